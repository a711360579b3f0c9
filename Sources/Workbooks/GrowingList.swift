extension Array {
  /// Makes room for so many elements more, and for as many again as there is room where that is not enough.
  ///
  /// `reserveCapacity` makes just the room that it is asked for: a list that grows by many small parts would be copied for
  /// each of them.
  mutating func makeRoom(forFurther further: Int) {
    guard count + further > capacity else { return }
    reserveCapacity(Swift.max(count + further, 2 * capacity))
  }

  /// Moves the elements of another list behind the own ones.
  ///
  /// Adding the list as it is would copy each element and then let go of it, which for a million records with texts takes
  /// as long as all the rest of putting them together.
  mutating func takeOver(_ other: inout [Element]) {
    makeRoom(forFurther: other.count)
    // Elements are taken from the end; exchanging them in a span moves them, in a list it copies them.
    var elements = other.mutableSpan
    for index in 0..<elements.count / 2 { elements.swapAt(index, elements.count - 1 - index) }
    while let element = other.popLast() { append(element) }
  }
}
