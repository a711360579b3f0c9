internal import CSV
internal import Wording

/// What the cells of each column of a kind of record are read as.
///
/// It is asked of the record itself, which is made of an empty row, so that nobody has to say it twice.
struct ColumnForms: Sendable {
  enum Form: Sendable {
    /// A text, a name or a list; only the white space around it can be tidied.
    case text
    case code
    /// A version, which is written so that no spreadsheet makes a date of it.
    case version
    case value(any CellValue.Type)
    /// A sheet's column of resources: each line is a kind, an amount or a description.
    case resourceLines

    var isText: Bool {
      if case .text = self { true } else { false }
    }

    var isValue: Bool {
      if case .value = self { true } else { false }
    }
  }

  private var forms: [Int: Form] = [:]

  subscript(column: Int) -> Form { forms[column] ?? .text }

  /// Notes what a column is read as.
  mutating func note(_ type: any CellValue.Type, _ column: Int) {
    forms[column] = .value(type)
  }

  /// Notes that a column holds the record's own code.
  mutating func noteCode(_ column: Int) {
    forms[column] = .code
  }

  private init() {}

  private init<R: Record>(_: R.Type, version: R.Column? = nil) {
    var row = Self.emptyRow(R.Column.self, R.kind)
    _ = R(&row)
    self = row.forms ?? ColumnForms()
    if let version { forms[version.rawValue] = .version }
  }

  private static func emptyRow<Column: RecordColumn>(
    _: Column.Type,
    _ kind: TableKind
  ) -> Row<Column> {
    let map = ColumnMap(columnCount: Column.allCases.count)
    var row = Row<Column>(Table(parsing: []), map, file: 0, kind: kind)
    row.forms = ColumnForms()
    return row
  }

  static subscript(kind: TableKind) -> ColumnForms { all[kind.ordinal] }

  private static let all: [ColumnForms] = TableKind.allCases.map { kind in
    switch kind {
    case .basics: ColumnForms()
    case .parties: ColumnForms(Party.self)
    case .areas: ColumnForms(GoalArea.self)
    case .goals: ColumnForms(Goal.self)
    case .actions: ColumnForms(Action.self)
    case .resources: ColumnForms(Resource.self)
    case .indicators: ColumnForms(Indicator.self)
    case .measurements: ColumnForms(Measurement.self)
    case .forums: ColumnForms(Forum.self)
    case .meetings: ColumnForms(Meeting.self)
    case .documents: ColumnForms(GoverningDocument.self, version: .version)
    case .agenda: ColumnForms(AgendaItem.self)
    case .decisions: ColumnForms(Decision.self, version: .version)
    case .sources: ColumnForms(Source.self)
    case .steps: ColumnForms(Step.self)
    case .exceptions: ColumnForms(AcceptedException.self)
    case .rules: ColumnForms(RuleSetting.self)
    }
  }

  /// What the values of the basics are read as, by the keys' raw values.
  static let keys: ColumnForms = {
    var row = emptyRow(Basics.Key.self, .basics)
    _ = Basics(&row, places: [:])
    var forms = row.forms ?? ColumnForms()
    forms.forms[Basics.Key.version.rawValue] = .version
    return forms
  }()
}
