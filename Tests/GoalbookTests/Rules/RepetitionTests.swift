import Testing

@testable import Rules

struct RepetitionTests {
  @Test(arguments: [0, 1, 2, 5, 12, 13, 40])
  func `a number that stands twice is marked each time`(count: Int) {
    let numbers = (0..<count).map { $0 % 3 == 0 ? nil : UInt64($0 * $0 % 7) }
    let plain = numbers.indices.map { index in
      numbers[index] != nil
        && numbers.indices.contains { $0 != index && numbers[$0] == numbers[index] }
    }
    #expect(Repetition.marks(numbers) == plain)
    var marks = Array(repeating: false, count: count)
    Repetition.mark(Array(numbers.indices)[...], of: numbers, in: &marks)
    #expect(marks == plain)
  }

  @Test func `numbers that are not asked for are not compared`() {
    var marks = [false, false, false, false]
    Repetition.mark([1, 3][...], of: [7, 8, 7, 8], in: &marks)
    #expect(marks == [false, true, false, true])
  }
}
