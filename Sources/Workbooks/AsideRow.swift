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
        isSheet
        ? goals.map { [area] in
          ClosingNotes(table, below: reading.row, leftOf: $0, orIn: area)
        } : nil
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
        if total == nil, TotalRow.isNamed(table, row, column) {
          total = column
        } else if !TotalRow.isAmount(table, row, column) {
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
    } else if filled == 1, columns.isSheet, let kind = title(table, row, first, columns) {
      return AsideRow(row: row, column: first, kind: kind)
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
    "remark", "remarks", "lyhenteet", "selitteet", "selitykset", "förkortningar", "förklaringar",
    "abbreviations", "päivitetty", "tulostettu", "uppdaterad", "utskriven", "updated",
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
    if let notes = columns.notes, notes.stands(at: row, column, text) { return true }
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

  /// Whether a row of one cell is a title above the records of an area or a group; `nil`: it is none.
  ///
  /// The next row begins anew then; where it goes on, the title is what it goes on with.
  private static func title(
    _ table: Table,
    _ row: Int,
    _ column: Int,
    _ columns: Columns
  ) -> Flaw.Aside? {
    guard let text = table.clean(row: row, column: column) else { return nil }
    let isGroup = AreaGroup.isTitle(text)
    guard
      isGroup
        || column != columns.area
          && (AreaLabel.name(in: text) != nil || TemplateArea.isTitle(text))
    else { return nil }
    let next = (row + 1..<table.rowCount).first { !table.isBlank(row: $0) }
    return next.map { !table.isBlank(row: $0, column: column) } ?? false
      ? (isGroup ? .groupTitle : .areaTitle) : nil
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
