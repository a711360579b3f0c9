/// Which of some numbers stand there more than once, such as those that sketches tell of texts.
enum Repetition {
  /// For each number whether another one is equal; `nil` is equal to none.
  static func marks(_ numbers: [UInt64?]) -> [Bool] {
    var isRepeated = Array(repeating: false, count: numbers.count)
    // Nearly all numbers are there once. A table that stays at hand tells most of them apart, and only the others are looked
    // up in one that does not.
    var places = Places(for: numbers.count)
    for case let number? in numbers { places.note(number) }
    // The runtime knows how an `Int` is looked up; for a further type it goes through all that it knows.
    var lastOfNumber: [Int: Int] = [:]
    for index in numbers.indices {
      guard let number = numbers[index], places.mayBeRepeated(number),
        let other = lastOfNumber.updateValue(index, forKey: Int(bitPattern: UInt(number)))
      else { continue }
      isRepeated[other] = true
      isRepeated[index] = true
    }
    return isRepeated
  }

  /// Which places of a table have been met once and again, a few bits for each number.
  private struct Places {
    private var once: [UInt64]
    private var again: [UInt64]
    private let shift: UInt64

    /// At least sixteen places for each of so many numbers.
    init(for count: Int) {
      var bits = 6
      while 1 << bits < 16 * count { bits += 1 }
      once = Array(repeating: 0, count: 1 << (bits - 6))
      again = once
      shift = UInt64(64 - bits)
    }

    /// The place of a number, which equal numbers share.
    private func place(of number: UInt64) -> (word: Int, bit: UInt64) {
      let place = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> shift)
      return (place >> 6, 1 << UInt64(place & 63))
    }

    mutating func note(_ number: UInt64) {
      let (word, bit) = place(of: number)
      again[word] |= once[word] & bit
      once[word] |= bit
    }

    func mayBeRepeated(_ number: UInt64) -> Bool {
      let (word, bit) = place(of: number)
      return again[word] & bit != 0
    }
  }
}
