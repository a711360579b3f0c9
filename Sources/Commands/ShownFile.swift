internal import Rules
internal import Wording
internal import Workbooks

/// A file of an example as a spreadsheet would show it, in the reader's language.
struct ShownFile {
  /// The name in its folder.
  let bareName: String

  /// Whether it belongs to the version that the workbook is compared with.
  let isOlder: Bool

  /// The lines, with a mark before each cell that is found.
  let lines: [String]

  /// The rows of cells; `nil`: only the lines show what is odd about the file.
  let rows: [[ExampleFile.Cell]]?

  private let language: Language

  init(_ written: Example.File, of example: Example, in language: Language) {
    var file = ExampleFile(written)
    isOlder = file.name.hasPrefix(Example.previousFolder)
    if isOlder { file.name.removeFirst(Example.previousFolder.count) }
    self.language = language
    var translated = file
    // By itself and without the number of a copy, so that a second file of a kind has its headings as well.
    let name = file.name.replacing(" (2)", with: "")
    let source = SourceFile(name: name, bytes: Array(file.source.utf8))
    let workbook = example.isSheet ? Workbook(sheet: source) : Workbook(folder: [source])
    if let read = workbook.files.first { translated.translate(to: language, read) }
    bareName =
      example.isSheet
      ? Phrase(fi: "työkirja.csv", sv: "arbetsbok.csv", en: "workbook.csv")[language]
      : translated.name
    let shown = Self.lines(of: translated.text(hasMarks: true))
    guard example.isVerbatim || file.isOdd else {
      lines = shown
      rows = translated.rows
      return
    }
    var lines = Self.lines(of: written.text)
    // Nothing is odd about a heading row that would be written in the same way.
    if let first = lines.first, first == Self.lines(of: file.text(hasMarks: true)).first,
      let heading = shown.first
    {
      lines[0] = heading
    }
    self.lines = lines
    rows = nil
  }

  /// The name with the folder that it stands in.
  var name: String {
    let folder = Phrase(fi: Example.previousFolder, sv: "föregående/", en: "previous/")
    return (isOlder ? folder[language] : "") + bareName
  }

  /// The file without marks.
  var source: SourceFile {
    let text = lines.joined(separator: "\n").replacing(ExampleFile.mark, with: "")
    return SourceFile(name: bareName, bytes: Array(text.utf8))
  }

  /// How many cells are marked as what is found.
  var markCount: Int {
    lines.map { line in line.count { String($0) == ExampleFile.mark } }.reduce(0, +)
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
