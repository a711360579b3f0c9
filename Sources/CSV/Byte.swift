/// The bytes that have a meaning in a CSV file.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let point: UInt8 = 0x2E
  static let semicolon: UInt8 = 0x3B
  static let bar: UInt8 = 0x7C

  /// Whether a byte is one of the digits 0 to 9.
  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10
  }

  /// Whether a byte is a control character other than tab and line ends.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != tab && byte != lineFeed && byte != carriageReturn || byte == 0x7F
  }

  /// The small letter of an ASCII capital; any other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
