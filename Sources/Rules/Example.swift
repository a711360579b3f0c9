/// A small workbook that shows what a rule finds, or that it finds nothing; test and documentation in one.
///
/// `↓` stands before the text of each cell that the rule reports.
public struct Example: Sendable {
  public struct File: Sendable {
    /// The file's name; the name of a sheet is free.
    public let name: String
    public let text: String
  }

  /// The folder in whose name the files of the previous version stand, for a rule that compares with one.
  public static let previousFolder = "edellinen/"

  public let files: [File]

  /// Whether the one file is read as a sheet.
  public let isSheet: Bool
  public let stage: Stage

  /// How many findings of the rule have no cell, such as those about the whole workbook.
  public let findingsWithoutCell: Int

  /// Whether the bytes matter as they stand, so that the example is not written in other ways.
  public let isVerbatim: Bool

  /// Where the example stands in the rules' sources.
  public let fileID: String
  public let filePath: String
  public let line: Int
  public let column: Int

  /// Tables by file name, written in Finnish with semicolons.
  init(
    _ files: KeyValuePairs<String, String>,
    stage: Stage = .council,
    findingsWithoutCell: Int = 0,
    isVerbatim: Bool = false,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    self.files = files.map { File(name: $0.key, text: $0.value) }
    isSheet = false
    self.stage = stage
    self.findingsWithoutCell = findingsWithoutCell
    self.isVerbatim = isVerbatim
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
    self.column = column
  }

  /// One sheet, written in Finnish with semicolons.
  init(
    sheet: String,
    stage: Stage = .council,
    findingsWithoutCell: Int = 0,
    isVerbatim: Bool = false,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    files = [File(name: "työkirja.csv", text: sheet)]
    isSheet = true
    self.stage = stage
    self.findingsWithoutCell = findingsWithoutCell
    self.isVerbatim = isVerbatim
    self.fileID = fileID
    self.filePath = filePath
    self.line = line
    self.column = column
  }

  /// Whether the rule finds something in it.
  public var isFound: Bool {
    findingsWithoutCell > 0 || files.contains { $0.text.contains("↓") }
  }
}
