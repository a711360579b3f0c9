internal import CSV

/// Codes that were made from the order and have an empty cell to stand in.
struct MissingCodes {
  struct Cell: Hashable {
    let file: Int
    let row: Int
    let column: Int
  }

  private var codes: [Cell: String] = [:]
  /// Cells that several records have in common, as several actions in one cell of a sheet do.
  private var shared: Set<Cell> = []

  /// What is referred to and not there; a code that is called so would be taken for it.
  private var unknown: Set<String> = []

  init(_ workbook: Workbook) {
    noteUnknown(workbook)
    add(workbook.parties, of: workbook)
    add(workbook.areas, of: workbook)
    add(workbook.goals, of: workbook)
    add(workbook.actions, of: workbook)
    add(workbook.indicators, of: workbook)
    add(workbook.documents, of: workbook)
    add(workbook.agenda, of: workbook)
    add(workbook.forums, of: workbook)
    add(workbook.sources, of: workbook)
  }

  /// The code that is to stand in a cell; `nil`: none.
  func code(_ file: Int, row: Int, column: Int) -> String? {
    codes[Cell(file: file, row: row, column: column)]
  }

  private mutating func add<R: Record>(_ records: [R], of workbook: Workbook) {
    guard let codeColumn = R.kind.codeColumn else { return }
    for record in records {
      guard let file = record.origin.file, let row = record.origin.row,
        let column = workbook.files[file].map(R.kind)?.cell(of: codeColumn),
        workbook.files[file].table.clean(row: row, column: column) == nil,
        let code = record.code
      else { continue }
      let cell = Cell(file: file, row: row, column: column)
      if shared.contains(cell) || codes.removeValue(forKey: cell) != nil {
        shared.insert(cell)
      } else if code.utf8.first.map({ $0 | 0x20 >= 0x61 }) == true,
        !unknown.contains(NormalForm.name(code))
      {
        // A spreadsheet makes a date of a code that is nothing but figures and points.
        codes[cell] = code
      }
    }
  }

  private mutating func noteUnknown(_ workbook: Workbook) {
    for flaw in workbook.flaws {
      if case .unknownReference(let text, _, _) = flaw.kind {
        unknown.insert(NormalForm.name(text))
      }
    }
    for exception in workbook.exceptions {
      if let target = exception.target { unknown.insert(NormalForm.name(target)) }
    }
    func note(_ parties: [Responsible]) {
      for party in parties {
        if case .unknown = party.kind { unknown.insert(NormalForm.name(party.text)) }
      }
    }
    for action in workbook.actions.indices {
      note(workbook.lead(ofAction: action))
      note(workbook.responsible(forAction: action))
    }
    for area in workbook.areas.indices {
      note(workbook.countySide(ofArea: area))
      note(workbook.municipalSide(ofArea: area))
    }
    for indicator in workbook.indicators.indices {
      note(workbook.responsible(forIndicator: indicator))
    }
    for resource in workbook.resources.indices { note(workbook.party(ofResource: resource)) }
    for document in workbook.documents.indices { note(workbook.parties(ofDocument: document)) }
    for item in workbook.agenda.indices { note(workbook.party(ofItem: item)) }
  }
}
