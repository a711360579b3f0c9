/// A first line such as `sep=;`, by which Excel is told the delimiter.
struct SeparatorLine {
  let delimiter: UInt8
  /// Where the line's own end begins.
  let end: Int

  /// The separator line that stands at a position; `nil` where there is none.
  ///
  /// Letters and digits are no delimiters: `sep=a` is rather somebody's text.
  init?(at start: Int, in bytes: Span<UInt8>) {
    var position = start
    func next(is byte: UInt8) -> Bool {
      position < bytes.count && bytes[position] == byte
    }
    let isQuoted = next(is: Byte.quote)
    if isQuoted { position += 1 }
    for letter in "sep".utf8 {
      guard next(is: letter) || next(is: letter & 0xDF) else { return nil }
      position += 1
    }
    guard next(is: UInt8(ascii: "=")), position + 1 < bytes.count else { return nil }
    position += 1
    let byte = bytes[position]
    guard byte == Byte.tab || (0x20..<0x7F).contains(byte), byte != Byte.quote,
      !Byte.isDigit(byte), byte & 0xDF &- 0x41 >= 26
    else { return nil }
    delimiter = byte
    position += 1
    if isQuoted {
      guard next(is: Byte.quote) else { return nil }
      position += 1
    }
    guard
      position == bytes.count || next(is: Byte.lineFeed) || next(is: Byte.carriageReturn)
    else { return nil }
    end = position
  }
}
