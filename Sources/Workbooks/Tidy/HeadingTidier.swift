internal import CSV
internal import Wording

/// Finds the headings of a file in one language that are taken for the same columns as its own.
struct HeadingTidier {
  private let file: WorkbookFile
  private let language: Language

  /// The language of texts beside which sisters in the new one stand; `nil`: it goes on being told elsewhere.
  private let original: Language?

  init(_ file: WorkbookFile, language: Language, original: Language?) {
    self.file = file
    self.language = language
    self.original = original
  }

  /// New headings by column; columns that nobody knows, that are repeated or that stay the same are not there.
  var headings: [Int: String] {
    let own = file.columns.map(\.heading)
    var wanted: [Int: String] = [:]
    for (cell, column) in file.columns.enumerated() where !column.isRepeated {
      guard let heading = heading(of: column, at: cell) else { continue }
      wanted[cell] = heading
    }
    if isSame(own, wanted) { return wanted }
    // A sheet may need the heading it has, where another language has one word for two columns.
    guard wanted.count <= 200 else { return [:] }
    var kept: [Int: String] = [:]
    var isSettled = false
    while !isSettled {
      isSettled = true
      for (cell, heading) in wanted.sorted(by: { $0.key < $1.key }) where kept[cell] == nil {
        kept[cell] = heading
        if isSame(own, kept) { isSettled = false } else { kept[cell] = nil }
      }
    }
    return kept
  }

  /// Whether a file with new headings has the same columns.
  private func isSame(_ own: [String], _ new: [Int: String]) -> Bool {
    let row = own.enumerated().map { new[$0] ?? $1 }
    guard let bytes = try? TableWriter().bytes(of: [row]) else { return false }
    let table = Table(parsing: bytes, as: Dialect())
    return WorkbookFile(name: file.name, table: table, as: file.form)
      .hasSameColumns(as: file, naming: original)
  }

  private func heading(of column: WorkbookFile.Column, at cell: Int) -> String? {
    guard let phrase = file.sheetHeading(at: cell) ?? column.takenFor else { return nil }
    guard let mark = HeadingReading.nameAndLanguage(column.heading).language else {
      // What a heading says beside the name of its column, such as a year or the name in another language, is not taken away.
      let isPlain =
        EmbellishedHeading.form(in: column.heading) == nil && YearHeading(column.heading) == nil
      guard isPlain else { return nil }
      // Nobody could tell any more that the texts are not in the language of the headings.
      if let original, file.hasSister(ofColumnAt: cell, in: language) {
        return "\(phrase[language]) (\(original.rawValue))"
      }
      return phrase[language]
    }
    return "\(phrase[language]) (\(mark.rawValue))"
  }
}
