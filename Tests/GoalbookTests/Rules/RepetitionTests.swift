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
  }
}
