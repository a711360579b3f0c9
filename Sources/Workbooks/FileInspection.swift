public import Wording

/// What a file shows of itself, apart from any workbook.
extension WorkbookFile {
  /// Reads a file on its own and recognises its form as in a folder, by its name and then by its headings.
  public init(inspecting source: SourceFile) {
    let file = WorkbookFile(source)
    // A file of one column of goals is a sheet too, as `check` reads it.
    self = file.form == .unknown && file.isSheetAtLeast ? WorkbookFile(source, as: .sheet) : file
  }

  /// The language of most of the headings; `nil`: none of them is known.
  public var language: Language? {
    let counts = Language.allCases.map { language in
      columns.count { $0.languages.contains(language) }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return zip(Language.allCases, counts).first { $0.1 == most }?.0
  }
}
