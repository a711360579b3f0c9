internal import CSV
public import Wording

/// What a file shows of itself, apart from any workbook.
extension WorkbookFile {
  /// Reads a file on its own and recognises its form as in a folder, by its name and then by its headings.
  public init(inspecting source: SourceFile) {
    let file = WorkbookFile(source)
    // A file of one column of goals is a sheet too, as `check` reads it.
    self = file.form == .unknown && file.isSheetAtLeast ? WorkbookFile(source, as: .sheet) : file
  }

  /// The known heading that a column was taken for, as the file's form calls it; `nil`: it is not known.
  public func heading(ofColumn column: Int) -> Phrase? {
    columns[column].takenFor.map { sheetHeading(at: column) ?? $0 }
  }

  /// Whether anything of the file is known: its form, and the row of headings where the form needs one.
  public var isUnderstood: Bool {
    switch form {
    case .unknown: false
    case .table(.basics): table.rowCount > 0
    case .table, .sheet: headingRow != nil
    }
  }

  /// The language of most of the headings; `nil`: none of them is known.
  public var language: Language? {
    let counts = Language.allCases.map { language in
      columns.count { $0.isWritten(in: language) }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return zip(Language.allCases, counts).first { $0.1 == most }?.0
  }
}
