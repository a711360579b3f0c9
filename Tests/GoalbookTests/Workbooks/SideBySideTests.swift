import Testing

@testable import Workbooks

struct SideBySideTests {
  @Test(arguments: 1...5)
  func `what is made is handed over in the order of the values`(ahead: Int) async {
    var taken: [Int] = []
    await SideBySide.each(Array(0..<50), ahead: ahead) { value in
      // The first take the longest.
      for _ in 0..<(50 - value) { await Task.yield() }
      return value * value
    } _: {
      taken.append($0)
    }
    #expect(taken == (0..<50).map { $0 * $0 })
  }

  @Test func `no more is begun than may wait`() async {
    let begun = Begun()
    var taken = 0
    await SideBySide.each(Array(0..<30), ahead: 4) { value in
      await begun.note(value)
      return value
    } _: { _ in
      taken += 1
    }
    #expect(taken == 30)
    // A value is begun when all but four before it have been handed over, and hence begun.
    for (order, value) in await begun.values.enumerated() { #expect(abs(order - value) < 4) }
  }

  @Test func `of nothing nothing is made`() async {
    #expect(await SideBySide.map([Int]()) { $0 } == [])
  }

  private actor Begun {
    private(set) var values: [Int] = []

    func note(_ value: Int) { values.append(value) }
  }
}
