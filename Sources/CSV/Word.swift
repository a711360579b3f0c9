/// Eight bytes of a text, the first of them in the lowest bits.
struct Word {
  let bits: UInt64

  /// The bytes from a position on, eight of which must be there; compiled to one load.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at position: Int) {
    let eight = bytes.extracting(position..<position + 8)
    bits =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
      | UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40 | UInt64(eight[6]) << 48
      | UInt64(eight[7]) << 56
  }

  /// One in each byte.
  static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each byte.
  static let highest: UInt64 = 0x8080_8080_8080_8080
}
