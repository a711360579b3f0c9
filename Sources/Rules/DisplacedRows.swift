internal import Workbooks

/// Rows whose cells stand in wrong columns: what seems wrong in them has one cause, which is told.
struct DisplacedRows {
  private struct Row: Hashable {
    let file: Int
    let row: Int

    init?(_ place: Place) {
      guard let file = place.file, let row = place.row else { return nil }
      (self.file, self.row) = (file, row)
    }

    private init(file: Int, row: Int) {
      (self.file, self.row) = (file, row)
    }

    var next: Row { Row(file: file, row: row + 1) }
  }

  /// Rows with a quotation mark that is never closed, and those that its cell went on in.
  private var torn: Set<Row> = []

  /// Rows with too many cells of which one cannot be read.
  private var shifted: Set<Row> = []

  init(_ workbook: Workbook) {
    var tooLong: Set<Row> = []
    var tooShort: Set<Row> = []
    var unread: Set<Row> = []
    for flaw in workbook.flaws {
      guard let row = Row(flaw.place) else { continue }
      switch flaw.kind {
      case .damaged(.openQuotation): torn.insert(row)
      case .cellCount(let count, let headings) where count > headings: tooLong.insert(row)
      case .cellCount: tooShort.insert(row)
      case .unreadable: unread.insert(row)
      default: continue
      }
    }
    shifted = tooLong.intersection(unread)
    for row in torn {
      var row = row
      while tooShort.contains(row) {
        row = row.next
        torn.insert(row)
      }
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { torn.isEmpty && shifted.isEmpty }

  /// Whether a place is in a row that a quotation mark tore apart.
  func isTorn(_ place: Place) -> Bool {
    Row(place).map { torn.contains($0) } ?? false
  }

  /// Whether a place is in a row whose cells stand in wrong columns.
  func isDisplaced(_ place: Place) -> Bool {
    Row(place).map { torn.contains($0) || shifted.contains($0) } ?? false
  }
}
