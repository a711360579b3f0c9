internal import CSV
internal import Wording

/// One row of a file as the columns of one kind of record, and what reading it notices.
///
/// What reads a cell is mutating although it changes nothing: a method that changes its row would hand a copy of it to one that
/// does not, and copying it takes as long as reading a short cell.
public struct Row<Column> {
  private let table: Table
  private let map: ColumnMap
  private let file: Int
  private var index = 0

  /// Holds the texts of some rows.
  private var holder: TextHolder

  /// Texts that a sheet gives in place of the cells, by the columns' raw values.
  var replacements: CellReplacements = [:]

  /// A text that has been read already and is asked for again.
  private var known: (column: Int, text: Text)?

  /// Texts in named languages that stand elsewhere than in sister columns, by the columns' raw values.
  var sisterReplacements: [Int: [Language: String]] = [:]

  /// Whether cells are left out that are longer than what many records may share, as they are for the later lines of a cell.
  private var leavesOutLongCells = false

  /// Times of rows above, which many rows have in common.
  private var times = RecentTimes()

  /// What each column is read as, by the columns' raw values; `nil`: nobody asks.
  var forms: ColumnForms?

  /// The record that is being read.
  var reference: RecordReference

  /// What reading has noticed so far.
  private(set) var flaws: [Flaw] = []

  init(_ table: Table, _ map: ColumnMap, file: Int, kind: TableKind) {
    self.table = table
    self.map = map
    self.file = file
    holder = TextHolder(table)
    reference = RecordReference(kind, 0)
  }
}

extension Row where Column: RecordColumn {
  /// Goes to another row of the table, from zero, for the record with the given index, which may be one of several lines of a
  /// cell, from zero.
  mutating func move(to row: Int, record: Int, line: Int = 0) {
    // So many rows that holders take no room to speak of, and so few that hardly two cores have the same one at hand.
    if index >> 6 != row >> 6 { holder = TextHolder(table) }
    index = row
    reference = RecordReference(reference.kind, record)
    known = nil
    leavesOutLongCells = line >= SharedCells.mostRecords
    if !replacements.isEmpty { replacements.removeAll() }
  }

  /// Whether neither the file nor what stands in place of its cells has any of some columns, and nobody asks what they are.
  func hasNone(of columns: [Column]) -> Bool {
    guard forms == nil, map.sisters.isEmpty, sisterReplacements.isEmpty else { return false }
    return !columns.contains { column in
      map.cell(of: column.rawValue) != nil || replacements.has(column.rawValue)
    }
  }

  /// Gives a text in place of a cell.
  mutating func replace(_ column: Column, by text: String) {
    replacements[column.rawValue] = text
  }

  /// Gives what a record of a sheet refers to: that in whose row it stands, and what its own cell names beside it.
  mutating func replace(_ column: Column, byListOf own: String?, _ further: String?) {
    let text =
      if let own, let further { own + "; " + further } else { own ?? further ?? "" }
    replacements[column.rawValue] = text
  }

  /// Whether a cell says the same as that of another row of the table, both as they are written.
  func isSame(_ column: Column, asInRow other: Int) -> Bool {
    map.cell(of: column.rawValue).map { table.isSame(row: index, as: other, column: $0) } ?? false
  }

  /// Hands over what has been noticed and forgets it.
  mutating func takeFlaws() -> [Flaw] {
    defer { flaws.removeAll() }
    return flaws
  }

  public var origin: Origin { Origin(file: file, row: index) }

  /// The cleaned text of a cell; `nil`: it is empty or the file has no such column.
  ///
  /// A number has the unit that the heading of its column tells.
  mutating func string(_ column: Column) -> String? {
    guard !map.units.isEmpty else { return ownString(column) }
    guard let text = ownString(column) else { return nil }
    guard let unit = map.units.first(where: { $0.column == column.rawValue }),
      Column(rawValue: unit.unitColumn).flatMap({ ownString($0) }) == nil,
      !map.isEnglish || !NumberReader.hasEnglishThousands(text)
    else { return text }
    return HeadingUnit.adding(unit.unit, to: text)
  }

  private mutating func ownString(_ column: Column) -> String? {
    if !replacements.isEmpty, let text = replacements[column.rawValue] {
      return text.isEmpty ? nil : text
    }
    guard let cell = map.cell(of: column.rawValue) else { return nil }
    return clean(cell)
  }

  private func clean(_ cell: Int) -> String? {
    isLeftOut(cell) ? nil : table.clean(row: index, column: cell)
  }

  private func isLeftOut(_ cell: Int) -> Bool {
    leavesOutLongCells && table.byteCount(row: index, column: cell) > SharedCells.mostBytes
  }

  /// The text of a cell with its sisters; `nil`: all of them are empty.
  public mutating func text(_ column: Column) -> Text? {
    if map.sisters.isEmpty && map.languages.isEmpty && sisterReplacements.isEmpty {
      return textWithoutSisters(column)
    }
    let own = string(column)
    var sisters = sisterReplacements[column.rawValue] ?? [:]
    for sister in map.sisters where sister.column == column.rawValue {
      sisters[sister.language] = clean(sister.cell)
    }
    let language = map.languages[column.rawValue]
    if let own {
      // A sister column tells that the text is meant to be translated, also where its cell is empty.
      let hasSisters =
        !sisters.isEmpty || map.sisters.contains { $0.column == column.rawValue }
      return Text(own, language: language, sisters: hasSisters ? sisters : nil)
    }
    // The first sister that has a text stands in for an empty original.
    for language in Language.allCases {
      if let text = sisters[language] { return Text(text, language: language, sisters: sisters) }
    }
    return nil
  }

  /// The same of a cell that is going to be asked for again in this row.
  mutating func keptText(_ column: Column) -> Text? {
    let text = text(column)
    known = text.map { (column.rawValue, $0) }
    return text
  }

  private mutating func textWithoutSisters(_ column: Column) -> Text? {
    if !replacements.isEmpty, let text = replacements[column.rawValue] {
      return text.isEmpty ? nil : Text(text)
    }
    if let known, known.column == column.rawValue { return known.text }
    guard let cell = map.cell(of: column.rawValue), !isLeftOut(cell) else { return nil }
    return holder.text(of: table, row: index, column: cell)
  }

  /// The text of a cell that must not be empty.
  public mutating func required(_ column: Column) -> Text? {
    let text = text(column)
    if text == nil { note(.emptyCell, column) }
    return text
  }

  /// What refers to other records, in a cell that must not be empty.
  mutating func reference(_ column: Column) -> String? {
    let text = string(column)
    if text == nil { note(.emptyCell, column) }
    return text
  }

  /// The value of a cell.
  public mutating func value<Value: CellValue>(_ column: Column) -> Cell<Value> {
    forms?.note(Value.self, column.rawValue)
    guard let text = string(column), !CellText.isDash(text) else { return .empty }
    if let value = Value(cell: text) {
      guard map.isEnglish, Value.self == Quantity.self || Value.self == Measure.self,
        NumberReader.hasEnglishThousands(text)
      else { return .value(value) }
      note(.unreadable(text, as: .ambiguousNumber), column)
      return .unread(text)
    }
    if let value: Value = BilingualCell.value(text) { return .value(value) }
    note(.unreadable(text, as: .init(Value.self, text)), column)
    return .unread(text)
  }

  /// The time of a cell in which not every time makes sense, such as one without an end where something ends.
  mutating func time(
    _ column: Column,
    isRequired: Bool = false,
    unless makesNoSense: (TimeFrame) -> Bool
  ) -> Cell<TimeFrame> {
    let cell: Cell<TimeFrame> = isRequired ? requiredValue(column) : value(column)
    guard case .value(let time) = cell, makesNoSense(time), let text = string(column) else {
      return cell
    }
    note(.unreadable(text, as: .init(TimeFrame.self, text)), column)
    return .unread(text)
  }

  /// The value of a cell that must not be empty.
  mutating func requiredValue<Value: CellValue>(_ column: Column) -> Cell<Value> {
    if string(column) == nil { note(.emptyCell, column) }
    return value(column)
  }

  /// The value of a cell in which a text without a figure describes something and is no flaw.
  mutating func valueOrDescription<Value: CellValue>(_ column: Column) -> Cell<Value> {
    guard let text = string(column),
      !text.utf8.contains(where: { (0x30...0x39).contains($0) }), Value(cell: text) == nil
    else { return value(column) }
    return .unread(text)
  }

  /// When something is done; words that tell how often it is done, without a year, describe that and are no flaw.
  mutating func schedule(_ column: Column) -> Cell<TimeFrame> {
    guard let text = string(column) else { return value(column) }
    if let time = times[text] {
      forms?.note(TimeFrame.self, column.rawValue)
      return .value(time)
    }
    guard Recurrence.isDescribed(in: text), TimeFrame(cell: text) == nil,
      (BilingualCell.value(text) as TimeFrame?) == nil
    else {
      let cell: Cell<TimeFrame> = value(column)
      if let time = cell.value { times.add(time, writtenAs: text) }
      return cell
    }
    forms?.note(TimeFrame.self, column.rawValue)
    return .unread(text)
  }

  /// How far an action has come, and the whole cell where it explains that.
  mutating func status(_ column: Column) -> (Cell<ActionStatus>, explained: String?) {
    guard let text = string(column), let status = ExplainedStatus.status(text) else {
      return (value(column), nil)
    }
    return (.value(status), text)
  }

  /// What was decided, or nothing and the whole cell where it says that the decision is still to be made.
  mutating func decision(_ column: Column) -> (Cell<DecisionKind>, awaited: String?) {
    guard let text = string(column), DecisionKind(cell: text) == nil,
      AwaitedDecision.stands(in: text)
    else { return (value(column), nil) }
    forms?.note(DecisionKind.self, column.rawValue)
    return (.empty, text)
  }

  /// A number or a state, or nothing where the cell says that the value is not known.
  mutating func measure(_ column: Column) -> Cell<Measure> {
    guard !beginsWithFigure(column), let text = string(column), UnknownValue.stands(in: text) else {
      return value(column)
    }
    return .empty
  }

  /// Whether a cell begins as nearly all numbers do, told from its first byte.
  private mutating func beginsWithFigure(_ column: Column) -> Bool {
    guard replacements.isEmpty, let cell = map.cell(of: column.rawValue) else { return false }
    return table.withBytes(row: index, column: cell) { bytes in
      bytes.count > 0 && (0x30...0x39).contains(bytes[0])
    } ?? false
  }

  /// The cells of the row that are not empty, with the sisters, as they were written.
  mutating func writtenCells() -> [(column: WrittenColumn, text: String)] {
    var cells: [(column: WrittenColumn, text: String)] = []
    for column in Column.allCases {
      guard let text = string(column) else { continue }
      cells.append((WrittenColumn(column.rawValue, map.languages[column.rawValue]), text))
    }
    for sister in map.sisters {
      guard let text = clean(sister.cell) else { continue }
      cells.append((WrittenColumn(sister.column, sister.language), text))
    }
    return cells
  }

  /// Where the cells stand that are left out, because so many records share them.
  var leftOutPlaces: [Place] {
    guard leavesOutLongCells else { return [] }
    let cells =
      Column.allCases.filter { !replacements.has($0.rawValue) }
      .compactMap { map.cell(of: $0.rawValue) } + map.sisters.map(\.cell)
    return cells.filter(isLeftOut).map { Place(file: file, row: index, column: $0) }
  }

  /// The code of the record; a missing one is made when all records are known.
  public mutating func identifier<Value>(_ column: Column) -> Identifier<Value> {
    forms?.noteCode(column.rawValue)
    guard let text = string(column) else { return Identifier("", isWritten: false) }
    return Identifier(text, isWritten: true)
  }

  /// Whether two columns stand in the same cell.
  func shares(_ column: Column, with other: Column) -> Bool {
    guard let cell = map.cell(of: column.rawValue) else { return false }
    return cell == map.cell(of: other.rawValue)
  }

  /// Notes something odd in one cell of the row.
  mutating func note(_ kind: Flaw.Kind, _ column: Column) {
    note(kind, at: place(of: column))
  }

  /// Notes something odd in a cell that may be any of the row.
  mutating func note(_ kind: Flaw.Kind, at place: Place) {
    flaws.append(Flaw(kind: kind, place: place))
  }

  /// Where a cell of the row stands.
  func place(of column: Column) -> Place {
    let cell = map.cell(of: column.rawValue)
    return Place(
      file: file,
      row: index,
      column: cell,
      record: reference,
      missing: cell == nil ? .column(reference.kind, column.rawValue) : nil
    )
  }
}

extension Table {
  /// The cleaned text of a cell; `nil`: it is empty or does not exist.
  func clean(row: Int, column: Int) -> String? {
    withBytes(row: row, column: column) { CellText.clean($0) }
  }
}
