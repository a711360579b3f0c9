/// Eight bytes of a text, looked at all at once.
///
/// The compiler makes one load of the eight and a few instructions of each question, where a loop takes several for
/// every byte. What is found out of whole texts in this way is compared with the plain loop by a test.
struct EightBytes {
  private let bytes: UInt64

  /// The bytes from a position on, of which there are eight at least.
  @inline(__always)
  init(_ span: Span<UInt8>, at position: Int) {
    let eight = span.extracting(position..<position + 8)
    let first =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
    let second =
      UInt64(eight[4]) | UInt64(eight[5]) << 8 | UInt64(eight[6]) << 16 | UInt64(eight[7]) << 24
    bytes = first | second << 32
  }

  /// The last bytes of a text, fewer than eight, with zeros behind them.
  @inline(__always)
  init(_ span: Span<UInt8>, after position: Int) {
    if span.count >= 8 {
      // Loaded with bytes before them, which are shifted out.
      let shift = UInt64(8 &* (position &- (span.count &- 8))) & 63
      bytes = EightBytes(span, at: span.count - 8).bytes >> shift
    } else {
      var bytes: UInt64 = 0
      for index in (position..<span.count).reversed() {
        bytes = bytes << 8 | UInt64(span[index])
      }
      self.bytes = bytes
    }
  }

  private init(_ bytes: UInt64) { self.bytes = bytes }

  private static let lowest: UInt64 = 0x0101_0101_0101_0101
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The same with ASCII capitals as small letters; other signs become others as well.
  @inline(__always)
  var lowercased: EightBytes { EightBytes(bytes | 0x2020_2020_2020_2020) }

  /// Whether one of them is a byte.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let difference = bytes ^ (Self.lowest &* UInt64(byte))
    return (difference &- Self.lowest) & ~difference & Self.highest != 0
  }

  /// How many of them are the digits 0 to 9.
  @inline(__always)
  var digitCount: Int {
    let difference = bytes ^ 0x3030_3030_3030_3030
    let others = ((difference & Self.low) &+ 0x7676_7676_7676_7676 | difference) & Self.highest
    return others == Self.highest ? 0 : (others ^ Self.highest).nonzeroBitCount
  }
}
