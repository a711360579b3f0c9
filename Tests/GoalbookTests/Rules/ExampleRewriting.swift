@testable import Commands
import Rules
import Workbooks

/// Other ways in which the cells of a file can stand.
extension ExampleFile {
  /// The marked cells as a spreadsheet shows them: `tavoitteet.csv C7`.
  var markedCells: [String] {
    rows.enumerated().flatMap { row, cells in
      cells.enumerated().filter(\.element.isMarked).map { column, _ in
        "\(name) \(Finding.letters(ofColumn: column))\(row + 1)"
      }
    }
  }

  /// Whether all rows from the headings on have equally many cells.
  func isRegular(from headingRow: Int) -> Bool {
    Set(rows[headingRow...].map(\.count).filter { $0 > 0 }).count == 1
  }

  mutating func shuffleColumns(_ read: WorkbookFile) {
    // The basics are told by their columns' order.
    guard read.form != .table(.basics), let headingRow = read.headingRow.flatMap(index),
      isRegular(from: headingRow)
    else { return }
    let forms = rows[headingRow].map { NormalForm.heading($0.text) }
    // Of two equal headings the second is found.
    guard Set(forms).count == forms.count else { return }
    var groups: [[Int]] = []
    for column in forms.indices {
      // In a sheet a bare code belongs to the column that follows it.
      if read.form == .sheet, let last = groups.last?.last, forms[last] == "tunnus" {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
    }
    var generator = FixedGenerator()
    var shuffled = groups.shuffled(using: &generator)
    if shuffled == groups { shuffled.reverse() }
    let order = shuffled.flatMap(\.self)
    for row in headingRow..<rows.count where !rows[row].isEmpty {
      rows[row] = order.map { rows[row][$0] }
    }
  }

  mutating func addBlankRows(_ read: WorkbookFile) {
    let headingRow = read.headingRow.flatMap(index) ?? 0
    // Two rows that are too short are one that was broken, when nothing stands between them.
    guard isRegular(from: headingRow) else { return }
    var written: [[Cell]] = [[]]
    for (index, row) in rows.enumerated() {
      written.append(row)
      guard index >= headingRow else { continue }
      written.append(index.isMultiple(of: 2) ? [] : row.map { _ in Cell(text: "") })
    }
    rows = written
  }
}

/// The same numbers in every run.
private struct FixedGenerator: RandomNumberGenerator {
  private var state: UInt64 = 0x5EED

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
    return number ^ (number >> 31)
  }
}
