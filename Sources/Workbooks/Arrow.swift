/// The signs with which people write that a value becomes another.
enum Arrow {
  /// The last arrow of a text, of one character, put together as in `-->`, or lost as in `120 ? 60`; `nil`: there is none.
  static func last(in text: Substring) -> Range<String.Index>? {
    let scalars = text.unicodeScalars
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let place = scalars.index(before: end)
      switch scalars[place] {
      case ">":
        let start = beginning(ofShaftBefore: place, in: scalars)
        if start < place { return start..<end }
      case "?":
        if standsApart(place..<end, in: scalars) { return place..<end }
      case let scalar:
        if signs.contains(scalar) { return place..<end }
      }
      end = place
    }
    return nil
  }

  /// Whether some signs of a text may be those of an arrow.
  static func mayStand(among signs: TextSigns) -> Bool {
    signs.has(possible)
  }

  private static let possible: TextSigns = [.arrowhead, .otherThanLatin, .openSign]

  private static func beginning(
    ofShaftBefore head: String.Index,
    in scalars: Substring.UnicodeScalarView
  ) -> String.Index {
    var start = head
    while start > scalars.startIndex, case let before = scalars.index(before: start),
      shafts.contains(scalars[before])
    {
      start = before
    }
    return start
  }

  /// Whether spaces stand around a question mark: an old encoding has no arrow and leaves one in its place.
  private static func standsApart(
    _ mark: Range<String.Index>,
    in scalars: Substring.UnicodeScalarView
  ) -> Bool {
    mark.lowerBound > scalars.startIndex && mark.upperBound < scalars.endIndex
      && scalars[scalars.index(before: mark.lowerBound)] == " " && scalars[mark.upperBound] == " "
  }

  /// What Word makes of two hyphens is among them.
  private static let shafts: [Unicode.Scalar] = ["-", "=", "–", "—", "−"]

  /// The last is what Word makes of `-->`.
  private static let signs: [Unicode.Scalar] = [
    "→", "⇒", "⟶", "➔", "➙", "➛", "➜", "➝", "➞", "➡", "⇨", "\u{F0E0}",
  ]
}
