/// The different cells in which actions name parties: few, so that each is kept and taken apart once.
struct PartyCells: Sendable {
  /// In the order in which the actions have them, an action's lead before its responsible parties.
  private(set) var texts: [String] = []

  /// How many cells have each of the texts.
  private(set) var counts: [Int] = []

  /// Indexes of the texts by the actions' indexes; negative: the cell is empty.
  private(set) var lead: [Int32] = []
  private(set) var responsible: [Int32] = []

  private var indexes: [TextKey: Int32] = [:]

  init() {}

  /// The cells of actions that are all there.
  init(_ actions: [Action]) {
    for index in actions.indices {
      add(lead: actions[index].lead, responsible: actions[index].responsible)
    }
  }

  /// Notes the cells of the next action.
  mutating func add(lead: Text?, responsible: Text?) {
    self.lead.append(note(lead))
    self.responsible.append(note(responsible))
  }

  /// Adds the cells of the actions that follow.
  mutating func append(_ other: PartyCells) {
    var own: [Int32] = []
    own.reserveCapacity(other.texts.count)
    for (text, count) in zip(other.texts, other.counts) {
      own.append(note(TextKey(exactly: text), text, times: count))
    }
    lead += other.lead.lazy.map { $0 < 0 ? $0 : own[Int($0)] }
    responsible += other.responsible.lazy.map { $0 < 0 ? $0 : own[Int($0)] }
  }

  private mutating func note(_ text: Text?) -> Int32 {
    text.map { note(TextKey(exactly: $0), $0.original, times: 1) } ?? -1
  }

  private mutating func note(
    _ key: TextKey,
    _ text: @autoclosure () -> String,
    times count: Int
  ) -> Int32 {
    if let known = indexes[key] {
      counts[Int(known)] += count
      return known
    }
    let new = Int32(texts.count)
    indexes[key] = new
    texts.append(text())
    counts.append(count)
    return new
  }
}
