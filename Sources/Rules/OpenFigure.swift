/// Recognises a figure or a name that is left open: `xx`, `___`, `??`, `x %`.
enum OpenFigure {
  /// Whether one stands in a normal form.
  static func stands(in form: String) -> Bool {
    let utf8 = form.utf8
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard isSign(byte), begins(at: index, in: bytes) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == byte { index += 1 }
      if index - start > 1 {
        if ends(at: index, in: bytes) { return true }
      } else if byte == UInt8(ascii: "x"), start == 0 || bytes[start - 1] == 0x20,
        shares.contains(where: { stands($0, at: index, in: bytes) })
      {
        return true
      }
    }
    return false
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "x") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "?")
  }

  /// What follows the x of a share.
  private static let shares = ["%", " %", " prosent", " procent", " per cent", " percent"]
    .map { Array($0.utf8) }

  private static func stands(_ text: [UInt8], at start: Int, in bytes: Span<UInt8>) -> Bool {
    start + text.count <= bytes.count && text.indices.allSatisfy { bytes[start + $0] == text[$0] }
  }

  private static func begins(at index: Int, in bytes: Span<UInt8>) -> Bool {
    index == 0 || isBetweenWords(bytes[index - 1])
      || (index >= quote.count && stands(quote, at: index - quote.count, in: bytes))
  }

  private static func ends(at index: Int, in bytes: Span<UInt8>) -> Bool {
    index == bytes.count || isBetweenWords(bytes[index]) || stands(quote, at: index, in: bytes)
  }

  private static let quote = Array("”".utf8)

  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == 0x20 || ".,;:()[]%\"".utf8.contains(byte)
  }
}
