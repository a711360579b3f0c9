internal import Workbooks

/// Those who are named in a cell, as those who have to mend what is found.
extension Recipient {
  /// Parties by their names, groups as they are written; `nil`: nobody is known.
  init?(_ responsible: [Responsible], _ reader: Reader, number: Int? = nil) {
    var parties: [PartyRuns] = []
    var names: [String] = []
    // Parties of different indexes have different names; a group may be called what somebody is.
    let hasGroups = responsible.contains(where: \.isGroup)
    // Nobody is told again whom somebody before names, be it as a member of a group.
    let meant = responsible.map { $0.isParty || $0.isGroup ? $0.parties : [] }
    let unnamed = hasGroups ? PartyStretches.eachOnce(meant) : meant
    var knownParties: Set<Int> = []
    var knownNames: Set<String> = []
    for (responsible, unnamed) in zip(responsible, unnamed) {
      switch responsible.kind {
      case .party:
        guard let party = unnamed.first, knownParties.insert(party).inserted else { continue }
        let name = reader.name(ofParty: party)
        parties.append(unnamed)
        names.append(name)
        if hasGroups { knownNames.insert(name) }
      case .group:
        guard !responsible.parties.isEmpty else { continue }
        let name = reader.name(of: responsible)
        guard knownNames.insert(name).inserted else { continue }
        parties.append(responsible.parties)
        names.append(name)
      case .everybody, .forum, .unknown:
        // A forum is not a party to which a list can be sent.
        continue
      }
    }
    guard !parties.isEmpty else { return nil }
    self.init(parties: PartyRuns(joining: parties), names: names, number: number)
  }
}

extension Responsible {
  /// Whether it is nobody known, by a name that is nearly somebody's.
  var isNearlyKnown: Bool { if case .unknown(_?) = kind { true } else { false } }
}
