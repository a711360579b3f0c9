/// Sixteen bytes of a text, looked at all at once.
///
/// Every processor answers a question about all of them with one or two instructions, half as many as `EightBytes` needs for
/// eight. The questions that the whole file and every text are asked are put in this way, and what is found out of texts is
/// compared with the plain loop by tests.
@frozen
public struct SixteenBytes {
  /// The bytes; of an answer 255 where it is yes, and zero elsewhere.
  public let lanes: SIMD16<UInt8>

  @inlinable
  @inline(__always)
  public init(lanes: SIMD16<UInt8>) { self.lanes = lanes }

  /// The same byte sixteen times.
  @inlinable
  @inline(__always)
  public init(repeating byte: UInt8) { lanes = SIMD16(repeating: byte) }

  /// The bytes from a position on, of which there are sixteen at least.
  @inlinable
  @inline(__always)
  public init(_ span: Span<UInt8>, at position: Int) {
    let a = span.extracting(position..<position &+ 16)
    // The last one is read first: where it is there, the others are, and the compiler makes one load of them all.
    let last = a[15]
    lanes = SIMD16(
      lowHalf: SIMD8(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]),
      highHalf: SIMD8(a[8], a[9], a[10], a[11], a[12], a[13], a[14], last)
    )
  }

  /// The last sixteen bytes of a text, with zeros in place of those before a position and where the text is shorter.
  @inlinable
  @inline(__always)
  public init(lastOf span: Span<UInt8>, from position: Int) {
    let start = span.count &- 16
    if start >= 0 {
      let before = UInt8(truncatingIfNeeded: position &- start)
      self = SixteenBytes(span, at: start).without(Self.places.places(from: 0, count: before))
    } else {
      var lanes = SIMD16<UInt8>(repeating: 0)
      for index in position..<span.count { lanes[index &- start] = span[index] }
      self.lanes = lanes
    }
  }

  @inlinable
  static var places: SixteenBytes {
    SixteenBytes(lanes: SIMD16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
  }

  /// Whether an answer is yes for one of the bytes; of bytes, whether one is not zero.
  @inlinable
  public var isAnywhere: Bool {
    @inline(__always)
    get {
      let eight = lanes.lowHalf | lanes.highHalf
      let four = eight.lowHalf | eight.highHalf
      let two = four.lowHalf | four.highHalf
      return two[0] | two[1] != 0
    }
  }

  /// Which of them are a byte.
  @inlinable
  @inline(__always)
  public func places(of byte: UInt8) -> SixteenBytes {
    SixteenBytes(answer: lanes .== SIMD16(repeating: byte))
  }

  /// Which of them are a byte or one of the next ones, so many in all.
  @inlinable
  @inline(__always)
  public func places(from byte: UInt8, count: UInt8) -> SixteenBytes {
    SixteenBytes(answer: lanes &- SIMD16(repeating: byte) .< SIMD16(repeating: count))
  }

  /// Which of them are a given byte or a greater one.
  @inlinable
  @inline(__always)
  public func places(from byte: UInt8) -> SixteenBytes {
    SixteenBytes(answer: lanes .>= SIMD16(repeating: byte))
  }

  /// The same with some bits of each byte set, by which signs that differ in them alone become one.
  @inlinable
  @inline(__always)
  public func withBits(_ byte: UInt8) -> SixteenBytes {
    SixteenBytes(lanes: lanes | SIMD16(repeating: byte))
  }

  @inlinable
  @inline(__always)
  init(answer: SIMDMask<SIMD16<UInt8>.MaskStorage>) {
    lanes = SIMD16(repeating: 0).replacing(with: SIMD16(repeating: 255), where: answer)
  }

  @inlinable
  @inline(__always)
  public static func | (_ some: SixteenBytes, _ others: SixteenBytes) -> SixteenBytes {
    SixteenBytes(lanes: some.lanes | others.lanes)
  }

  @inlinable
  @inline(__always)
  public static func |= (_ some: inout SixteenBytes, _ others: SixteenBytes) {
    some = some | others
  }

  /// Those of an answer that another one has not.
  @inlinable
  @inline(__always)
  public func without(_ others: SixteenBytes) -> SixteenBytes {
    SixteenBytes(lanes: lanes & ~others.lanes)
  }

  /// How many there are at each of the sixteen places, and one more for each byte of an answer.
  @inlinable
  @inline(__always)
  public mutating func count(_ answer: SixteenBytes) {
    self = SixteenBytes(lanes: lanes &- answer.lanes)
  }

  /// So many answers can be counted and summed up.
  @inlinable
  public static var mostCounted: Int { 15 }

  /// The sum of such counts.
  @inlinable
  public var sum: Int {
    @inline(__always)
    get {
      let eight = lanes.lowHalf &+ lanes.highHalf
      let four = eight.lowHalf &+ eight.highHalf
      let two = four.lowHalf &+ four.highHalf
      return Int(two[0] &+ two[1])
    }
  }
}

extension Span<UInt8> {
  /// Where a byte stands first from a position on; the end where it stands nowhere.
  @inlinable
  public func position(of byte: UInt8, from start: Int) -> Int {
    var position = start
    while position &+ 16 <= count, !SixteenBytes(self, at: position).places(of: byte).isAnywhere {
      position &+= 16
    }
    while position &+ 8 <= count {
      let places = EightBytes(self, at: position).places(of: byte)
      if places != 0 { return position &+ places.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < count, self[position] != byte { position &+= 1 }
    return position
  }
}
