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
    let bare = Self.withoutWordForYear(clean)
    let form = EmbellishedHeading.form(in: bare) ?? NormalForm.heading(bare)
    guard HeadingReading.isKnown(form), !HeadingReading.isKnown(NormalForm.heading(text)) else {
      return nil
    }
    self.init(form: form, year: years.count == 1 ? year : nil)
  }

  private init(form: String, year: Int?) {
    self.form = form
    self.year = year
  }

  /// The name without the `vuonna` or `år` that stands before the year.
  private static func withoutWordForYear(_ name: String) -> String {
    guard let space = name.utf8.lastIndex(of: UInt8(ascii: " ")),
      wordsForYear.contains(NormalForm.heading(String(name[space...])))
    else { return name }
    return CellText.clean(String(name[..<space])) ?? name
  }

  private static let wordsForYear: Set<String> = [
    "vuonna", "vuosi", "vuosina", "vuosille", "v", "vv", "år", "åren", "in", "year",
  ]

  /// The same with `Tilanne 2024` taken for the baseline, where there are indicators and nothing else is their baseline.
  static func withBaseline(
    _ years: [YearHeading?],
    beside forms: [String],
    unless holdsStatuses: (Int) -> Bool
  ) -> [YearHeading?] {
    let situations = years.indices.filter { cell in
      years[cell].map { $0.year != nil && situationForms.contains($0.form) } ?? false
    }
    guard !situations.isEmpty else { return years }
    let columns = zip(forms, years).map { form, year in
      HeadingTable[.indicators].column(of: year?.form ?? form)
    }
    guard columns.contains(Indicator.Column.title.rawValue),
      !columns.contains(Indicator.Column.baseline.rawValue)
    else { return years }
    var years = years
    for cell in situations where !holdsStatuses(cell) {
      years[cell] = YearHeading(form: "lähtötilanne", year: years[cell]?.year)
    }
    return years
  }

  private static let situationForms: Set<String> = ["tilanne", "läge"]

  private static func isOfYears(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", " ", "\u{A0}", "-", "–", "(", ")": true
    default: false
    }
  }
}
