import Testing

@testable import Rules

struct RepetitionTests {
  @Test(arguments: [0, 1, 2, 5, 12, 13, 40, 1_000])
  func `a number that stands twice is marked each time`(count: Int) {
    let numbers = (0..<count).map { $0 % 3 == 0 ? nil : UInt64($0 * $0 % 7) }
    let plain = numbers.indices.map { index in
      numbers[index] != nil
        && numbers.indices.contains { $0 != index && numbers[$0] == numbers[index] }
    }
    #expect(Repetition.marks(numbers) == plain)
  }

  @Test func `the few that stand twice are found among many that do not`() {
    let numbers = (0..<20_000).map { UInt64($0 % 19_990) &* 0x1_0000_0001 }
    let marks = Repetition.marks(numbers)
    #expect(marks.indices.filter { marks[$0] } == Array(0..<10) + Array(19_990..<20_000))
  }
}
