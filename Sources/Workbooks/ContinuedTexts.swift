internal import Wording

/// What rows in which the records of sheets go on add to the records' texts.
struct ContinuedTexts: Sendable {
  private struct Addition: Hashable {
    let column: WrittenColumn
    let text: String
  }

  /// By the records, in the order of the rows and each once.
  private var additions: [RecordReference: (list: [Addition], known: Set<Addition>)] = [:]

  /// The cells that have been added; empty unless they are asked for.
  private(set) var cells: Set<Place> = []

  /// Adds what a cell says to a column of a record.
  mutating func add(_ text: String, to record: RecordReference, _ column: WrittenColumn) {
    let addition = Addition(column: column, text: text)
    guard additions[record, default: ([], [])].known.insert(addition).inserted else { return }
    additions[record]?.list.append(addition)
  }

  /// Notes that a record has what a cell says.
  mutating func note(_ cell: Place) {
    cells.insert(Place(file: cell.file, row: cell.row, column: cell.column))
  }

  /// Adds what rows below say, whose actions come behind so many others.
  mutating func append(_ other: ContinuedTexts, behindActions count: Int = 0) {
    for (record, others) in other.additions {
      let index = record.index + (record.kind == .actions ? count : 0)
      for addition in others.list {
        add(addition.text, to: RecordReference(record.kind, index), addition.column)
      }
    }
    cells.formUnion(other.cells)
  }

  /// Adds to the records of one kind what is there for them, and to what is written of them; `texts` may be empty.
  func add<R: ContinuedRecord>(to records: inout [R], _ texts: inout [CellReplacements]) {
    for (record, additions) in additions where record.kind == R.kind {
      records[record.index].goOn { own, column in
        let list = additions.list.filter { $0.column.column == column.rawValue }
        return list.isEmpty ? own : Self.text(own, list, separator: column.separator)
      }
      guard record.index < texts.count else { continue }
      for column in R.Column.allCases {
        guard
          additions.list.contains(where: { $0.column == WrittenColumn(column.rawValue) }),
          let text = records[record.index].continuedText(column)
        else { continue }
        texts[record.index][column.rawValue] = text.original
      }
    }
  }

  private static func text(_ own: Text?, _ additions: [Addition], separator: String) -> Text? {
    var sisters = own?.holder.sisters ?? [:]
    // A sister that stands in for an empty original goes on in its own language alone.
    let isStandIn = own?.language.map { sisters[$0] == own?.original } ?? false
    var original = isStandIn ? nil : own?.original
    func add(_ text: String, to whole: inout String?) {
      if whole == nil {
        whole = text
      } else {
        whole?.append(separator)
        whole?.append(text)
      }
    }
    for addition in additions where addition.text != own?.original {
      if let language = addition.column.language {
        add(addition.text, to: &sisters[language])
      } else {
        add(addition.text, to: &original)
      }
    }
    let areThere = sisters.isEmpty ? nil : sisters
    if let original {
      return Text(original, language: isStandIn ? nil : own?.language, sisters: areThere)
    }
    for language in Language.allCases {
      if let text = sisters[language] { return Text(text, language: language, sisters: areThere) }
    }
    return own
  }
}
