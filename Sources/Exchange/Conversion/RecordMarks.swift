internal import Wording
internal import Workbooks

/// By what the records of one kind are known again in a workbook that is written anew.
struct RecordMarks {
  private let original: WrittenWorkbook
  private let copy: WrittenWorkbook
  private let kind: TableKind
  private let hasCodes: Bool

  /// The numbers of the titles in the original and in the copy.
  private let originalTitles: TitleNumbers.Titles
  private let copyTitles: TitleNumbers.Titles

  /// Codes that several records have, which therefore are known by their titles as well.
  private var repeated: Set<String> = []

  init(
    _ original: WrittenWorkbook,
    _ copy: WrittenWorkbook,
    _ kind: TableKind,
    titles: (original: TitleNumbers.Titles, copy: TitleNumbers.Titles)
  ) {
    originalTitles = titles.original
    copyTitles = titles.copy
    self.original = original
    self.copy = copy
    self.kind = kind
    hasCodes = SheetColumns.title(of: kind) != nil && copy[kind].has(0)
    guard hasCodes else { return }
    var known: Set<String> = []
    for index in original[kind].records.indices {
      let code = code(original, index)
      if !known.insert(code).inserted { repeated.insert(code) }
    }
  }

  func ofOriginal(_ index: Int) -> [String] { mark(original, originalTitles, index) }
  func ofCopy(_ index: Int) -> [String] { mark(copy, copyTitles, index) }

  private func mark(
    _ written: WrittenWorkbook,
    _ titles: TitleNumbers.Titles,
    _ index: Int
  ) -> [String] {
    let record = written[kind].records[index]
    let code = hasCodes ? code(written, index) : ""
    if hasCodes, !repeated.contains(code) { return [code] }
    if let title = SheetColumns.title(of: kind) {
      let text = record.cells.filter { $0.key.column == title }
        .min { ($0.key.language?.rawValue ?? "") < ($1.key.language?.rawValue ?? "") }
      return [code] + (text?.value ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    }
    // Other records are known by all that they say, and a resource by what it is for.
    let cells = record.cells.filter { !isReference($0.key) }
      .map { "\($0.key.column)\($0.key.language?.rawValue ?? "") \($0.value)" }.sorted()
    guard kind == .resources, let target = written.workbook.target(ofResource: index) else {
      return cells
    }
    return cells + [
      target.kind.rawValue, titles[target.kind].map { String($0[target.index]) } ?? "",
    ]
  }

  private func code(_ written: WrittenWorkbook, _ index: Int) -> String {
    NormalForm.name(written.workbook.wholeCode(of: RecordReference(kind, index)))
  }

  /// Codes and references are compared by what they lead to.
  func isReference(_ column: WrittenColumn) -> Bool {
    guard column.language == nil else { return false }
    return switch kind {
    case .areas: column.column == GoalArea.Column.id.rawValue
    case .goals, .actions, .indicators:
      column.column == 0
        || column.column == SheetColumns.reference(of: kind)
    case .resources: column.column == Resource.Column.target.rawValue
    default: false
    }
  }

  func refersToTheSame(_ index: Int, _ found: Int) -> Bool {
    referencesOfOriginal(index) == referencesOfCopy(found)
  }

  /// The numbers of the titles of what a record refers to.
  func referencesOfOriginal(_ index: Int) -> [Int?] { references(original, originalTitles, index) }
  func referencesOfCopy(_ index: Int) -> [Int?] { references(copy, copyTitles, index) }

  private func references(
    _ written: WrittenWorkbook,
    _ titles: TitleNumbers.Titles,
    _ index: Int
  ) -> [Int?] {
    let (targets, kind): (ArraySlice<Int>, TableKind) =
      switch self.kind {
      case .goals: (written.workbook.areas(ofGoal: index), .areas)
      case .actions: (written.workbook.goals(ofAction: index), .goals)
      case .indicators: (written.workbook.goals(ofIndicator: index), .goals)
      default: ([], .goals)
      }
    return targets.map { titles[kind]?[$0] }
  }
}
