package import Workbooks

/// Puts parties together that are named by the same lists of names.
package struct ApprovalGrouping {
  private let named: ResponsibleLists

  /// The lists in the order in which they first decide, with their parties and decisions; those that name the same parties
  /// are one.
  private var lists: [(parties: PartyRuns, decisions: [Int])] = []
  private var placesOfLists: [Int: Int] = [:]
  private var placesOfParties: [PartyRuns: Int] = [:]

  package init(_ named: ResponsibleLists) { self.named = named }

  /// Adds a decision; decisions come in the order of the file.
  ///
  /// - Returns: `false` where it is of nobody whom the workbook knows.
  package mutating func add(_ decision: Int) -> Bool {
    guard let list = named.list(ofRecord: decision) else { return false }
    if let place = placesOfLists[list] {
      lists[place].decisions.append(decision)
      return true
    }
    let parties = named.parties(ofList: list)
    guard !parties.isEmpty else { return false }
    // On most documents one list has decided, and need not be compared with others.
    if lists.count == 1 { placesOfParties[lists[0].parties] = 0 }
    let place = placesOfParties[parties] ?? lists.count
    placesOfLists[list] = place
    if place == lists.count {
      if place > 0 { placesOfParties[parties] = place }
      lists.append((parties, [decision]))
    } else {
      lists[place].decisions.append(decision)
    }
    return true
  }

  package var groups: DecisionGroups { DecisionGroups(lists) }
}
