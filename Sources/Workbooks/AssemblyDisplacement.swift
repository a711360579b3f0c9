internal import CSV

/// Rows and columns whose cells hold what belongs to others, which is noticed when all cells have been read.
extension Assembly {
  /// A cell that does not hold what its heading says, with its text.
  private struct Misfit {
    let row: Int
    let column: Int
    let text: String
    var isReference = false
  }

  /// Fewer cells than these show nothing about a column: where they fit another column, and where they do not.
  private static let fewestFitting = 3
  private static let fewest = 8

  /// Where “paranee” stands where it belongs, though it tells no direction.
  private static let direction = Flaw.Form.choice(Direction.form)

  mutating func noteDisplacement() {
    var misfits: [Int: [Misfit]] = [:]
    var unevenRows: Set<Place> = []
    // Actions and indicators of one row of a sheet share their cells, and each of them notes the cell.
    var cells: Set<Place> = []
    for flaw in flaws {
      guard let file = flaw.place.file, let row = flaw.place.row else { continue }
      if case .cellCount = flaw.kind { unevenRows.insert(Place(file: file, row: row)) }
      guard let column = flaw.place.column else { continue }
      let isNew = !cells.contains(Place(file: file, row: row, column: column))
      switch flaw.kind {
      case .unreadable(let text, as: let form)
      where isNew && form != .ambiguousNumber && form != .fraction
        && !(form == Self.direction && Direction.isEvaluation(text)):
        misfits[file, default: []].append(Misfit(row: row, column: column, text: text))
      case .unknownReference(let text, to: let kind, _) where hasRecords(kind):
        misfits[file, default: []].append(
          Misfit(row: row, column: column, text: text, isReference: true)
        )
      default: continue
      }
      cells.insert(Place(file: file, row: row, column: column))
    }
    for (file, misfits) in misfits.sorted(by: { $0.key < $1.key }) {
      guard case .table(let kind) = files[file].form, kind == .basics else {
        let columns = noteColumns(misfits, inFile: file)
        noteRows(misfits.filter { !columns.contains($0.column) }, inFile: file, except: unevenRows)
        continue
      }
    }
  }

  /// Notes columns most of whose cells hold something else; their indexes.
  private mutating func noteColumns(_ misfits: [Misfit], inFile index: Int) -> Set<Int> {
    let file = files[index]
    guard misfits.count >= Self.fewestFitting, let headingRow = file.headingRow else { return [] }
    let forms = file.valueForms
    var noted: Set<Int> = []
    for (column, cells) in Dictionary(grouping: misfits, by: \.column).sorted(by: {
      $0.key < $1.key
    }) {
      let count = Set(cells.map(\.row)).count
      guard count >= Self.fewestFitting else { continue }
      guard let filled = file.filledCells(inColumn: column, atMost: 4 * count / 3) else { continue }
      // One code that is nowhere is a mistake of its own, however often it stands in the column.
      if cells[0].isReference, Set(cells.map(\.text)).count < Self.fewest { continue }
      let other = otherColumn(than: column, holding: cells, file, forms)
      guard other != nil || count >= Self.fewest else { continue }
      noted.insert(column)
      flaws.append(
        Flaw(
          kind: .otherContents(
            count: count,
            of: filled,
            example: cells[0].text,
            fits: other,
            isMixedUp: other != nil || cells[0].isReference
          ),
          place: Place(file: index, row: headingRow, column: column)
        )
      )
    }
    return noted
  }

  /// Whether there is anything that could be referred to.
  private func hasRecords(_ kind: TableKind) -> Bool {
    switch kind {
    case .areas: !areas.isEmpty
    case .goals: !goals.isEmpty
    case .indicators: !indicators.isEmpty
    case .forums: !forums.isEmpty
    case .documents: !documents.isEmpty
    default: !sources.isEmpty
    }
  }

  /// The column whose contents stand in another one, or that holds what the other should; `nil`: none.
  private func otherColumn(
    than column: Int,
    holding cells: [Misfit],
    _ file: WorkbookFile,
    _ forms: [Int: any CellValue.Type]
  ) -> Int? {
    let fitting = forms.keys.sorted().first { other in
      guard other != column, let form = forms[other] else { return false }
      return Self.most(of: cells.lazy.map(\.text), areReadAs: form)
    }
    if let fitting { return fitting }
    guard let form = forms[column] else { return nil }
    return file.columns.indices.first { other in
      guard other != column, forms[other] == nil, !file.columns[other].heading.isEmpty else {
        return false
      }
      let texts = file.recordRows.lazy.compactMap { file.table.clean(row: $0, column: other) }
      return Self.most(of: texts, areReadAs: form)
    }
  }

  /// Whether at least three of four texts can be read as a form, and no fewer than show something.
  private static func most(
    of texts: some Sequence<String>,
    areReadAs form: any CellValue.Type
  ) -> Bool {
    var count = 0
    var read = 0
    for text in texts {
      count += 1
      if form.init(cell: text) != nil { read += 1 }
      // Where the first ones are something else, the many others are not asked.
      if count == WorkbookFile.sample, 4 * read < 3 * count { return false }
    }
    return read >= fewestFitting && 4 * read >= 3 * count
  }

  /// Notes rows in which at least two cells stand one column beside the one that they belong to.
  private mutating func noteRows(
    _ misfits: [Misfit],
    inFile index: Int,
    except unevenRows: Set<Place>
  ) {
    let file = files[index]
    let forms = file.valueForms
    var shapes: [Int: Set<String>] = [:]
    for (row, cells) in Dictionary(grouping: misfits, by: \.row).sorted(by: { $0.key < $1.key })
    where !unevenRows.contains(Place(file: index, row: row)) {
      let cells = cells.sorted { $0.column < $1.column }
      if let cell = cells.last, !cell.isReference,
        file.hasSplitBrackets(row: row, before: cell.column)
      {
        flaws.append(
          Flaw(
            kind: .shiftedCells(toRight: true, example: cell.text),
            place: Place(file: index, row: row, column: cell.column)
          )
        )
        continue
      }
      guard cells.count > 1 else { continue }
      for step in [1, -1] {
        var belonging: Set<Int> = []
        var hasValue = false
        for cell in cells {
          let own = cell.column - step
          guard file.columns.indices.contains(own) else { continue }
          if let form = forms[own] {
            guard form.init(cell: cell.text) != nil else { continue }
            hasValue = true
          } else {
            if shapes[own] == nil { shapes[own] = file.shapes(ofColumn: own) }
            guard shapes[own]?.contains(Self.shape(of: cell.text)) ?? false else { continue }
          }
          belonging.insert(cell.column)
        }
        // Where two cells have become one, the first holds both.
        let others = Set(cells.map(\.column)).subtracting(belonging)
        guard others.count < 2,
          others.isEmpty || others == [cells[0].column] || belonging.count > 2,
          belonging.count > 1 || (hasValue && others.isEmpty) || (hasValue && cells.count > 1)
        else { continue }
        flaws.append(
          Flaw(
            kind: .shiftedCells(toRight: step > 0, example: cells[0].text),
            place: Place(file: index, row: row, column: cells[0].column)
          )
        )
        break
      }
    }
  }

  /// What kind of text it is: figures, words and signs; a long one is like any other.
  fileprivate static func shape(of text: String) -> String {
    guard text.utf8.count <= 40 else { return "…" }
    var shape = ""
    for scalar in text.unicodeScalars {
      let sign: Character =
        ("0"..."9").contains(scalar)
        ? "9" : scalar.properties.isAlphabetic ? "a" : Character(scalar)
      if shape.last != sign || !(sign == "9" || sign == "a") { shape.append(sign) }
    }
    return shape
  }
}

extension WorkbookFile {
  /// How many rows tell what a column usually holds.
  fileprivate static let sample = 200

  /// How many cells of a column say something; `nil`: more than so many, since nobody asks how many more.
  fileprivate func filledCells(inColumn column: Int, atMost most: Int) -> Int? {
    var filled = 0
    for row in recordRows where !table.isBlank(row: row, column: column) {
      filled += 1
      if filled > most { return nil }
    }
    return filled
  }

  /// The kinds of text that stand in a column more than once.
  fileprivate func shapes(ofColumn column: Int) -> Set<String> {
    var counts: [String: Int] = [:]
    for row in recordRows.prefix(Self.sample) {
      guard let text = table.clean(row: row, column: column) else {
        continue
      }
      counts[Assembly.shape(of: text), default: 0] += 1
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  /// Whether brackets open in one cell and close in the next, as where a delimiter within them is not quoted.
  fileprivate func hasSplitBrackets(row: Int, before column: Int) -> Bool {
    func excess(_ cell: Int) -> Int {
      (table.text(row: row, column: cell) ?? "").utf8.reduce(0) { excess, byte in
        byte == UInt8(ascii: "(") ? excess + 1 : byte == UInt8(ascii: ")") ? excess - 1 : excess
      }
    }
    return column > 1 && (1..<column).contains { excess($0 - 1) > 0 && excess($0) < 0 }
  }

  /// What the cells of the columns are read as that hold more than texts and references.
  fileprivate var valueForms: [Int: any CellValue.Type] {
    let kinds = if case .table(let kind) = form { [kind] } else { Self.sheetKinds }
    var forms: [Int: any CellValue.Type] = [:]
    for kind in kinds {
      guard let map = map(kind) else { continue }
      for column in HeadingTable[kind].headings.indices {
        guard let cell = map.cell(of: column), forms[cell] == nil,
          case .value(let form) = ColumnForms[kind][column]
        else { continue }
        forms[cell] = form
      }
    }
    return forms
  }
}

extension Workbook {
  /// Whether a row has an empty cell under a heading under which most other rows have something.
  public func hasGap(inRowAt place: Place) -> Bool {
    guard let index = place.file, let row = place.row else { return false }
    let file = files[index]
    let others = file.recordRows.prefix(50).filter { $0 != row }
    guard others.count > 2 else { return false }
    return file.columns.indices.contains { column in
      !file.columns[column].heading.isEmpty && file.table.isBlank(row: row, column: column)
        && 4 * others.count { !file.table.isBlank(row: $0, column: column) } >= 3 * others.count
    }
  }
}
