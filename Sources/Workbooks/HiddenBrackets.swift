internal import Bytes

/// A text in whose brackets nothing is found, since what stands there belongs to what stands before it.
enum HiddenBrackets {
  /// The bytes with a letter for each of those inside brackets; `nil`: no bracket stands in them, or one is not closed.
  static func bytes(of text: Span<UInt8>) -> [UInt8]? {
    guard text.hasByte(UInt8(ascii: "(")) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var depth = 0
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 }
      bytes.append(depth > 0 ? UInt8(ascii: "x") : byte)
      if byte == UInt8(ascii: "(") { depth += 1 }
    }
    return depth == 0 ? bytes : nil
  }

  /// What stands before the brackets in which a text ends, and inside them; `nil`: it does not end so.
  static func split(_ text: String) -> (head: String, inside: String)? {
    guard text.utf8.last == UInt8(ascii: ")") else { return nil }
    let utf8 = text.utf8
    var depth = 0
    var index = utf8.endIndex
    while index > utf8.startIndex {
      utf8.formIndex(before: &index)
      if utf8[index] == UInt8(ascii: ")") { depth += 1 }
      guard utf8[index] == UInt8(ascii: "(") else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      guard let head = CellText.clean(String(text[..<index])),
        let inside = CellText.clean(String(text[utf8.index(after: index)...].dropLast()))
      else { return nil }
      return (head, inside)
    }
    return nil
  }
}
