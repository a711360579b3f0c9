package import Workbooks

/// Puts parties together that are named by the same lists of names.
package struct ApprovalGrouping {
  /// The lists in the order in which they first decide, with their decisions.
  private var lists: [(list: Int, decisions: [Int])] = []
  private var places: [Int: Int] = [:]

  /// The lists that name the same parties: the last one, and how those are called that the ones before it name.
  private struct Chain {
    let before: Int?
    let place: Int
  }

  package init() {}

  /// Adds a decision of those whom a list names; decisions come in the order of the file.
  package mutating func add(_ decision: Int, ofList list: Int) {
    if let place = places[list] {
      lists[place].decisions.append(decision)
    } else {
      places[list] = lists.count
      lists.append((list, [decision]))
    }
  }

  /// The groups, and to which of them each party belongs.
  package func groups(_ named: ResponsibleLists) -> (groups: [Approvals.Group], ofParty: [Int: Int])
  {
    var chains: [Chain] = []
    // By the number of the chain before, if any, and the place.
    var numbers: [Int: Int] = [:]
    var chainOfParty: [Int: Int] = [:]
    for (place, list) in lists.enumerated() {
      for party in named.lists[list.list].lazy.flatMap(\.parties) {
        let before = chainOfParty[party]
        // A list may name a party twice.
        if let before, chains[before].place == place { continue }
        let key = (before.map { $0 + 1 } ?? 0) * lists.count + place
        let number = numbers[key] ?? chains.count
        if number == chains.count {
          chains.append(Chain(before: before, place: place))
          numbers[key] = number
        }
        chainOfParty[party] = number
      }
    }
    var groups: [Approvals.Group] = []
    var groupOfChain: [Int?] = chains.map { _ in nil }
    // In the order of the lists, so that the groups have the same one in every process.
    var ofParty: [Int: Int] = [:]
    ofParty.reserveCapacity(chainOfParty.count)
    for list in lists {
      for party in named.lists[list.list].lazy.flatMap(\.parties) {
        guard let chain = chainOfParty[party] else { continue }
        let group = groupOfChain[chain] ?? groups.count
        if group == groups.count {
          groupOfChain[chain] = group
          groups.append(Approvals.Group(decisions: decisions(of: chain, in: chains)))
        }
        if ofParty.updateValue(group, forKey: party) == nil { groups[group].count += 1 }
      }
    }
    return (groups, ofParty)
  }

  private func decisions(of chain: Int, in chains: [Chain]) -> [Int] {
    var decisions: [Int] = []
    var next: Int? = chain
    while let chain = next {
      decisions += lists[chains[chain].place].decisions
      next = chains[chain].before
    }
    return decisions.sorted()
  }
}
