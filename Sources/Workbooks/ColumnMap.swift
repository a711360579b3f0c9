internal import Wording

/// Where the columns of one kind of record stand in one file.
struct ColumnMap: Hashable, Sendable {
  /// A column that repeats another in a named language.
  struct Sister: Hashable, Sendable {
    let column: Int
    let language: Language
    let cell: Int
  }

  /// A unit that the heading of a column tells, for rows in which the column of units has none.
  struct Unit: Hashable, Sendable {
    let column: Int
    let unitColumn: Int
    let unit: String
  }

  /// Index of the cell by the columns' raw values; negative: the file has no such column.
  private(set) var cells: [Int32]

  /// The language that the heading of the column itself names.
  private(set) var languages: [Int: Language] = [:]
  private(set) var sisters: [Sister] = []

  /// The units that headings tell of the numbers below them; hardly any heading does.
  private(set) var units: [Unit] = []

  /// Whether the headings of the file are English, so that a comma may separate thousands.
  var isEnglish = false

  /// Whether the columns stand in the same cells, whatever the language of the headings.
  static func == (left: ColumnMap, right: ColumnMap) -> Bool {
    left.cells == right.cells && left.languages == right.languages && left.sisters == right.sisters
      && left.units == right.units
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(cells)
    hasher.combine(languages)
    hasher.combine(sisters)
    hasher.combine(units)
  }

  init(columnCount: Int) {
    cells = Array(repeating: -1, count: columnCount)
  }

  /// Index of the cell in a row, from zero; `nil`: the file has no such column.
  func cell(of column: Int) -> Int? {
    cells[column] < 0 ? nil : Int(cells[column])
  }

  /// The same columns, those that have sisters in the language that their heading names or else in a given one.
  func naming(_ language: Language?) -> ColumnMap {
    guard let language, !sisters.isEmpty else { return self }
    var map = self
    for sister in sisters where languages[sister.column] == nil {
      map.languages[sister.column] = language
    }
    return map
  }

  /// Notes the units that the headings of columns tell.
  mutating func noteUnits(_ columns: [(column: Int, unitColumn: Int)], _ headings: [String]) {
    for (column, unitColumn) in columns {
      guard let cell = cell(of: column), let unit = HeadingUnit.unit(in: headings[cell]) else {
        continue
      }
      units.append(Unit(column: column, unitColumn: unitColumn, unit: unit))
    }
  }

  /// Notes that a column stands at a cell; false: the file has that column already.
  mutating func place(_ column: Int, at cell: Int, language: Language?) -> Bool {
    guard let language else {
      if cells[column] < 0 {
        cells[column] = Int32(cell)
        return true
      }
      // The column without a language is the original; the earlier one was a sister after all.
      guard let earlier = languages.removeValue(forKey: column) else { return false }
      sisters.append(Sister(column: column, language: earlier, cell: Int(cells[column])))
      cells[column] = Int32(cell)
      return true
    }
    if cells[column] < 0 {
      cells[column] = Int32(cell)
      languages[column] = language
      return true
    }
    guard languages[column] != language,
      !sisters.contains(where: { $0.column == column && $0.language == language })
    else { return false }
    sisters.append(Sister(column: column, language: language, cell: cell))
    return true
  }
}
