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
  }

  let isFound: Bool
  let files: [File]
  private let example: Example
  private let workbook: Workbook

  /// The version that the workbook is compared with; `nil`: with none.
  private let previous: Workbook?

  init(_ example: Example, in language: Language) {
    self.example = example
    isFound = example.isFound
    var files = example.files.map { ExampleFile($0) }
    let folder = Example.previousFolder
    func sources(_ files: some Sequence<ExampleFile>) -> [SourceFile] {
      files.map { file in
        let name = file.name.hasPrefix(folder) ? file.name.dropFirst(folder.count) : file.name[...]
        return SourceFile(name: String(name), bytes: Array(file.source.utf8))
      }
    }
    let current = sources(files.filter { !$0.name.hasPrefix(folder) })
    let older = sources(files.filter { $0.name.hasPrefix(folder) })
    let workbook =
      if example.isSheet, let sheet = current.first {
        Workbook(sheet: sheet)
      } else {
        Workbook(folder: current)
      }
    let previous = older.isEmpty ? nil : Workbook(folder: older)
    self.workbook = workbook
    self.previous = previous
    for index in files.indices {
      let isOlder = files[index].name.hasPrefix(folder)
      if isOlder { files[index].name.removeFirst(folder.count) }
      let name = files[index].name
      defer {
        if isOlder {
          files[index].name =
            Phrase(fi: folder, sv: "föregående/", en: "previous/")[language] + files[index].name
        }
      }
      if example.isSheet {
        files[index].name =
          Phrase(fi: "työkirja.csv", sv: "arbetsbok.csv", en: "workbook.csv")[language]
      }
      guard !example.isVerbatim, !files[index].isOdd,
        let read = (isOlder ? previous : workbook)?.files.first(where: {
          $0.name == name
        })
      else { continue }
      files[index].translate(to: language, read)
    }
    self.files = zip(files, example.files).map { file, written in
      let isOdd = example.isVerbatim || file.isOdd
      let text = isOdd ? written.text : file.text(hasMarks: true)
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return File(name: file.name, lines: lines, rows: isOdd ? nil : file.rows)
    }
  }

  /// Whether a cell is marked as what is found.
  var hasMarks: Bool {
    files.contains { file in file.lines.contains { $0.contains(ExampleFile.mark) } }
  }

  /// Whether the other example is this one with something else in cells that are found.
  func isMended(by other: ShownExample) -> Bool {
    guard hasMarks, !other.isFound, example.stage == other.example.stage,
      files.map(\.name) == other.files.map(\.name)
    else { return false }
    return zip(files, other.files).allSatisfy { first, second in
      guard let rows = first.rows, let others = second.rows,
        rows.map(\.count) == others.map(\.count)
      else { return false }
      return zip(rows.joined(), others.joined()).allSatisfy { $0.isMarked || $0.text == $1.text }
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
    let occasion = Occasion(
      stage: example.stage,
      scope: workbook.scope,
      asOf: day,
      language: language,
      previous: previous
    )
    let targets = ExceptionTargets(in: workbook, on: occasion)
    let names = RuleBook.check(workbook, on: occasion).findings
      .filter { $0.code == rule.code }.compactMap(targets.target)
    return names.first { !$0.isEmpty } ?? names.first
  }
}
