/// A character of valid UTF-8 that does not belong in a text.
enum OddCharacter {
  case control, byteOrderMark, replacement

  /// The odd character that begins at a position; `nil` where another one begins there.
  @inline(__always)
  init?(at position: Int, in bytes: Span<UInt8>) {
    let first = bytes[position]
    switch first {
    case 0xC2 where bytes[position + 1] < 0xA0: self = .control
    case 0xEF where bytes[position + 1] == 0xBB && bytes[position + 2] == 0xBF:
      self = .byteOrderMark
    case 0xEF where bytes[position + 1] == 0xBF && bytes[position + 2] == 0xBD:
      self = .replacement
    case _ where Byte.isControl(first): self = .control
    default: return nil
    }
  }
}
