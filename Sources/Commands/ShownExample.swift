internal import Rules
internal import Wording
internal import Workbooks

/// An example of a rule as it is shown: headings and names of files are in the reader's language, all else is in Finnish.
struct ShownExample {
  let isFound: Bool
  let stage: Stage
  let files: [ShownFile]

  /// How many findings of the rule have no cell.
  let findingsWithoutCell: Int
  private let isSheet: Bool

  init(_ example: Example, in language: Language) {
    isFound = example.isFound
    stage = example.stage
    findingsWithoutCell = example.findingsWithoutCell
    isSheet = example.isSheet
    files = example.files.map { ShownFile($0, of: example, in: language) }
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
    let current = files.filter { !$0.isOlder }.map(\.source)
    let older = files.filter(\.isOlder).map(\.source)
    let workbook =
      if isSheet, let sheet = current.first {
        Workbook(sheet: sheet)
      } else {
        Workbook(folder: current)
      }
    let occasion = Occasion(
      stage: stage,
      scope: workbook.scope,
      asOf: day,
      language: language,
      previous: older.isEmpty ? nil : Workbook(folder: older)
    )
    let targets = ExceptionTargets(in: workbook, on: occasion)
    let names = RuleBook.check(workbook, on: occasion).findings
      .filter { $0.code == rule.code }.compactMap(targets.target)
    return names.first { !$0.isEmpty } ?? names.first
  }
}
