internal import Wording
internal import Workbooks

/// The columns of a sheet, in the order of the template.
struct SheetColumns {
  enum Column: Hashable {
    case known(TableKind, WrittenColumn)
    case extra(ExtraColumn)
  }

  let columns: [Column]
  let headings: [String]

  /// Where the columns of each kind of record stand.
  private let places: [TableKind: [(column: WrittenColumn, place: Int)]]
  private let placesOfExtras: [ExtraColumn: Int]

  /// Where the columns stand that nobody knows.
  let extraPlaces: Range<Int>

  /// - Parameters:
  ///   - written: The workbook.
  ///   - coded: The kinds whose codes are written.
  ///   - referring: The kinds whose records refer to more than the one in whose row they stand.
  init(_ written: WrittenWorkbook, coded: Set<TableKind>, referring: Set<TableKind>) {
    func known(_ kind: TableKind, without hidden: Set<Int> = []) -> [Column] {
      Self.columns(of: written[kind], coded: coded.contains(kind), referring.contains(kind))
        .filter { !hidden.contains($0.column) }
        .map { .known(kind, $0) }
    }
    // Who acts stands beside the action, the rest of what is said of it behind the indicators.
    let beside = Set(
      [Action.Column.id, .goal, .title, .lead, .responsible].map(\.rawValue)
    )
    let behind = Set(Action.Column.allCases.map(\.rawValue)).subtracting(beside)
    let extras = ExtraHeadings.ordered(Self.extras(written))
    let knownColumns =
      known(.areas) + known(.goals) + known(.actions, without: behind)
      + Self.resources(written) + known(.indicators) + known(.actions, without: beside)
    columns = knownColumns + extras.map { .extra($0) }
    headings =
      knownColumns.map { column in
        guard case .known(let kind, let column) = column else { return "" }
        return written.sheetHeading(kind, column)
      } + ExtraHeadings(extras, in: nil).headings
    var places: [TableKind: [(column: WrittenColumn, place: Int)]] = [:]
    var placesOfExtras: [ExtraColumn: Int] = [:]
    for (place, column) in columns.enumerated() {
      switch column {
      case .known(let kind, let column): places[kind, default: []].append((column, place))
      case .extra(let column): placesOfExtras[column] = place
      }
    }
    self.places = places
    self.placesOfExtras = placesOfExtras
    extraPlaces = knownColumns.count..<columns.count
  }

  /// Columns of the same heading in several tables are one column of the sheet.
  private static func extras(_ written: WrittenWorkbook) -> [ExtraColumn] {
    var known: Set<ExtraColumn> = []
    return [TableKind.actions, .goals, .areas, .indicators, .resources]
      .flatMap { written[$0].extras.map(\.ofSheet) }
      .filter { known.insert($0).inserted }
  }

  var emptyRow: [String] { Array(repeating: "", count: columns.count) }

  /// Where the columns of a kind of record stand.
  func places(of kind: TableKind) -> [(column: WrittenColumn, place: Int)] { places[kind] ?? [] }

  /// Where a column that nobody knows stands.
  func place(of column: ExtraColumn) -> Int? { placesOfExtras[column.ofSheet] }

  /// Where the column stands by which records of a kind are known, whatever language it names.
  func titlePlace(of kind: TableKind) -> Int? {
    guard let title = Self.title(of: kind) else { return nil }
    return places(of: kind).first { $0.column.column == title }?.place
  }

  static func title(of kind: TableKind) -> Int? {
    switch kind {
    case .areas: GoalArea.Column.title.rawValue
    case .goals: Goal.Column.title.rawValue
    case .actions: Action.Column.title.rawValue
    case .indicators: Indicator.Column.title.rawValue
    default: nil
    }
  }

  private static func columns(
    of table: WrittenTable,
    coded: Bool,
    _ isReferring: Bool
  ) -> [WrittenColumn] {
    var columns = table.columns.filter { $0.column != 0 && $0.column != reference(of: table.kind) }
    if let title = title(of: table.kind), !table.records.isEmpty,
      !columns.contains(where: { $0.column == title })
    {
      columns.insert(WrittenColumn(title), at: 0)
    }
    if isReferring, let reference = reference(of: table.kind) {
      let title = columns.lastIndex { $0.column == Self.title(of: table.kind) }
      columns.insert(WrittenColumn(reference), at: title.map { $0 + 1 } ?? 0)
    }
    return coded ? [WrittenColumn(0)] + columns : columns
  }

  /// The column by which a record refers to another one; `nil`: records of the kind have none.
  static func reference(of kind: TableKind) -> Int? {
    switch kind {
    case .goals: Goal.Column.area.rawValue
    case .actions: Action.Column.goal.rawValue
    case .indicators: Indicator.Column.goal.rawValue
    default: nil
    }
  }

  /// One column where that is enough; else one for each thing that a resource says.
  private static func resources(_ written: WrittenWorkbook) -> [Column] {
    let table = written[.resources]
    let description = WrittenColumn(Resource.Column.description.rawValue)
    let columns = table.columns.filter { $0.column != Resource.Column.target.rawValue }
    guard !columns.isEmpty || !table.records.isEmpty else { return [] }
    if written.hasPlainResources { return [.known(.resources, description)] }
    let needed = [Resource.Column.kind, .description, .amount].map { WrittenColumn($0.rawValue) }
    return (columns + needed.filter { !columns.contains($0) })
      .sorted { $0.column < $1.column }
      .map { .known(.resources, $0) }
  }
}
