/// The characters of a text with one space between its words, for comparing two texts no further than they are the same.
struct WordSequence: Sequence, IteratorProtocol {
  private var rest: Substring
  private var hasBegun = false

  init(_ text: String) {
    rest = text[...]
  }

  mutating func next() -> Character? {
    guard let first = rest.first else { return nil }
    guard first.isWhitespace else {
      hasBegun = true
      rest.removeFirst()
      return first
    }
    rest = rest.drop(while: \.isWhitespace)
    return hasBegun && !rest.isEmpty ? " " : next()
  }
}
