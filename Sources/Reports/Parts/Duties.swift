internal import Workbooks

/// Who leads actions and who takes part in them.
struct Duties {
  /// What somebody has to do with an action.
  struct Duty {
    let action: Int
    let isLead: Bool

    /// The unit or the role that is named; `nil`: none.
    let detail: String?
  }

  /// A group that is told as such, and not by its members.
  struct Group {
    let name: String
    let parties: PartyRuns
    fileprivate(set) var duties: [Duty] = []
  }

  /// By the party's index, in the order of the actions; those of groups that are told as such stand with the groups.
  private(set) var ofParties: [[Duty]]

  /// Groups in the order in which they are first named; none where their members are told.
  private(set) var groups: [Group] = []

  /// Those named who are no party, such as forums, in the order in which they are first named.
  private(set) var others: [(name: String, duties: [Duty])] = []

  /// Indexes of the actions for which nobody is named.
  private(set) var withoutAnybody: [Int] = []

  /// Groups are told as such where their members would have more duties; 300 actions of all municipalities of Finland
  /// have fewer.
  static let mostOfMembers = 100_000

  init(_ reader: Reader) {
    let workbook = reader.workbook
    ofParties = Array(repeating: [], count: workbook.parties.count)
    let tellsGroups = Self.countOfMembers(workbook) > Self.mostOfMembers
    var placesOfGroups: [String: Int] = [:]
    var places: [String: Int] = [:]
    for action in workbook.actions.indices {
      let lead = workbook.lead(ofAction: action)
      let leading = workbook.leadingParty(ofAction: action)
      let named = lead + workbook.responsible(forAction: action)
      if named.isEmpty { withoutAnybody.append(action) }
      for (index, responsible) in named.enumerated() {
        if responsible.parties.isEmpty {
          let name = reader.name(of: responsible)
          let place = places[name] ?? others.count
          if place == others.count {
            places[name] = place
            others.append((name, []))
          }
          if others[place].duties.last?.action != action {
            others[place].duties.append(
              Duty(action: action, isLead: index < lead.count, detail: nil)
            )
          }
        }
        if tellsGroups, !responsible.isParty {
          if !responsible.parties.isEmpty {
            add(action, of: responsible, called: reader.name(of: responsible), &placesOfGroups)
          }
          continue
        }
        // Who is named twice is told once, by the first place.
        for party in responsible.parties where ofParties[party].last?.action != action {
          ofParties[party].append(
            Duty(action: action, isLead: party == leading, detail: responsible.detail)
          )
        }
      }
    }
  }

  private mutating func add(
    _ action: Int,
    of group: Responsible,
    called name: String,
    _ places: inout [String: Int]
  ) {
    let place = places[name] ?? groups.count
    if place == groups.count {
      places[name] = place
      groups.append(Group(name: name, parties: group.parties))
    }
    if groups[place].duties.last?.action != action {
      // A group takes part in what no party leads.
      groups[place].duties.append(Duty(action: action, isLead: false, detail: group.detail))
    }
  }

  /// How many duties the members of groups have.
  private static func countOfMembers(_ workbook: Workbook) -> Int {
    [workbook.leadsOfActions, workbook.responsibleForActions].reduce(0) { sum, named in
      zip(named.lists, named.counts).reduce(sum) { sum, list in
        sum + list.1 * list.0.lazy.filter { !$0.isParty }.map(\.parties.count).reduce(0, +)
      }
    }
  }

  /// The duties of a party, with those that it has as a member of groups.
  func duties(ofParty party: Int) -> [Duty] {
    let shared = groups.filter { $0.parties.contains(party) }.flatMap(\.duties)
    guard !shared.isEmpty else { return ofParties[party] }
    var known: Set<Int> = []
    return (ofParties[party] + shared).filter { known.insert($0.action).inserted }
      .sorted { $0.action < $1.action }
  }

  /// The parties that have any duty, by itself or as a member of a group.
  var partiesWithDuties: PartyRuns {
    PartyRuns(
      uniting: [PartyRuns(ofParties.indices.lazy.filter { !ofParties[$0].isEmpty })]
        + groups.map(\.parties)
    )
  }
}
