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

  /// By the party's index, in the order of the actions.
  private(set) var ofParties: [[Duty]]

  /// Those named who are no party, such as forums, in the order in which they are first named.
  private(set) var others: [(name: String, duties: [Duty])] = []

  /// Indexes of the actions for which nobody is named.
  private(set) var withoutAnybody: [Int] = []

  init(_ reader: Reader) {
    let workbook = reader.workbook
    ofParties = Array(repeating: [], count: workbook.parties.count)
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
        // Who is named twice is told once, by the first place.
        for party in responsible.parties where ofParties[party].last?.action != action {
          ofParties[party].append(
            Duty(action: action, isLead: party == leading, detail: responsible.detail)
          )
        }
      }
    }
  }
}
