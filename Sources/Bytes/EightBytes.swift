/// Eight bytes of a text, looked at all at once, the first of them in the lowest bits.
///
/// The compiler makes one load of the eight and a few instructions of each question, where a loop takes several for
/// every byte. What is found out of whole texts in this way is compared with the plain loop by a test.
@frozen
public struct EightBytes {
  public let bits: UInt64

  @inlinable
  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// The bytes from a position on, of which there are eight at least.
  @inlinable
  @inline(__always)
  public init(_ span: Span<UInt8>, at position: Int) {
    let eight = span.extracting(position..<position &+ 8)
    // The last one is read first: where it is there, the others are, and nothing more is checked.
    let last = UInt64(eight[7])
    let first =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
    let second =
      UInt64(eight[4]) | UInt64(eight[5]) << 8 | UInt64(eight[6]) << 16 | last << 24
    bits = first | second << 32
  }

  /// The last bytes of a text, fewer than eight, with zeros behind them.
  @inlinable
  @inline(__always)
  public init(_ span: Span<UInt8>, after position: Int) {
    if span.count >= 8 {
      // Loaded with bytes before them, which are shifted out.
      let shift = UInt64(8 &* (position &- (span.count &- 8))) & 63
      bits = EightBytes(span, at: span.count - 8).bits >> shift
    } else {
      var bits: UInt64 = 0
      for index in (position..<span.count).reversed() { bits = bits << 8 | UInt64(span[index]) }
      self.bits = bits
    }
  }

  /// The same with ASCII capitals as small letters; other signs become others as well.
  @inlinable
  @inline(__always)
  public var lowercased: EightBytes { withBits(0x20) }

  /// The same with some bits of each byte set, by which signs that differ in them alone become one.
  @inlinable
  @inline(__always)
  public func withBits(_ byte: UInt8) -> EightBytes { EightBytes(bits: bits | Self.eight(byte)) }

  /// The highest bit of each byte that is a given one, as far as the lowest of them; zero: there is none.
  @inlinable
  @inline(__always)
  public func places(of byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.eight(byte)
    return (difference &- Self.ones) & ~difference & Self.highest
  }

  /// Whether one of them is a byte.
  @inlinable
  @inline(__always)
  public func contains(_ byte: UInt8) -> Bool { places(of: byte) != 0 }

  /// The highest bit of each byte that is one of the digits 0 to 9.
  @inlinable
  @inline(__always)
  public var digitPlaces: UInt64 {
    let difference = bits ^ Self.eight(0x30)
    return ~((difference & ~Self.highest) &+ Self.eight(0x76) | difference) & Self.highest
  }

  /// How many of them are digits.
  @inlinable
  @inline(__always)
  public var digitCount: Int {
    let places = digitPlaces
    return places == 0 ? 0 : places.nonzeroBitCount
  }

  /// The highest bit of each byte that is an ASCII letter.
  @inlinable
  @inline(__always)
  public var letterPlaces: UInt64 {
    let small = lowercased.bits & ~Self.highest
    return (small &+ Self.eight(0x1F)) & ~(small &+ Self.eight(0x05)) & ~bits & Self.highest
  }

  /// The highest bit of each byte that is an ASCII letter or figure or a part of another letter or sign.
  @inlinable
  @inline(__always)
  public var signPlaces: UInt64 {
    let low = bits & ~Self.highest
    let digits = (low &+ Self.eight(0x50)) & ~(low &+ Self.eight(0x46)) & Self.highest
    return letterPlaces | digits | bits & Self.highest
  }

  /// Whether one of them begins a letter or a sign that is neither ASCII nor Latin.
  @inlinable
  @inline(__always)
  public var hasOtherThanLatin: Bool {
    beginningsOfCharacters & placesOfOthers(than: 0xC3) != 0
  }

  /// The sum of the ASCII letters among them, capitals as small letters.
  @inlinable
  @inline(__always)
  public var letterSum: Int {
    let letters = lowercased.bits & (letterPlaces >> 7 &* 0xFF)
    let everySecond: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs = letters & everySecond &+ letters >> 8 & everySecond
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
  }

  /// Whether one of them is a control character, tabs and line ends among them, or the sign for deletion.
  @inlinable
  @inline(__always)
  public var hasControl: Bool {
    (bits &- Self.eight(0x20)) & ~bits & Self.highest | places(of: 0x7F) != 0
  }

  /// Whether all of them are ASCII, and none is a control character or the sign for deletion.
  @inlinable
  @inline(__always)
  public var isPrintable: Bool {
    ((bits &- Self.eight(0x20)) | (bits &+ Self.ones) | bits) & Self.highest == 0
  }

  /// The highest bit of each byte with which a character of several bytes begins.
  @inlinable
  @inline(__always)
  public var beginningsOfCharacters: UInt64 { bits & bits << 1 & Self.highest }

  /// The highest bit of each byte that is another than a given one.
  @inlinable
  @inline(__always)
  public func placesOfOthers(than byte: UInt8) -> UInt64 {
    let difference = bits ^ Self.eight(byte)
    return ((difference & ~Self.highest) &+ ~Self.highest | difference) & Self.highest
  }

  /// Of each byte's highest bit one bit, in the order of the bytes.
  @inlinable
  @inline(__always)
  public static func gathered(_ places: UInt64) -> UInt64 {
    ((places & highest) &>> 7 &* 0x0102_0408_1020_4080) &>> 56
  }

  /// A byte eight times.
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
