/// Reads sheets, in which area, goal, action and the rest stand beside each other, into records.
///
/// Areas and goals of earlier sheets are the same when they are called the same.
struct SheetReader {
  private(set) var goals: SheetGoals
  private(set) var records: SheetActions
  private let directory: PartyDirectory

  init(_ directory: PartyDirectory, keepingTexts keepsTexts: Bool = false) {
    self.directory = directory
    goals = SheetGoals(keepingTexts: keepsTexts)
    records = SheetActions(directory, keepingTexts: keepsTexts)
  }

  /// Reads the sheets among files.
  mutating func read(_ files: [WorkbookFile]) {
    for (index, file) in files.enumerated() where file.isReadableSheet {
      let rows = goals.read(file, at: index)
      records.read(rows[...], of: file, at: index, under: goals)
    }
    complete()
    records.drop(RepeatedIndicators(records))
  }

  /// The same, with the rows of a large sheet shared out among the processor's cores.
  mutating func readOnAllCores(_ files: [WorkbookFile]) async {
    for (index, file) in files.enumerated() where file.isReadableSheet {
      let rows = goals.read(file, at: index)
      let stretches = Self.stretches(of: rows)
      guard stretches.count > 1 else {
        records.read(rows[...], of: file, at: index, under: goals)
        continue
      }
      let (goals, directory) = (goals, directory)
      records.reserve(rows.count)
      // Each part goes as soon as it has been taken over, so that nothing is held twice for long.
      await SideBySide.each(stretches, ahead: Self.stretchesAhead) { stretch in
        var part = SheetActions(directory, keepingTexts: false)
        part.read(rows[stretch], of: file, at: index, under: goals)
        return part
      } _: {
        records.append($0)
      }
    }
    complete()
    records.drop(await RepeatedIndicators.foundOnAllCores(in: records))
  }

  /// Cells of rows below that records have taken over; empty unless texts are kept.
  var continuedCells: Set<Place> { goals.continuedTexts.cells }

  /// Gives the records what rows below have added to their texts.
  private mutating func complete() {
    goals.complete(with: records.continuedTexts)
    records.complete()
  }

  /// So many rows are worth a task of their own, and so few that what is made of them is still at hand when it is put
  /// together.
  private static let stretchLength = 1_000

  /// Enough for sixteen cores; what is made of so many takes little room.
  static let stretchesAhead = 16

  /// Stretches of rows that can be read each for itself, since none begins with a row that goes on with the one above.
  private static func stretches(of rows: [PlacedRow]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    while start < rows.count {
      var end = min(start + stretchLength, rows.count)
      while end < rows.count, rows[end].continues { end += 1 }
      stretches.append(start..<end)
      start = end
    }
    return stretches
  }
}

extension WorkbookFile {
  /// Whether the file is a sheet whose headings have been recognised.
  fileprivate var isReadableSheet: Bool { form == .sheet && headingRow != nil }
}
