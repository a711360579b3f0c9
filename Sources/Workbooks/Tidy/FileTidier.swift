internal import CSV
internal import Wording

/// Finds what makes one file uniform.
struct FileTidier {
  let file: WorkbookFile
  let index: Int
  private let language: Language
  let original: Language?
  private let codes: MissingCodes
  private let cells: CellTidier
  /// Cells that something is odd about, by row and column; they are left alone.
  private var untouchable: Set<Spot> = []
  /// In the order of their places.
  private(set) var changes: [TidyChange] = []
  /// The cells of `changes` that get a new text.
  private var changed: Set<Spot> = []

  private struct Spot: Hashable {
    let row: Int
    let column: Int
  }

  /// Looks through one file of a workbook; `nil`: it is of unknown form or cannot be read.
  init?(
    _ workbook: Workbook,
    file index: Int,
    language: Language,
    original: Language?,
    codes: MissingCodes,
    flaws: [Flaw]
  ) {
    file = workbook.files[index]
    guard file.form != .unknown, file.table.rowCount > 0 else { return nil }
    self.index = index
    self.language = language
    self.original = original
    self.codes = codes
    cells = CellTidier(
      language: language,
      delimiter: file.table.dialect.delimiter,
      keepingZeros: true
    )
    noteUntouchable(flaws)
    tidyBasics()
    tidyHeadings()
    tidyRecords()
    tidyLayout()
    changes.sort { Self.order(of: $0.place) < Self.order(of: $1.place) }
  }

  private static func order(of place: Place) -> (Int, Int) { (place.row ?? 0, place.column ?? 0) }

  private mutating func noteUntouchable(_ flaws: [Flaw]) {
    for flaw in flaws {
      switch flaw.kind {
      // What a row of another length is about is the row, and how far the headings go may change with its cells.
      case .emptyCell, .cellCount: continue
      // What a column holds says nothing against its heading.
      case .otherContents: continue
      default: break
      }
      guard let row = flaw.place.row, let column = flaw.place.column else { continue }
      untouchable.insert(Spot(row: row, column: column))
    }
    for fault in file.table.faults {
      guard let row = fault.row, let column = fault.column else { continue }
      untouchable.insert(Spot(row: row, column: column))
    }
  }

  private func isUntouchable(_ row: Int, _ column: Int) -> Bool {
    !untouchable.isEmpty && untouchable.contains(Spot(row: row, column: column))
  }

  private mutating func change(_ kind: TidyChange.Kind, _ row: Int, _ column: Int, to after: String)
  {
    let before = file.table.text(row: row, column: column) ?? ""
    guard !before.isSame(as: after), !isUntouchable(row, column),
      !ProtectedText.isProtected(before),
      // An unseen sign may be all that keeps a text from being calculated.
      ProtectedText.isFormula(before) || !ProtectedText.isFormula(after)
    else { return }
    let isTrimmed = CellText.clean(before).map { $0.isSame(as: after) } ?? after.isEmpty
    changed.insert(Spot(row: row, column: column))
    changes.append(
      TidyChange(
        kind: isTrimmed ? .whiteSpace : kind,
        place: Place(file: index, row: row, column: column),
        before: before,
        after: after
      )
    )
  }

  /// Tidies a cell that is read as a form; one that cannot be read stays as it is.
  ///
  /// Where several values stand in one cell, each of its lines is one.
  private mutating func tidy(
    _ row: Int,
    _ column: Int,
    as form: ColumnForms.Form,
    hasLines: Bool = false
  ) {
    guard let raw = file.table.text(row: row, column: column) else { return }
    guard let text = CellText.clean(raw) else {
      change(.whiteSpace, row, column, to: "")
      return
    }
    if hasLines, text.utf8.contains(where: { $0 == 10 || $0 == 13 }) {
      let tidied = cells.tidied(linesOf: text, as: form) ?? (text, .whiteSpace)
      change(tidied.1, row, column, to: tidied.0)
    } else if let (text, kind) = cells.tidied(text, as: form) {
      change(kind, row, column, to: text)
    }
  }
}

// MARK: What is tidied

extension FileTidier {
  private mutating func tidyHeadings() {
    guard let headingRow = file.headingRow else { return }
    let headings = HeadingTidier(file, language: language, original: original).headings
    for (column, heading) in headings { change(.heading, headingRow, column, to: heading) }
    let table = file.table
    for row in (headingRow + 1)..<max(headingRow + 1, table.rowCount)
    where !table.isBlank(row: row) && file.repeatsHeadings(row) {
      for (column, heading) in headings where !table.isBlank(row: row, column: column) {
        change(.heading, row, column, to: heading)
      }
    }
  }

  private mutating func tidyBasics() {
    let isTable = file.form == .table(.basics)
    guard isTable || file.form == .sheet else { return }
    let rows = isTable ? BasicsReader.basicsRows(file) : Array(0..<(file.headingRow ?? 0))
    for row in rows {
      guard let text = file.table.clean(row: row, column: 0) else {
        continue
      }
      let name = text.hasSuffix(":") ? String(text.dropLast()) : text
      let (form, mark) = HeadingReading.nameAndLanguage(name)
      guard let column = HeadingTable.keys.column(of: form), let key = Basics.Key(rawValue: column),
        isTable || !file.table.isBlank(row: row, column: 1)
      else { continue }
      var heading = key.heading[language]
      if let mark { heading += " (\(mark.rawValue))" }
      if text.hasSuffix(":") { heading += ":" }
      change(.key, row, 0, to: heading)
      tidy(row, 1, as: mark == nil ? ColumnForms.keys[column] : .text)
    }
  }

  private mutating func tidyRecords() {
    guard file.form != .table(.basics) else { return }
    let forms = cellForms.sorted { $0.key < $1.key }
    let codeCells = codeColumns
    for row in file.recordRows {
      for (column, (form, hasLines)) in forms {
        if codeCells.contains(column), let code = codes.code(index, row: row, column: column) {
          change(.code, row, column, to: code)
        } else {
          tidy(row, column, as: form, hasLines: hasLines)
        }
      }
    }
  }

  private var kinds: [TableKind] {
    if case .table(let kind) = file.form { [kind] } else { WorkbookFile.sheetKinds }
  }

  private var codeColumns: [Int] {
    kinds.compactMap { kind in
      kind.codeColumn.flatMap { file.map(kind)?.cell(of: $0) }
    }
  }

  /// What each column of the file is read as; columns that are not read are not there.
  private var cellForms: [Int: (form: ColumnForms.Form, hasLines: Bool)] {
    var forms: [Int: (form: ColumnForms.Form, hasLines: Bool)] = [:]
    for kind in kinds {
      guard let map = file.map(kind) else { continue }
      for column in HeadingTable[kind].headings.indices {
        guard let cell = map.cell(of: column) else { continue }
        let form = ColumnForms[kind][column]
        let hasLines = file.form == .sheet && kind == .indicators && form.isValue
        // A cell that several kinds share is a text to all but one of them.
        if forms[cell]?.form.isText ?? true { forms[cell] = (form, hasLines) }
        for sister in map.sisters where sister.column == column && form.isText {
          forms[sister.cell] = (.text, false)
        }
      }
    }
    if file.form == .sheet,
      let cell = file.map(.resources)?.cell(of: Resource.Column.description.rawValue)
    {
      forms[cell] = (.resourceLines, true)
    }
    return forms
  }

  private mutating func tidyLayout() {
    let table = file.table
    let width = (file.columns.lastIndex { !$0.heading.isEmpty } ?? -1) + 1
    for row in 0..<table.rowCount {
      var count = table.cellCount(inRow: row)
      if width > 0, count > width {
        let filled = (width..<count).last { !table.isBlank(row: row, column: $0) }
        let left = filled.map { $0 + 1 } ?? width
        let isDamaged = (left..<count).contains { isUntouchable(row, $0) }
        if left < count, !isDamaged, left > 1 || !table.isBlank(row: row, column: 0) {
          changes.append(
            TidyChange(
              kind: .emptyCells,
              place: Place(file: index, row: row, column: left),
              before: (left..<count).compactMap { table.text(row: row, column: $0) }
                .joined(separator: ";"),
              after: ""
            )
          )
          count = left
        }
      }
      for column in 0..<count
      where table.isNeedlesslyQuoted(row: row, column: column)
        && !changed.contains(Spot(row: row, column: column)) && !isUntouchable(row, column)
      {
        let text = table.text(row: row, column: column) ?? ""
        changes.append(
          TidyChange(
            kind: .quoting,
            place: Place(file: index, row: row, column: column),
            before: "\"\(text)\"",
            after: text
          )
        )
      }
    }
  }
}
