internal import CSV
public import Wording
public import Workbooks

/// A workbook in another form: one sheet, or a folder of tables.
///
/// The files are read again before they are handed out, and what does not come back as it was is among the losses.
public struct Conversion: Sendable {
  /// The files of the workbook in its new form, in the order of the tables.
  public let files: [SourceFile]

  /// What the new form has no place for, in the order of the old files.
  public let losses: [ConversionLoss]

  /// Writes a workbook anew.
  ///
  /// - Parameters:
  ///   - workbook: The workbook, in any form.
  ///   - form: The form that it is to have.
  ///   - language: The language of headings, words of choices and file names.
  ///   - sheetName: The name of the file, where it is one.
  public init(
    _ workbook: Workbook,
    to form: WorkbookForm,
    in language: Language,
    sheetName: String = "goalbook.csv"
  ) {
    var written = WrittenWorkbook(workbook, in: language)
    written.sayLanguage()
    let copy: Workbook
    switch form {
    case .sheet:
      written.nameWhatIsLeftOut()
      let file = SourceFile(name: sheetName, bytes: Self.bytes(of: SheetLayout(written).rows))
      files = [file]
      copy = Workbook(sheet: file)
    case .folder:
      files = TableLayout(written).tables.map { kind, rows in
        SourceFile(name: kind.fileName[language] + ".csv", bytes: Self.bytes(of: rows))
      }
      copy = Workbook(folder: files)
    }
    losses =
      ConversionLosses(
        of: written,
        as: WrittenWorkbook(copy, in: language),
        in: form
      ).losses
  }

  /// The file that a spreadsheet opens with a double click and leaves as it is.
  private static func bytes(of rows: [[String]]) -> [UInt8] {
    let dialect = Dialect(byteOrderMark: true, lineEnds: .crlf)
    do {
      return try TableWriter(dialect).bytes(of: rows.map { $0.map(ProtectedText.protecting) })
    } catch {
      preconditionFailure("UTF-8 has every character")
    }
  }
}

extension WrittenWorkbook {
  /// Writes names in place of the codes of records that a sheet does not have.
  fileprivate mutating func nameWhatIsLeftOut() {
    let parties = RecordNames.parties(of: workbook)
    name(GoalArea.Column.countyResponsible, of: .areas, parties)
    name(GoalArea.Column.municipalResponsible, of: .areas, parties)
    name(Action.Column.lead, of: .actions, parties)
    name(Action.Column.responsible, of: .actions, parties)
    name(Indicator.Column.responsible, of: .indicators, parties)
    name(Resource.Column.party, of: .resources, parties)
    name(Action.Column.document, of: .actions, .documents(of: workbook))
    name(Goal.Column.sources, of: .goals, .sources(of: workbook))
  }

  private mutating func name<Column: RecordColumn>(
    _ column: Column,
    of kind: TableKind,
    _ names: RecordNames
  ) {
    let column = WrittenColumn(column.rawValue)
    var table = self[kind]
    for index in table.records.indices {
      guard let text = table.records[index].cells[column] else { continue }
      table.records[index].cells[column] = names.named(text)
    }
    self[kind] = table
  }
}
