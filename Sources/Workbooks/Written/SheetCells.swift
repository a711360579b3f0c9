internal import CSV
internal import Wording

/// Goes through the cells of sheets: gives those of unknown columns to the record of their row, and finds those that
/// belong to no record.
struct SheetCells {
  private let workbook: Workbook

  /// Writes words as the records have them.
  private let tidier: CellTidier

  /// Cells that records above have taken over.
  private let continued: Set<Place>
  private(set) var unread: [Place] = []

  /// The records that begin in each row of each sheet, by the ordinals of their kinds; negative: none does.
  private var begun: [Int: [[Int32]]] = [:]

  /// What records say in a column, as it is compared with each row below them.
  private var forms: [FormKey: String?] = [:]

  private struct FormKey: Hashable {
    let record: RecordReference
    let column: WrittenColumn
  }

  init(_ workbook: Workbook, in language: Language, continued: Set<Place>) {
    self.workbook = workbook
    tidier = CellTidier(language: language, delimiter: UInt8(ascii: ";"), keepingZeros: false)
    self.continued = continued
    for (index, file) in workbook.files.enumerated() where file.form == .sheet {
      begun[index] = Array(
        repeating: Array(repeating: -1, count: file.table.rowCount),
        count: WorkbookFile.sheetKinds.count
      )
    }
    note(workbook.areas.map(\.origin), 0)
    note(workbook.goals.map(\.origin), 1)
    note(workbook.actions.map(\.origin), 2)
    note(workbook.indicators.map(\.origin), 3)
    note(workbook.resources.map(\.origin), 4)
  }

  private mutating func note(_ origins: [Origin], _ kind: Int) {
    for (index, origin) in origins.enumerated() {
      guard let file = origin.file, let row = origin.row, let first = begun[file]?[kind][row],
        first < 0
      else { continue }
      begun[file]?[kind][row] = Int32(index)
    }
  }

  mutating func look(into tables: inout [WrittenTable]) {
    guard !begun.isEmpty else { return }
    var above = Above(workbook)
    for (index, file) in workbook.files.enumerated() where file.form == .sheet {
      let extras = file.extraColumns(of: nil)
      let home = file.has(.actions, Action.Column.title.rawValue) ? TableKind.actions : .goals
      for (_, column) in extras { tables[home.ordinal].add(column) }
      var owner: RecordReference?
      above.begin()
      for row in file.recordRows {
        above.move(to: row, in: file)
        owner = self.owner(index, row) ?? owner
        for (cell, column) in extras {
          guard let text = file.table.text(row: row, column: cell).flatMap(CellText.clean) else {
            continue
          }
          guard let owner else {
            unread.append(Place(file: index, row: row, column: cell))
            continue
          }
          add(text, column, to: owner, &tables)
        }
        lookAtKnownCells(file, index, row, above, tables)
      }
    }
  }

  /// The record to which a row's unknown cells belong; `nil`: none begins there.
  private func owner(_ file: Int, _ row: Int) -> RecordReference? {
    for kind in [TableKind.actions, .goals, .areas, .indicators, .resources] {
      if let index = self.index(of: kind, file, row) { return RecordReference(kind, index) }
    }
    return nil
  }

  private func index(of kind: TableKind, _ file: Int, _ row: Int) -> Int? {
    guard let place = WorkbookFile.sheetKinds.firstIndex(of: kind),
      let index = begun[file]?[place][row], index >= 0
    else { return nil }
    return Int(index)
  }

  private func add(
    _ text: String,
    _ column: ExtraColumn,
    to owner: RecordReference,
    _ tables: inout [WrittenTable]
  ) {
    let kind = owner.kind.ordinal
    tables[kind].add(column)
    switch tables[kind].records[owner.index].extras[column].map({ $0 == text }) {
    case nil: tables[kind].records[owner.index].extras[column] = text
    case true?: break
    // In its place, for many rows can belong to one record.
    case false?: tables[kind].records[owner.index].extras[column]?.append("\n" + text)
    }
  }

  /// The area and the goal to which a row belongs, which are often repeated in it.
  private struct Above {
    private(set) var area: Int?
    private(set) var goal: Int?

    /// Whether the row names its area as the template does in another language.
    private(set) var hasOtherName = false
    private var areas: [String: Int] = [:]
    private var templateAreas: [TemplateArea: Int] = [:]
    private var goals: [Key: Int] = [:]

    private struct Key: Hashable {
      let area: Int?
      let name: String
    }

    init(_ workbook: Workbook) {
      func isInSheet(_ origin: Origin) -> Bool {
        origin.file.map { workbook.files[$0].form == .sheet } ?? false
      }
      for (index, area) in workbook.areas.enumerated() where isInSheet(area.origin) {
        if let name = area.title.map({ NormalForm.name($0.original) }) { areas[name] = index }
        guard let title = area.title, let template = area.templateArea else { continue }
        templateAreas[template] = index
        // Names that the area has beside the one by which it came first.
        let others =
          Language.allCases.compactMap { title.translation(to: $0) }
          + title.original.split(separator: "/").map(String.init)
        for name in others.compactMap(CellText.clean).map(NormalForm.name)
        where areas[name] == nil {
          areas[name] = index
        }
      }
      for (index, goal) in workbook.goals.enumerated() where isInSheet(goal.origin) {
        guard let name = goal.title.map({ NormalForm.name($0.original) }) else { continue }
        goals[Key(area: workbook.areas(ofGoal: index).first, name: name)] = index
      }
    }

    /// At the top of a sheet a row belongs to nothing.
    mutating func begin() {
      area = nil
      goal = nil
    }

    mutating func move(to row: Int, in file: WorkbookFile) {
      hasOtherName = false
      func name(_ kind: TableKind, _ column: Int) -> String? {
        file.map(kind)?.cell(of: column)
          .flatMap { file.table.text(row: row, column: $0) }
          .flatMap(CellText.clean).map(NormalForm.name)
      }
      if let name = name(.areas, GoalArea.Column.title.rawValue) {
        let own = areas[name]
        let named = own ?? TemplateArea.named(name).flatMap { templateAreas[$0] }
        if named != area { goal = nil }
        area = named
        hasOtherName = own == nil && named != nil
      }
      if let name = name(.goals, Goal.Column.title.rawValue) {
        goal = goals[Key(area: area, name: name)]
      }
    }
  }

  private mutating func lookAtKnownCells(
    _ file: WorkbookFile,
    _ index: Int,
    _ row: Int,
    _ above: Above,
    _ tables: [WrittenTable]
  ) {
    var used: Set<Int> = []
    // The area keeps the name by which it came first.
    if above.hasOtherName,
      let cell = file.map(.areas)?.cell(of: GoalArea.Column.title.rawValue)
    {
      unread.append(Place(file: index, row: row, column: cell))
      used.insert(cell)
    }
    var known: [(cell: Int, kind: TableKind, column: WrittenColumn)] = []
    for kind in WorkbookFile.sheetKinds {
      guard let map = file.map(kind) else { continue }
      let begins = self.index(of: kind, index, row) != nil
      for column in HeadingTable[kind].headings.indices {
        guard let cell = map.cell(of: column) else { continue }
        if begins { used.insert(cell) } else { known.append((cell, kind, WrittenColumn(column))) }
      }
      for sister in map.sisters {
        if begins {
          used.insert(sister.cell)
        } else {
          known.append((sister.cell, kind, WrittenColumn(sister.column, sister.language)))
        }
      }
    }
    guard !known.isEmpty else { return }
    for (cell, kind, column) in known where !used.contains(cell) {
      guard let text = file.table.text(row: row, column: cell).flatMap(CellText.clean) else {
        continue
      }
      used.insert(cell)
      let place = Place(file: index, row: row, column: cell)
      if continued.contains(place) || says(text, kind, column, above, tables, file, row) {
        continue
      }
      unread.append(place)
    }
  }

  /// Whether a cell in a row in which no such record begins says again what the record above says.
  private mutating func says(
    _ text: String,
    _ kind: TableKind,
    _ column: WrittenColumn,
    _ above: Above,
    _ tables: [WrittenTable],
    _ file: WorkbookFile,
    _ row: Int
  ) -> Bool {
    func isTitle(_ title: Int) -> Bool { column == WrittenColumn(title) }
    func isThere(_ column: Int) -> Bool {
      file.map(kind)?.cell(of: column).map { !file.table.isBlank(row: row, column: $0) } ?? false
    }
    switch kind {
    // A title that begins no record is that of one above.
    case .areas:
      return isTitle(GoalArea.Column.title.rawValue)
        || isSame(text, kind, column, above.area, tables, file)
    case .goals:
      return isTitle(Goal.Column.title.rawValue)
        || isSame(text, kind, column, above.goal, tables, file)
    // The same indicator again says nothing new.
    case .indicators: return isThere(Indicator.Column.title.rawValue)
    default: return false
    }
  }

  private mutating func isSame(
    _ text: String,
    _ kind: TableKind,
    _ column: WrittenColumn,
    _ index: Int?,
    _ tables: [WrittenTable],
    _ file: WorkbookFile
  ) -> Bool {
    guard let index else { return false }
    let own = column.language == nil ? file.map(kind)?.languages[column.column] : column.language
    let key = FormKey(
      record: RecordReference(kind, index),
      column: WrittenColumn(column.column, own)
    )
    let form =
      forms[key] ?? tables[kind.ordinal].records[index].cells[key.column].map(NormalForm.name)
    forms[key] = .some(form)
    return form == NormalForm.name(text)
      || tidier.tidied(text, as: ColumnForms[kind][column.column])
        .map { NormalForm.name($0.text) == form } ?? false
  }
}
