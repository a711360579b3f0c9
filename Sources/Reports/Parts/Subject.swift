internal import Registry
internal import Wording
internal import Workbooks

/// Of which county and period a workbook is, as it stands behind a title.
struct Subject {
  /// The county's short name; `nil`: the workbook does not say.
  let county: String?

  /// The workbook's own name; `nil`: it has none.
  let name: String?

  /// The years of the period; `nil`: the workbook does not say.
  let years: String?

  init(_ reader: Reader) {
    let basics = reader.workbook.basics
    county =
      reader.workbook.county?.shortName[reader.language] ?? basics.county
    name = reader.bare(basics.name)
    years = Self.years(from: basics.periodStarts, to: basics.periodEnds, reader.language)
  }

  /// The title with ` – Keski-Suomi, 2026–2029` behind it, so far as it is known; without a county the workbook's name.
  func after(_ title: String) -> String {
    if county == nil, let name { return title + " – " + name }
    return [county.map { title + " – " + $0 } ?? title, years].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// The title of the workbook itself: its own name where no county is known, else the heading as `after` has it.
  func asTitle(_ heading: String) -> String {
    if county == nil, let name { return name }
    return after(heading)
  }

  /// The years from a start to an end: `2026–2029`; `nil`: neither is known.
  static func years(
    from start: Cell<TimeFrame>,
    to end: Cell<TimeFrame>,
    _ language: Language
  ) -> String? {
    let first = start.value?.start.map { String($0.year) }
    let last = (end.value?.end ?? start.value?.end).map { String($0.year) }
    guard first != nil || last != nil else { return nil }
    return language.range(from: first ?? "", to: last ?? "")
  }
}
