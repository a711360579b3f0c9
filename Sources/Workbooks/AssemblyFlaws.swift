internal import CSV

/// What is noticed of files, rows and cells as such, whatever they hold.
extension Assembly {
  mutating func noteFileFlaws() {
    var readers: [TableKind: Int] = [:]
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
        if let earlier = readers[kind] {
          note(.secondFile(kind, read: files[earlier].name))
          files[index] = file.setAside
          continue
        }
        readers[kind] = index
      }
      if file.form == .unknown {
        note(.unknownFile(nearest: FileRecognition.nearest(toFile: file.name)))
        continue
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
      noteCellCounts(file, at: index, headingRow: headingRow)
    }
  }

  mutating func noteCellCounts(_ file: WorkbookFile, at index: Int, headingRow: Int) {
    let headingCount = (file.columns.lastIndex { !$0.heading.isEmpty } ?? -1) + 1
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
        if let broken = brokenRow, broken.row == row - 1, broken.count + count - 1 == headingCount {
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

  /// Looks through all cells for damage, which then is the one thing told about a cell that cannot be read.
  mutating func noteDamage() {
    var damaged: Set<Place> = []
    for (index, file) in files.enumerated() where file.form != .unknown {
      // Lines above the headings hold basics and titles, which may be damaged as well.
      let rowsAbove = 0..<(file.headingRow.map { $0 + 1 } ?? 0)
      for row in ([rowsAbove] + file.recordRuns).joined() {
        for column in 0..<file.table.cellCount(inRow: row) {
          guard let bytes = file.table.bytes(row: row, column: column),
            DamageSigns.stand(in: bytes),
            let damage = CellDamage(in: String(decoding: bytes, as: UTF8.self))
          else { continue }
          let place = Place(file: index, row: row, column: column)
          damaged.insert(place)
          flaws.append(Flaw(kind: .cell(damage), place: place))
        }
      }
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
