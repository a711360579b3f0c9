/// The stretches of the workbook's parties between the ends of all runs of some lists, so that each list is a number of whole
/// stretches.
package struct PartyStretches {
  /// Where stretches begin, and at last where the last one ends.
  private let bounds: [Int32]

  package init(_ lists: [PartyRuns]) {
    var bounds: [Int32] = []
    for run in lists.flatMap(\.runs).flatMap({ [$0.lowerBound, $0.upperBound] }).sorted()
    where run != bounds.last { bounds.append(run) }
    self.bounds = bounds
  }

  /// How many stretches there are.
  package var count: Int { Swift.max(bounds.count - 1, 0) }

  /// The parties of a stretch.
  package func parties(_ stretch: Int) -> PartyRuns {
    PartyRuns(run: bounds[stretch]..<bounds[stretch + 1])
  }

  /// The stretches of one of the lists, run by run.
  package func stretches(of list: PartyRuns) -> [Range<Int>] {
    list.runs.map { place(of: $0.lowerBound)..<place(of: $0.upperBound) }
  }

  private func place(of bound: Int32) -> Int {
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] >= bound { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How many of the lists name each party, by the parties' indexes; no list names one twice.
  package static func counts(_ lists: [PartyRuns], ofParties count: Int) -> [Int] {
    var changes = Array(repeating: 0, count: count + 1)
    for run in lists.lazy.flatMap(\.runs) {
      changes[Int(run.lowerBound)] += 1
      changes[Int(run.upperBound)] -= 1
    }
    var current = 0
    return changes.dropLast().map { change in
      current += change
      return current
    }
  }

  /// Of each list those parties that none of the lists before it names, in the workbook's order.
  package static func eachOnce(_ lists: [PartyRuns]) -> [PartyRuns] {
    guard lists.count > 1 else { return lists.map(\.inOrder) }
    let stretches = PartyStretches(lists)
    // The next stretch that no list has had; ways that have been gone are made shorter.
    var next = Array(0...stretches.count)
    func free(from stretch: Int) -> Int {
      var end = stretch
      while next[end] != end { end = next[end] }
      var place = stretch
      while place != end {
        let following = next[place]
        next[place] = end
        place = following
      }
      return end
    }
    return lists.map { list in
      PartyRuns(
        uniting: stretches.stretches(of: list).flatMap { range in
          var own: [PartyRuns] = []
          var stretch = free(from: range.lowerBound)
          while stretch < range.upperBound {
            own.append(stretches.parties(stretch))
            next[stretch] = stretch + 1
            stretch = free(from: stretch + 1)
          }
          return own
        }
      )
    }
  }
}
