package import Workbooks

/// Parties put together that have made the same decisions.
///
/// Of thousands of lists each may leave out another party of a group, so that the decisions of a group are looked for when
/// somebody asks.
package struct DecisionGroups {
  /// The parties of each group; every party that has decided is in one.
  package let members: [PartyRuns]

  /// The runs of parties of all groups, in the workbook's order; not made for one group.
  private let runs: [(parties: Range<Int32>, group: Int)]

  /// The parties of all groups, in the workbook's order.
  package let parties: PartyRuns

  /// Those who have decided together, with their decisions.
  private let lists: [(parties: PartyRuns, decisions: [Int])]

  /// The lists that are of most parties, of which groups tell that they are not in them.
  private let listsOfMost: [Int]

  /// How groups differ from those who are in the lists of most parties alone: the last list, and the ones before it.
  private struct Chain {
    let before: Int
    let list: Int
  }

  private let chains: [Chain]
  private let chainOfGroup: [Int]

  init(_ lists: [(parties: PartyRuns, decisions: [Int])]) {
    self.lists = lists
    // What most documents have.
    if lists.count == 1 {
      members = [lists[0].parties]
      parties = lists[0].parties
      (runs, listsOfMost) = ([], [])
      (chains, chainOfGroup) = ([Chain(before: 0, list: -1), Chain(before: 0, list: 0)], [1])
      return
    }
    let stretches = PartyStretches(lists.map(\.parties))
    var listsOfMost: [Int] = []
    // The first one is that of no difference, and has no list.
    var chains = [Chain(before: 0, list: -1)]
    // By the chains: the one that goes on with the list that is looked at.
    var following = [0]
    var chainOfStretch = Array(repeating: 0, count: stretches.count)
    // How many more lists are of a stretch than of the one before; between those who are named may stand others.
    var changes = Array(repeating: 0, count: stretches.count + 1)
    for (place, list) in lists.enumerated() {
      var ranges = stretches.stretches(of: list.parties)
      for range in ranges {
        changes[range.lowerBound] += 1
        changes[range.upperBound] -= 1
      }
      if 2 * ranges.lazy.map(\.count).reduce(0, +) > stretches.count {
        listsOfMost.append(place)
        let ends = [0] + ranges.map(\.upperBound)
        ranges = zip(ends, ranges.map(\.lowerBound) + [stretches.count]).map { $0..<$1 }
      }
      for stretch in ranges.joined() {
        let before = chainOfStretch[stretch]
        if chains[following[before]].list != place {
          following[before] = chains.count
          chains.append(Chain(before: before, list: place))
          following.append(0)
        }
        chainOfStretch[stretch] = following[before]
      }
    }
    var groupOfChain = Array(repeating: -1, count: chains.count)
    var chainOfGroup: [Int] = []
    var members: [[PartyRuns]] = []
    var parties = PartyRuns()
    var listCount = 0
    for (stretch, chain) in chainOfStretch.enumerated() {
      listCount += changes[stretch]
      guard listCount > 0 else { continue }
      if groupOfChain[chain] < 0 {
        groupOfChain[chain] = members.count
        chainOfGroup.append(chain)
        members.append([])
      }
      let own = stretches.parties(stretch)
      members[groupOfChain[chain]].append(own)
      parties.append(own)
    }
    self.members = members.map { PartyRuns(joining: $0) }
    runs = self.members.enumerated().flatMap { index, group in group.runs.map { ($0, index) } }
      .sorted { $0.parties.lowerBound < $1.parties.lowerBound }
    self.parties = parties
    self.listsOfMost = listsOfMost
    self.chains = chains
    self.chainOfGroup = chainOfGroup
  }

  /// Indexes of the decisions of a group, in the order of the file.
  package func decisions(ofGroup group: Int) -> [Int] {
    var differing: [Int] = []
    var chain = chainOfGroup[group]
    while chain > 0 {
      differing.append(chains[chain].list)
      chain = chains[chain].before
    }
    // A chain begins with its last list.
    var own: [Int] = []
    for list in listsOfMost {
      while let next = differing.last, next < list { own.append(differing.removeLast()) }
      if differing.last == list { differing.removeLast() } else { own.append(list) }
    }
    return (own + differing.reversed()).flatMap { lists[$0].decisions }.sorted()
  }

  /// The group of a party; `nil`: it has decided nothing.
  package func group(of party: Int) -> Int? {
    if members.count == 1 { return parties.contains(party) ? 0 : nil }
    let place = place(from: Int32(party))
    guard place < runs.count, runs[place].parties.contains(Int32(party)) else { return nil }
    return runs[place].group
  }

  /// The groups to which some parties belong, with those of the parties who do, in the order in which the parties stand.
  package func groups(of parties: PartyRuns) -> [(group: Int, parties: PartyRuns)] {
    if members.count == 1 {
      let common = parties.intersection(members[0])
      return common.isEmpty ? [] : [(0, common)]
    }
    var found: [(group: Int, parties: PartyRuns)] = []
    var places: [Int: Int] = [:]
    for run in parties.runs {
      var place = place(from: run.lowerBound)
      while place < runs.count, runs[place].parties.lowerBound < run.upperBound {
        let group = runs[place].group
        if places[group] == nil {
          places[group] = found.count
          found.append((group, PartyRuns()))
        }
        if let own = places[group] {
          found[own].parties.append(PartyRuns(run: runs[place].parties.clamped(to: run)))
        }
        place += 1
      }
    }
    return found
  }

  /// The place of the first run that ends behind a party.
  private func place(from party: Int32) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].parties.upperBound > party { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
