/// Which of some numbers stand there more than once, such as those that sketches tell of texts.
enum Repetition {
  /// For each number whether another one is equal; `nil` is equal to none.
  static func marks(_ numbers: [UInt64?]) -> [Bool] {
    // The runtime knows how an `Int` is looked up; for a further type it goes through all that it knows.
    var lastOfNumber: [Int: Int] = [:]
    lastOfNumber.reserveCapacity(numbers.count)
    var isRepeated = Array(repeating: false, count: numbers.count)
    for index in numbers.indices {
      guard let number = numbers[index],
        let other = lastOfNumber.updateValue(index, forKey: Int(bitPattern: UInt(number)))
      else { continue }
      isRepeated[other] = true
      isRepeated[index] = true
    }
    return isRepeated
  }
}
