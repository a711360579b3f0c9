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

  /// The same among those of some numbers only, by their indexes.
  static func mark(_ indexes: ArraySlice<Int>, of numbers: [UInt64?], in isRepeated: inout [Bool]) {
    guard indexes.count > 1 else { return }
    // Few are compared with each other sooner than they are put into a table.
    guard indexes.count <= 12 else {
      let marks = marks(indexes.map { numbers[$0] })
      for (index, isMarked) in zip(indexes, marks) where isMarked { isRepeated[index] = true }
      return
    }
    for position in indexes.indices.dropLast() {
      guard let number = numbers[indexes[position]] else { continue }
      for other in indexes[(position + 1)...] where numbers[other] == number {
        isRepeated[indexes[position]] = true
        isRepeated[other] = true
      }
    }
  }
}
