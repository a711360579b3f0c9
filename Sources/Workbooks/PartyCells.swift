/// The different cells in which actions name parties: few, so that each is taken apart once.
struct PartyCells {
  /// In the order in which the actions have them, an action's lead before its responsible parties.
  private(set) var texts: [String] = []

  /// How many cells have each of the texts.
  private(set) var counts: [Int] = []

  /// Indexes of the texts by the actions' indexes; negative: the cell is empty.
  private(set) var lead: [Int32] = []
  private(set) var responsible: [Int32] = []

  private var indexes: [TextKey: Int32] = [:]

  init(_ actions: [Action]) {
    lead.reserveCapacity(actions.count)
    responsible.reserveCapacity(actions.count)
    for index in actions.indices {
      lead.append(note(actions[index].lead))
      responsible.append(note(actions[index].responsible))
    }
  }

  private mutating func note(_ text: Text?) -> Int32 {
    guard let text = text?.original else { return -1 }
    let key = TextKey(exactly: text)
    if let known = indexes[key] {
      counts[Int(known)] += 1
      return known
    }
    let new = Int32(texts.count)
    indexes[key] = new
    texts.append(text)
    counts.append(1)
    return new
  }
}
