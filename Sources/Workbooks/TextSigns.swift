internal import Bytes

/// Signs that few texts have, noted when a text is read, so that what looks for them need not go through every text again.
///
/// Most of a large workbook's time goes into waiting for texts that have not been looked at for a while.
package struct TextSigns: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The sign `@`.
  package static let atSign = TextSigns(rawValue: 1)
  /// The sign `(` or `[`.
  package static let bracket = TextSigns(rawValue: 2)
  /// An x, a low line or a question mark, which may hold the place of something.
  package static let openSign = TextSigns(rawValue: 4)
  /// A line feed or a carriage return.
  package static let lineEnd = TextSigns(rawValue: 8)
  /// The beginning of a character that is neither ASCII nor a Latin letter, which begins with C3.
  package static let otherThanLatin = TextSigns(rawValue: 16)
  /// The sign `>`.
  package static let arrowhead = TextSigns(rawValue: 32)
  /// Eight figures or more, wherever they stand.
  package static let eightFigures = TextSigns(rawValue: 64)

  /// Looks at each byte once, at sixteen of them together.
  package init(_ bytes: Span<UInt8>) {
    var seen = Seen()
    var position = 0
    var uncounted = SixteenBytes.mostCounted
    while position < bytes.count {
      seen.look(
        at: position &+ 16 <= bytes.count
          ? SixteenBytes(bytes, at: position) : SixteenBytes(lastOf: bytes, from: position)
      )
      position &+= 16
      uncounted &-= 1
      if uncounted == 0 {
        seen.sumUp()
        uncounted = SixteenBytes.mostCounted
      }
    }
    seen.sumUp()
    var signs = TextSigns(rawValue: 0)
    // Most texts have none of them.
    if seen.hasAnySign {
      if seen.atSigns.isAnywhere { signs.insert(.atSign) }
      if seen.brackets.isAnywhere { signs.insert(.bracket) }
      if seen.openSigns.isAnywhere { signs.insert(.openSign) }
      if seen.lineEnds.isAnywhere { signs.insert(.lineEnd) }
      if seen.others.isAnywhere { signs.insert(.otherThanLatin) }
      if seen.arrowheads.isAnywhere { signs.insert(.arrowhead) }
    }
    if seen.figureCount >= 8 { signs.insert(.eightFigures) }
    self = signs
  }

  /// What has been seen so far.
  private struct Seen {
    var atSigns = SixteenBytes(repeating: 0)
    var brackets = SixteenBytes(repeating: 0)
    var openSigns = SixteenBytes(repeating: 0)
    var lineEnds = SixteenBytes(repeating: 0)
    var others = SixteenBytes(repeating: 0)
    var arrowheads = SixteenBytes(repeating: 0)
    var figureCount = 0

    /// How many figures there are at each of the sixteen places, those in `figureCount` aside.
    private var figures = SixteenBytes(repeating: 0)

    /// Whether something else than figures has been seen.
    @inline(__always)
    var hasAnySign: Bool {
      (atSigns | brackets | openSigns | lineEnds | others | arrowheads).isAnywhere
    }

    @inline(__always)
    mutating func look(at part: SixteenBytes) {
      atSigns |= part.places(of: UInt8(ascii: "@"))
      brackets |= part.places(of: UInt8(ascii: "(")) | part.places(of: UInt8(ascii: "["))
      openSigns |=
        part.withBits(0x20).places(of: UInt8(ascii: "x"))
        | part.places(of: UInt8(ascii: "_")) | part.places(of: UInt8(ascii: "?"))
      lineEnds |= part.places(of: 10) | part.places(of: 13)
      others |= part.places(from: 0xC0).without(part.places(of: 0xC3))
      arrowheads |= part.places(of: UInt8(ascii: ">"))
      figures.count(part.places(from: UInt8(ascii: "0"), count: 10))
    }

    /// Adds the figures of the places to those before.
    @inline(__always)
    mutating func sumUp() {
      figureCount &+= figures.sum
      figures = SixteenBytes(repeating: 0)
    }
  }

  /// Whether one of some signs is among them.
  package func has(_ others: TextSigns) -> Bool { rawValue & others.rawValue != 0 }
}
