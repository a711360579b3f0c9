internal import Workbooks

/// Those who are named in a cell, as those who have to mend what is found.
extension Recipient {
  /// Parties by their names, groups as they are written; `nil`: nobody is known.
  init?(_ responsible: [Responsible], _ reader: Reader, number: Int? = nil) {
    var parties: [Int] = []
    var names: [String] = []
    // Parties of different indexes have different names; a group may be called what somebody is.
    let hasGroups = responsible.contains { if case .group = $0.kind { true } else { false } }
    var knownParties: Set<Int> = []
    var knownNames: Set<String> = []
    for responsible in responsible {
      switch responsible.kind {
      case .party:
        guard let party = responsible.parties.first, knownParties.insert(party).inserted else {
          continue
        }
        let name = reader.name(ofParty: party)
        parties.append(party)
        names.append(name)
        if hasGroups { knownNames.insert(name) }
      case .group:
        guard !responsible.parties.isEmpty else { continue }
        let name = reader.name(of: responsible)
        guard knownNames.insert(name).inserted else { continue }
        parties += responsible.parties
        knownParties.formUnion(responsible.parties)
        names.append(name)
      case .everybody, .forum, .unknown:
        // A forum is not a party to which a list can be sent.
        continue
      }
    }
    guard !parties.isEmpty else { return nil }
    self.init(parties: parties, names: names, number: number)
  }
}

extension Responsible {
  /// Whether it is nobody known, by a name that is nearly somebody's.
  var isNearlyKnown: Bool { if case .unknown(_?) = kind { true } else { false } }
}
