/// Eight bytes of a text, the first of them in the lowest bits, so that they are looked at together.
@frozen
public struct Word {
  public let bits: UInt64

  /// The bytes from a position on, eight of which must be there; compiled to one load.
  @inlinable
  @inline(__always)
  public init(_ bytes: Span<UInt8>, at position: Int) {
    let eight = bytes.extracting(position..<position + 8)
    bits =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
      | UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40 | UInt64(eight[6]) << 48
      | UInt64(eight[7]) << 56
  }

  /// The highest bit of each byte that is a given one, as far as the lowest of them; the given byte is made by `eight`.
  @inlinable
  @inline(__always)
  public func places(of eight: UInt64) -> UInt64 {
    let rest = bits ^ eight
    return (rest &- Self.ones) & ~rest & Self.highest
  }

  /// A byte in each byte of a word.
  @inlinable
  @inline(__always)
  public static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// One in each byte.
  @inlinable
  public static var ones: UInt64 { 0x0101_0101_0101_0101 }

  /// The highest bit of each byte.
  @inlinable
  public static var highest: UInt64 { 0x8080_8080_8080_8080 }
}
