internal import Workbooks

/// Rows and columns whose cells stand in wrong places: what seems wrong in them has one cause, which is told.
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
    var previous: Row { Row(file: file, row: row - 1) }
  }

  /// So many cells in a wrong encoding show that it is the file that is.
  private static let manyDamaged = 5

  /// Rows with a quotation mark that is never closed, and those that its cell went on in.
  private var torn: Set<Row> = []

  /// Rows with too many cells of which one cannot be read, and those whose rest stands in the next row.
  private var shifted: Set<Row> = []

  /// Columns that hold something else than their headings say.
  private var columns: Set<Place> = []

  /// Files in which columns hold what others should, or most of which is read in a wrong encoding.
  private var files: Set<Int> = []

  init(_ workbook: Workbook) {
    var tooLong: Set<Row> = []
    var tooShort: Set<Row> = []
    var unread: Set<Row> = []
    var cut: Set<Row> = []
    var damaged: [Int: Int] = [:]
    for flaw in workbook.flaws {
      if case .cell(.wrongEncoding) = flaw.kind, let file = flaw.place.file {
        damaged[file, default: 0] += 1
      }
      guard let row = Row(flaw.place) else { continue }
      switch flaw.kind {
      case .damaged(.openQuotation): torn.insert(row)
      case .cellCount(let count, let headings) where count > headings:
        tooLong.insert(row)
        if count == headings + 1, workbook.hasGap(inRowAt: flaw.place) { cut.insert(row) }
      case .cellCount:
        tooShort.insert(row)
        cut.formUnion([row, row.next])
      case .unreadable, .unknownReference: unread.insert(row)
      case .shiftedCells: cut.insert(row)
      case .otherContents(_, _, _, _, let isMixedUp):
        if isMixedUp, let file = flaw.place.file { files.insert(file) }
        columns.insert(Place(file: flaw.place.file, column: flaw.place.column))
      case .aside(.continuation): cut.insert(row.previous)
      default: continue
      }
    }
    shifted = tooLong.intersection(unread).union(cut)
    files.formUnion(damaged.filter { $0.value >= Self.manyDamaged }.keys)
    for row in torn {
      var row = row
      while tooShort.contains(row) {
        row = row.next
        torn.insert(row)
      }
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { torn.isEmpty && shifted.isEmpty && columns.isEmpty && files.isEmpty }

  /// Whether a place is in a row that a quotation mark tore apart.
  func isTorn(_ place: Place) -> Bool {
    Row(place).map { torn.contains($0) } ?? false
  }

  /// Whether a place is in a row or a column whose cells stand in wrong places.
  func isDisplaced(_ place: Place) -> Bool {
    if let row = Row(place), torn.contains(row) || shifted.contains(row) { return true }
    if let file = place.file, files.contains(file) { return true }
    return !columns.isEmpty && columns.contains(Place(file: place.file, column: place.column))
  }
}
