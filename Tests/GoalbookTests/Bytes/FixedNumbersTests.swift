import Bytes
import Testing

struct FixedNumbersTests {
  @Test(arguments: [0, 1, 2, 3, 70, 1000])
  func `the set holds its numbers and no others`(count: UInt64) {
    let numbers = (0..<count).map { ($0 + 1) * 3 << ($0 % 40) }
    let fixed = FixedNumbers(numbers + numbers)
    let plain = Set(numbers)
    for number in numbers {
      #expect(fixed.contains(number))
      #expect(fixed.contains(number + 1) == plain.contains(number + 1))
    }
    #expect(!fixed.contains(0))
    let slots = Set(numbers.compactMap { fixed.slot(of: $0) })
    #expect(slots.count == plain.count)
    #expect(slots.allSatisfy { (0..<fixed.slotCount).contains($0) })
  }
}
