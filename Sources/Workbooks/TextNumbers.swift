internal import Bytes

/// Numbers for different texts in the order in which they come; a text is looked up by its bytes, of which no copy is made.
struct TextNumbers: Sendable {
  /// By their numbers.
  private(set) var texts: [String] = []

  /// Numbers mixed from the texts' bytes, by which most other texts are told at once.
  private var marks: [UInt32] = []

  /// Numbers of the texts at the place that their mark tells, or at the next free one; negative: free.
  private var slots: [Int32] = []

  private let seed = TextKey.seed

  /// The number of a text, a new one where it has not come before.
  mutating func number(of bytes: Span<UInt8>, _ text: @autoclosure () -> String) -> Int {
    let mixed = bytes.number(from: seed)
    let mark = UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
    // Half of the slots stay free, so that few texts stand far from their place.
    if slots.count < (texts.count + 1) * 2 { grow() }
    var slot = Int(mark) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if marks[number] == mark, texts[number].utf8.span.isSame(as: bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(texts.count)
    texts.append(text())
    marks.append(mark)
    return texts.count - 1
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: max(slots.count * 2, 32))
    for (number, mark) in marks.enumerated() {
      var slot = Int(mark) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
