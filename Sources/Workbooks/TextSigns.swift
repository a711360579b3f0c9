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

  /// Looks at each byte once, at eight of them together.
  package init(_ bytes: Span<UInt8>) {
    var seen = Seen()
    var figures = 0
    var position = 0
    while position < bytes.count {
      // So many figures can be counted in one byte.
      let part = bytes.extracting(position..<min(position &+ 248, bytes.count))
      seen.figures = 0
      _ = part.hasEight { eight in
        seen.look(at: eight)
        return false
      }
      figures &+= Int(truncatingIfNeeded: (seen.figures &* EightBytes.ones) >> 56)
      position &+= 248
    }
    var signs: TextSigns = []
    if seen.atSigns != 0 { signs.insert(.atSign) }
    if seen.brackets != 0 { signs.insert(.bracket) }
    if seen.openSigns != 0 { signs.insert(.openSign) }
    if seen.lineEnds != 0 { signs.insert(.lineEnd) }
    if seen.others != 0 { signs.insert(.otherThanLatin) }
    if seen.arrowheads != 0 { signs.insert(.arrowhead) }
    if figures >= 8 { signs.insert(.eightFigures) }
    self = signs
  }

  /// What has been seen so far; not zero: it stands there.
  private struct Seen {
    var atSigns: UInt64 = 0
    var brackets: UInt64 = 0
    var openSigns: UInt64 = 0
    var lineEnds: UInt64 = 0
    var others: UInt64 = 0
    var arrowheads: UInt64 = 0

    /// How many figures there are at each of the eight places.
    var figures: UInt64 = 0

    @inline(__always)
    mutating func look(at eight: EightBytes) {
      openSigns |= eight.lowercased.places(of: UInt8(ascii: "x"))
      others |= eight.beginningsOfCharacters & eight.placesOfOthers(than: 0xC3)
      // Most have nothing else, and nothing more is asked then.
      if eight.isOfSmallLetters { return }
      atSigns |= eight.places(of: UInt8(ascii: "@"))
      brackets |= eight.places(of: UInt8(ascii: "(")) | eight.places(of: UInt8(ascii: "["))
      openSigns |= eight.places(of: UInt8(ascii: "_")) | eight.places(of: UInt8(ascii: "?"))
      lineEnds |= eight.places(of: 10) | eight.places(of: 13)
      arrowheads |= eight.places(of: UInt8(ascii: ">"))
      figures &+= eight.digitPlaces >> 7
    }
  }

  /// Whether one of some signs is among them.
  package func has(_ others: TextSigns) -> Bool { rawValue & others.rawValue != 0 }
}
