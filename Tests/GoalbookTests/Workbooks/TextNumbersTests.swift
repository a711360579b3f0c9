import Testing

@testable import Workbooks

struct TextNumbersTests {
  @Test(arguments: [0, 1, 15, 16, 17, 1_000])
  func `different texts have the numbers of their order`(count: Int) {
    let texts = (0..<count).map { "Nimi \($0)" }
    var numbers = TextNumbers()
    for _ in 1...2 {
      for (index, text) in texts.enumerated() {
        let number = numbers.number(of: text.utf8.span, text)
        #expect(number == index)
      }
    }
    #expect(numbers.texts == texts)
  }

  @Test func `texts are the same byte by byte`() {
    var numbers = TextNumbers()
    let texts = ["", "kunta", "Kunta", "kunta ", "Ä", "A\u{308}"]
    for text in texts + texts { _ = numbers.number(of: text.utf8.span, text) }
    #expect(numbers.texts.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }
}
