internal import Wording

/// A heading that says of which years its column is, as `Lähtötaso 2024` and `Tavoitteet 2026–2029` do.
struct YearHeading {
  /// The normal form of the heading without the years, which is a known one.
  let form: String

  /// The one year; `nil`: there are two.
  let year: Int?

  /// `nil`: the heading ends in no year, or is unknown without it too.
  init?(_ text: String) {
    // Hardly any heading ends in a figure.
    guard let last = text.utf8.last,
      last == UInt8(ascii: ")") || (0x30...0x39).contains(last)
    else { return nil }
    var name = Substring(text)
    while let last = name.unicodeScalars.last, Self.isOfYears(last) {
      name.unicodeScalars.removeLast()
    }
    let tail = text.unicodeScalars[name.endIndex...]
    let years = tail.split { !("0"..."9").contains($0) }.map(String.init)
    guard years.count == 1 || years.count == 2, let first = years.first, first.utf8.count == 4,
      let year = Int(first), 1990..<2100 ~= year,
      years.count == 1 || years[1].utf8.count == 4 || years[1].utf8.count == 2,
      let clean = CellText.clean(String(name))
    else { return nil }
    let form = EmbellishedHeading.form(in: clean) ?? NormalForm.heading(clean)
    guard HeadingReading.isKnown(form), !HeadingReading.isKnown(NormalForm.heading(text)) else {
      return nil
    }
    self.form = form
    self.year = years.count == 1 ? year : nil
  }

  private static func isOfYears(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", " ", "\u{A0}", "-", "–", "(", ")": true
    default: false
    }
  }
}
