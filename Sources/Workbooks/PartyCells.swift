/// The different cells in which actions name parties: few, so that each is kept and taken apart once.
struct PartyCells: Sendable {
  private var numbers = TextNumbers()

  /// In the order in which the actions have them, an action's lead before its responsible parties.
  var texts: [String] { numbers.texts }

  /// How many cells have each of the texts.
  private(set) var counts: [Int] = []

  /// Indexes of the texts by the actions' indexes; negative: the cell is empty.
  private(set) var lead: [Int32] = []
  private(set) var responsible: [Int32] = []

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
      own.append(note(numbers.number(of: text.utf8.span, text), times: count))
    }
    lead += other.lead.lazy.map { $0 < 0 ? $0 : own[Int($0)] }
    responsible += other.responsible.lazy.map { $0 < 0 ? $0 : own[Int($0)] }
  }

  private mutating func note(_ text: Text?) -> Int32 {
    guard let text else { return -1 }
    let number = text.withBytes { numbers.number(of: $0, text.original) }
    return note(number, times: 1)
  }

  /// Counts cells with the text that has a number.
  private mutating func note(_ number: Int, times count: Int) -> Int32 {
    if number == counts.count { counts.append(count) } else { counts[number] += count }
    return Int32(number)
  }
}
