internal import CSV

/// What is noticed of files, rows and cells as such, whatever they hold.
extension Assembly {
  mutating func noteFileFlaws() {
    /// By the kinds' ordinals.
    var readers: [Int: Int] = [:]
    // A template begins with one goal.
    let hasGoals = files.contains { file in
      file.form == .table(.goals) && Array(file.recordRows.prefix(2)).count > 1
    }
    for (index, file) in files.enumerated() {
      func note(_ kind: Flaw.Kind, row: Int? = nil, column: Int? = nil) {
        flaws.append(Flaw(kind: kind, place: Place(file: index, row: row, column: column)))
      }
      if let binary = file.table.looksLike {
        note(.binaryFile(Flaw.BinaryForm(binary)))
        continue
      }
      if file.table.rowCount == 0 {
        note(.emptyFile)
        continue
      }
      if case .table(let kind) = file.form {
        if let earlier = readers[kind.ordinal] {
          note(.secondFile(kind, read: files[earlier].name))
          files[index] = file.setAside
          continue
        }
        readers[kind.ordinal] = index
        // Goals are there already, so what belongs to them is asked of the table and not of each goal.
        if hasGoals, Self.kindsBesideGoals.contains(kind), file.isWithoutRecords {
          files[index] = file.withoutColumns
          continue
        }
      }
      if file.form == .unknown {
        note(.unknownFile(nearest: FileRecognition.nearest(toFile: file.name)))
        continue
      }
      switch file.table.dialect.encoding {
      case .macRoman: note(.oldEncoding("Mac OS Roman"))
      case .ibm850: note(.oldEncoding("IBM 850"))
      case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252: break
      }
      for fault in file.table.faults {
        note(.damaged(Flaw.Damage(fault.kind)), row: fault.row, column: fault.column)
      }
      guard let headingRow = file.headingRow else {
        // The basics are read without headings as well.
        if file.form != .table(.basics) { note(.noHeadings, row: 0) }
        continue
      }
      for (cell, column) in file.columns.enumerated() where !column.heading.isEmpty {
        if column.isRepeated {
          note(.repeatedColumn, row: headingRow, column: cell)
        } else if column.takenFor == nil, file.form != .table(.basics) {
          note(.unknownColumn(nearest: column.nearest), row: headingRow, column: cell)
        }
      }
      for aside in file.asides { note(.aside(aside.kind), row: aside.row, column: aside.column) }
      let unnamed = columnsWithoutHeading(file)
      for (column, count) in unnamed {
        note(.columnWithoutHeading(count: count), row: headingRow, column: column)
      }
      noteCellCounts(
        file,
        at: index,
        headingCount: max(
          (file.columns.lastIndex { !$0.heading.isEmpty } ?? -1) + 1,
          (unnamed.last?.column ?? -1) + 1
        )
      )
    }
  }

  /// Columns without a heading that have contents in most rows, and in how many.
  private func columnsWithoutHeading(_ file: WorkbookFile) -> [(column: Int, count: Int)] {
    guard file.form != .table(.basics) else { return [] }
    let named = file.columns.count { !$0.heading.isEmpty }
    // Where most columns lack headings, the row is hardly that of the headings.
    let width = file.recordRows.reduce(file.columns.count) { width, row in
      max(width, file.table.cellCount(inRow: row))
    }
    let candidates = (0..<min(width, 2 * named)).filter {
      $0 >= file.columns.count || file.columns[$0].heading.isEmpty
    }
    guard !candidates.isEmpty else { return [] }
    var counts = Array(repeating: 0, count: candidates.count)
    var rows = 0
    for row in file.recordRows {
      rows += 1
      let count = file.table.cellCount(inRow: row)
      for (index, column) in candidates.enumerated() {
        if column >= count { break }
        if !file.table.isBlank(row: row, column: column) { counts[index] += 1 }
      }
    }
    return zip(candidates, counts).filter { $0.1 > 1 && 2 * $0.1 > rows }
      .map { (column: $0.0, count: $0.1) }
  }

  private static let kindsBesideGoals: [TableKind] = [
    .areas, .actions, .indicators, .resources,
  ]

  private mutating func noteCellCounts(
    _ file: WorkbookFile,
    at index: Int,
    headingCount: Int
  ) {
    var brokenRow: (row: Int, count: Int)?
    for row in file.recordRows {
      let count = file.table.cellCount(inRow: row)
      if count > headingCount {
        brokenRow = nil
        guard
          let last = (headingCount..<count).last(where: {
            !file.table.isBlank(row: row, column: $0)
          })
        else { continue }
        flaws.append(
          Flaw(
            kind: .cellCount(last + 1, headings: headingCount),
            place: Place(file: index, row: row, column: headingCount)
          )
        )
      } else if count < headingCount {
        // Missing cells at the end are empty ones; two rows that make one are a row broken in two.
        if let broken = brokenRow, broken.row == row - 1,
          broken.count + count - 1 == headingCount || broken.count + count == headingCount
        {
          flaws.append(
            Flaw(
              kind: .cellCount(broken.count, headings: headingCount),
              place: Place(file: index, row: broken.row)
            )
          )
          brokenRow = nil
        } else {
          brokenRow = (row, count)
        }
      } else {
        brokenRow = nil
      }
    }
  }

  /// Notes damage, which then is the one thing told about a cell that cannot be read.
  mutating func note(_ damage: DamagedCells) {
    var damaged: Set<Place> = []
    for flaw in damage.flaws {
      // What is not read is not told of.
      guard let file = flaw.place.file, files[file].headingRow != nil else { continue }
      damaged.insert(flaw.place)
      flaws.append(flaw)
    }
    guard !damaged.isEmpty else { return }
    flaws.removeAll { flaw in
      switch flaw.kind {
      case .unreadable, .damaged(.controlCharacter): break
      default: return false
      }
      let place = flaw.place
      return damaged.contains(Place(file: place.file, row: place.row, column: place.column))
    }
  }
}

extension Flaw.BinaryForm {
  fileprivate init(_ kind: BinaryKind) {
    switch kind {
    case .zip, .compound: self = .excel
    case .pdf: self = .pdf
    case .other: self = .other
    }
  }
}

extension Flaw.Damage {
  fileprivate init(_ kind: Fault.Kind) {
    switch kind {
    case .binary, .invalidUTF8, .undefinedByte, .loneSurrogate, .oddByteCount,
      .replacementCharacter:
      self = .bytes
    case .nullCharacter, .controlCharacter, .strayByteOrderMark: self = .controlCharacter
    case .unclosedQuote: self = .openQuotation
    case .textAfterQuote: self = .textAfterQuotation
    }
  }
}
