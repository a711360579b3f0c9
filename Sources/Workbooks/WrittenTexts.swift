internal import CSV
public import Wording

extension Workbook {
  /// What stands in cells that are in other languages than one, as far as headings or the workbook tell.
  ///
  /// What also stands in a cell of that language is left out.
  public func texts(besides language: Language) -> [(text: String, language: Language)] {
    let most = self.language
    guard
      files.contains(where: { !languages(in: $0, most: most).allSatisfy { $0 == language } })
    else { return [] }
    var own: Set<String> = []
    var texts: [(text: String, language: Language)] = []
    for file in files {
      let languages = languages(in: file, most: most)
      for row in 0..<file.table.rowCount where row != file.headingRow {
        for cell in 0..<min(file.table.cellCount(inRow: row), languages.count) {
          guard let named = languages[cell],
            let text = file.table.clean(row: row, column: cell)
          else { continue }
          if named == language { own.insert(text) } else { texts.append((text, named)) }
        }
      }
    }
    return texts.filter { !own.contains($0.text) }
  }

  /// The languages of a file's columns: those that headings name, else the workbook's; `nil`: not known.
  private func languages(in file: WorkbookFile, most: Language?) -> [Language?] {
    var languages = Array(repeating: most, count: file.columns.count)
    for kind in TableKind.allCases {
      guard let map = file.map(kind) else { continue }
      for (column, language) in map.languages {
        if let cell = map.cell(of: column) { languages[cell] = language }
      }
      if kind == .parties, let cell = map.cell(of: Party.Column.nameInSwedish.rawValue) {
        languages[cell] = .swedish
      }
      for sister in map.sisters { languages[sister.cell] = sister.language }
    }
    return languages
  }
}
