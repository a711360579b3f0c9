internal import CSV

/// A row among the records that is none: a total, a remark, an area's title, or the rest of a record that was cut in two.
struct AsideRow: Sendable {
  let row: Int

  /// The cell of its first text.
  let column: Int
  let kind: Flaw.Aside

  /// Where the file has what tells a record from a remark.
  struct Columns {
    /// Cells of the records' own codes.
    private(set) var codes: [Int] = []

    /// Cells that every record of a table fills in, its code among them; none: it is not known.
    private(set) var required: [Int] = []

    /// Whether areas stand beside their goals, and in which cell; `nil`: they have no column.
    let isSheet: Bool
    let area: Int?

    /// How many cells have headings.
    let headingCount: Int

    /// What stands below the records of a sheet; `nil`: nothing can be told from areas, or the file is no sheet.
    let notes: ClosingNotes?

    init(_ form: WorkbookFile.Form, _ reading: HeadingReading, of table: Table) {
      let maps = reading.maps
      isSheet = form == .sheet
      area = isSheet ? maps[TableKind.areas.ordinal]?.cell(of: GoalArea.Column.title.rawValue) : nil
      headingCount = (reading.columns.lastIndex { !$0.heading.isEmpty } ?? -1) + 1
      let goals = maps[TableKind.goals.ordinal]?.cell(of: Goal.Column.title.rawValue)
      notes =
        isSheet ? goals.map { ClosingNotes(table, below: reading.row, leftOf: $0) } : nil
      guard case .table(let kind) = form, let map = maps[kind.ordinal] else { return }
      codes = [kind.codeColumn.flatMap { map.cell(of: $0) }].compactMap(\.self)
      let columns = HeadingTable[kind].isRequired.indices.filter {
        HeadingTable[kind].isRequired[$0]
      }
      let cells = columns.compactMap { map.cell(of: $0) }
      required = cells.count == columns.count ? codes + cells : []
    }
  }

  /// What a row is if it is no record; `nil`: it is one.
  static func standing(at row: Int, of table: Table, _ columns: Columns) -> AsideRow? {
    var filled = 0
    var first: Int?
    var total: Int?
    var isTotal = true
    for column in 0..<table.cellCount(inRow: row) where !table.isBlank(row: row, column: column) {
      filled += 1
      first = first ?? column
      // Most rows are records, which two cells tell.
      if filled == 1 || isTotal {
        if total == nil, Self.isTotal(table, row, column) {
          total = column
        } else if !isAmount(table, row, column) {
          isTotal = false
        }
      }
      if filled > 1, !isTotal { break }
    }
    guard let first else { return nil }
    if isTotal, let total {
      return AsideRow(row: row, column: total, kind: .total)
    } else if filled == 1, isRemark(table, row, first, columns) {
      return AsideRow(row: row, column: first, kind: .remark)
    } else if filled == 1, columns.isSheet, first != columns.area, isAreaTitle(table, row, first) {
      return AsideRow(row: row, column: first, kind: .areaTitle)
    } else if first < columns.headingCount,
      continues(table, row, from: first, columns.required)
    {
      return AsideRow(row: row, column: first, kind: .continuation)
    }
    return nil
  }

  private init(row: Int, column: Int, kind: Flaw.Aside) {
    self.row = row
    self.column = column
    self.kind = kind
  }

  // MARK: Totals

  private static let totalWords: Set<String> = [
    "yhteensä", "kaikki yhteensä", "summa", "välisumma", "sammanlagt", "totalt", "totalsumma",
    "delsumma", "total", "totals", "sum", "subtotal", "grand total",
  ]

  private static func isTotal(_ table: Table, _ row: Int, _ column: Int) -> Bool {
    let short = table.withBytes(row: row, column: column) { bytes in
      bytes.count <= 24 ? CellText.clean(bytes) : nil
    }
    guard let text = short else { return false }
    let word = text.hasSuffix(":") ? String(text.dropLast()) : text
    return totalWords.contains(word.lowercased())
  }

  private static let units: Set<String> = [
    "€", "eur", "euro", "euroa", "t€", "htv", "årsverken", "fte", "%", "kpl", "st", "m²",
  ]

  /// Whether a cell holds a number with nothing but a unit, the unit alone or the formula of a number.
  private static func isAmount(_ table: Table, _ row: Int, _ column: Int) -> Bool {
    // Most texts are neither as short as a unit nor have figures or signs.
    let short = table.withBytes(row: row, column: column) { bytes in
      bytes.count <= 10
        || bytes.count <= 40 && bytes.indices.contains { bytes[$0] < 0x41 && bytes[$0] > 0x20 }
        ? CellText.clean(bytes) : nil
    }
    guard let text = short, let first = text.utf8.first else { return false }
    if first == UInt8(ascii: "=") { return true }
    if text.utf8.count <= 10, units.contains(text.lowercased()) { return true }
    return (0x30...0x39).contains(first) && Quantity(cell: text) != nil
  }

  // MARK: Remarks

  /// Beginnings that no record has; a date's word has the date behind it.
  private static let remarks = [
    "huom", "obs", "n.b.", "nota bene", "lisätietoja antaa", "lisätietoja saa", "lisätiedot antaa",
    "mer information ges", "mer information lämnas", "ytterligare information ges",
    "tilläggsuppgifter ges", "tilläggsuppgifter lämnas", "for more information",
    "for further information",
  ]
  private static let headedRemarks: Set<String> = [
    "huomautus", "huomio", "lähde", "lähteet", "lisätietoja", "lisätiedot", "laatija", "laatinut",
    "anm", "anmärkning", "källa", "källor", "tilläggsuppgifter", "note", "notes", "source",
    "sources",
    "remark", "remarks", "päivitetty", "tulostettu", "uppdaterad", "utskriven", "updated",
    "printed",
  ]
  private static let datedRemarks: Set<String> = [
    "päivitetty", "tulostettu", "tallennettu", "hyväksytty", "käsitelty", "laadittu", "valmisteltu",
    "uppdaterad", "utskriven", "sparad", "godkänd", "godkänt", "behandlad", "behandlat",
    "utarbetad", "beredd", "updated", "printed", "saved", "approved", "discussed", "prepared",
  ]

  private static func isRemark(_ table: Table, _ row: Int, _ column: Int, _ columns: Columns)
    -> Bool
  {
    guard let text = table.clean(row: row, column: column) else {
      return false
    }
    // A code is short and of one word.
    if columns.codes.contains(column), text.utf8.count > 12, text.contains(" ") { return true }
    if let notes = columns.notes, notes.stands(at: row, text) { return true }
    let form = text.prefix(60).lowercased()
    for beginning in remarks where form.hasPrefix(beginning) {
      guard let next = form.dropFirst(beginning.count).first, next.isLetter else { return true }
    }
    if let colon = form.firstIndex(of: ":"), headedRemarks.contains(String(form[..<colon])) {
      return true
    }
    let words = form.split(separator: " ")
    // The date comes at once or, as in “Hyväksytty ohjausryhmässä 1.3.2026”, at the end.
    return words.count > 1 && datedRemarks.contains(String(words[0]))
      && (isNumber(words[1]) || isDate(words[words.count - 1]))
  }

  private static func isNumber(_ word: Substring) -> Bool {
    word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func isDate(_ word: Substring) -> Bool {
    isNumber(word) && word.split(separator: ".").count > 1
  }

  // MARK: Titles

  /// Whether a row names an area and the next one begins anew; where that goes on, the title is what it goes on with.
  private static func isAreaTitle(_ table: Table, _ row: Int, _ column: Int) -> Bool {
    guard let text = table.clean(row: row, column: column),
      AreaLabel.name(in: text) != nil || TemplateArea.isTitle(text),
      let next = (row + 1..<table.rowCount).first(where: { !table.isBlank(row: $0) })
    else { return false }
    return !table.isBlank(row: next, column: column)
  }

  // MARK: Records cut in two

  /// Whether a row goes on where the row above ends, and has nothing that tells what it is about.
  private static func continues(_ table: Table, _ row: Int, from first: Int, _ required: [Int])
    -> Bool
  {
    guard first > 0, row > 0, required.count > 1, required.allSatisfy({ $0 < first }) else {
      return false
    }
    return !table.isBlank(row: row - 1, column: required[0])
      && (first..<max(first, table.cellCount(inRow: row - 1))).allSatisfy {
        table.isBlank(row: row - 1, column: $0)
      }
  }
}
