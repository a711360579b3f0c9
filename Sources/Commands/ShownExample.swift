internal import Rules
internal import Wording
internal import Workbooks

/// An example of a rule as it is shown: headings and names of files are in the reader's language, all else is in Finnish.
struct ShownExample {
  /// A file as a spreadsheet would show it.
  struct File {
    let name: String

    /// The lines, with a mark before each cell that is found.
    let lines: [String]

    /// The rows of cells; `nil`: only the lines show what is odd about the file.
    let rows: [[ExampleFile.Cell]]?

    /// How many cells are marked as what is found.
    var markCount: Int {
      lines.map { line in line.count { String($0) == ExampleFile.mark } }.reduce(0, +)
    }
  }

  let isFound: Bool
  let stage: Stage
  let files: [File]

  /// How many findings of the rule have no cell.
  let findingsWithoutCell: Int
  private let isSheet: Bool

  init(_ example: Example, in language: Language) {
    isFound = example.isFound
    stage = example.stage
    findingsWithoutCell = example.findingsWithoutCell
    isSheet = example.isSheet
    let files = example.files.map { ExampleFile($0) }
    self.files = zip(files, example.files).map { file, written in
      var translated = file
      // By itself and without the number of a copy, so that a second file of a kind has its headings as well.
      let name = file.name.replacing(" (2)", with: "")
      let source = SourceFile(name: name, bytes: Array(file.source.utf8))
      if let read = Self.workbook([source], isSheet: example.isSheet).files.first {
        translated.translate(to: language, read)
      }
      if example.isSheet {
        translated.name =
          Phrase(fi: "työkirja.csv", sv: "arbetsbok.csv", en: "workbook.csv")[language]
      }
      guard example.isVerbatim || file.isOdd else {
        let lines = Self.lines(of: translated.text(hasMarks: true))
        return File(name: translated.name, lines: lines, rows: translated.rows)
      }
      var lines = Self.lines(of: written.text)
      // Nothing is odd about a heading row that would be written in the same way.
      if let first = lines.first, first == Self.lines(of: file.text(hasMarks: true)).first {
        lines[0] = Self.lines(of: translated.text(hasMarks: true))[0]
      }
      return File(name: translated.name, lines: lines, rows: nil)
    }
  }

  /// How many cells are marked as what is found.
  var markCount: Int { files.map(\.markCount).reduce(0, +) }

  /// Whether there is one finding in it.
  var isFoundOnce: Bool { markCount + findingsWithoutCell == 1 }

  /// Whether the other example is this one with what is found in it corrected.
  func isMended(by other: ShownExample) -> Bool {
    guard isFound, !other.isFound, stage == other.stage else { return false }
    return files.allSatisfy { file in
      // A file as a whole may be what is found.
      guard let twin = other.files.first(where: { $0.name == file.name }) else {
        return markCount == 0
      }
      return MendedFile(
        file: file,
        other: twin,
        hasMarksElsewhere: file.markCount == 0 && markCount > 0
      ).isCorrected
    }
  }

  /// How many lines stand otherwise in another example or not at all, however many it has itself.
  func changedLineCount(in other: ShownExample) -> Int {
    files.map { file in
      var lines = other.files.first { $0.name == file.name }?.lines ?? []
      return file.lines.count { line in
        guard let place = lines.firstIndex(of: line) else { return true }
        lines.remove(at: place)
        return false
      }
    }.reduce(0, +)
  }

  /// What an exception says of what a rule finds here; `nil`: none can accept it.
  func exceptionTarget(of rule: any Rule, in language: Language) -> String? {
    // On this day the examples' actions have begun.
    guard let day = CalendarDate(year: 2026, month: 11, day: 21) else { return nil }
    let sources = files.map { file in
      let text = file.lines.joined(separator: "\n").replacing(ExampleFile.mark, with: "")
      return SourceFile(name: file.name, bytes: Array(text.utf8))
    }
    let workbook = Self.workbook(sources, isSheet: isSheet)
    let occasion = Occasion(
      stage: stage,
      scope: workbook.scope,
      asOf: day,
      language: language
    )
    let targets = ExceptionTargets(in: workbook, on: occasion)
    let names = RuleBook.check(workbook, on: occasion).findings
      .filter { $0.code == rule.code }.compactMap(targets.target)
    return names.first { !$0.isEmpty } ?? names.first
  }

  private static func workbook(_ sources: [SourceFile], isSheet: Bool) -> Workbook {
    if isSheet, let sheet = sources.first {
      Workbook(sheet: sheet)
    } else {
      Workbook(folder: sources)
    }
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
