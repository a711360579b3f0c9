internal import Registry

extension [Responsible] {
  /// Those who are named, whoever stands beside itself by another name once: `Porvoo / Borgå`.
  var eachOnce: [Responsible] {
    // In hardly any list somebody does.
    guard indices.dropFirst().contains(where: { self[$0].isAgain(self[$0 - 1]) }) else {
      return self
    }
    return indices.filter { $0 == 0 || !self[$0].isAgain(self[$0 - 1]) }.map { self[$0] }
  }
}

extension Responsible {
  /// Whether somebody is meant by another name as well: a party, the same word for a group, or a regional council that is
  /// no party.
  fileprivate func isAgain(_ last: Responsible) -> Bool {
    guard detail == nil, last.detail == nil, text != last.text else {
      return false
    }
    switch (kind, last.kind) {
    case (.party, .party): return parties == last.parties
    case (.group, .group):
      guard let group = PartyWords.group(text) else { return false }
      return group == PartyWords.group(last.text)
    case (.unknown, .unknown):
      guard let council = RegionalCouncil(named: text) else { return false }
      return council == RegionalCouncil(named: last.text)
    default: return false
    }
  }
}
