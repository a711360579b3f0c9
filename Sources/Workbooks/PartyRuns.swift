/// Parties by their indexes, in an order and each once; those that stand beside each other in the workbook are kept as one
/// run, so that a group of thousands takes no more room and time than a few parties.
public struct PartyRuns: Hashable, Sendable {
  /// Never empty ones, and never one that goes on where the one before it ends.
  package private(set) var runs: [Range<Int32>] = []

  /// Whether the parties stand in the order of the workbook.
  private var isAscending = true

  /// Nobody.
  package init() {}

  /// Parties in the order in which they are told, each at its first place.
  package init(_ parties: some Sequence<Int>) {
    for party in parties { append(Int32(party)..<Int32(party) + 1) }
  }

  /// Parties of the workbook's order, as one run.
  package init(run: Range<Int32>) { if !run.isEmpty { runs = [run] } }

  /// What several name, one behind the other.
  package init(joining lists: [PartyRuns]) {
    for list in lists { append(list) }
  }

  /// Whom any of several names, each once and in the workbook's order.
  package init(uniting lists: [PartyRuns]) {
    if lists.count == 1, let list = lists.first, list.isAscending {
      self = list
      return
    }
    for run in lists.flatMap(\.runs).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = runs.last, run.lowerBound <= last.upperBound {
        runs[runs.count - 1] = last.lowerBound..<Swift.max(last.upperBound, run.upperBound)
      } else {
        runs.append(run)
      }
    }
  }

  /// Adds parties behind the others.
  package mutating func append(_ other: PartyRuns) {
    if runs.isEmpty { self = other } else { for run in other.runs { append(run) } }
  }

  private mutating func append(_ run: Range<Int32>) {
    guard let last = runs.last else {
      runs.append(run)
      return
    }
    if last.upperBound == run.lowerBound {
      runs[runs.count - 1] = last.lowerBound..<run.upperBound
    } else {
      if run.lowerBound < last.upperBound { isAscending = false }
      runs.append(run)
    }
  }

  /// The same parties in the workbook's order.
  package var inOrder: PartyRuns { isAscending ? self : PartyRuns(uniting: [self]) }

  /// Those who are not among others, in the same order.
  package func subtracting(_ others: PartyRuns) -> PartyRuns {
    // Most documents are of the same parties, and have been decided on by them.
    guard self != others else { return PartyRuns() }
    let others = others.inOrder
    var rest = PartyRuns()
    for run in runs {
      var start = run.lowerBound
      for other in others.meeting(run) {
        if start < other.lowerBound { rest.append(start..<other.lowerBound) }
        start = other.upperBound
      }
      if start < run.upperBound { rest.append(start..<run.upperBound) }
    }
    return rest
  }

  /// Those who are among others as well, in the same order.
  package func intersection(_ others: PartyRuns) -> PartyRuns {
    guard self != others else { return self }
    let others = others.inOrder
    var common = PartyRuns()
    for run in runs {
      for other in others.meeting(run) { common.append(other.clamped(to: run)) }
    }
    return common
  }

  /// Whether they stand before others, compared party by party.
  package func precedes(_ others: PartyRuns) -> Bool {
    for (place, (own, other)) in zip(runs, others.runs).enumerated() where own != other {
      if own.lowerBound != other.lowerBound { return own.lowerBound < other.lowerBound }
      // The longer run goes on with the party at which the shorter one ends.
      let shorter = own.count < other.count ? self : others
      let next = place + 1 < shorter.runs.count ? shorter.runs[place + 1].lowerBound : -1
      let isShorterFirst = next < Swift.min(own.upperBound, other.upperBound)
      return isShorterFirst == (own.count < other.count)
    }
    return runs.count < others.runs.count
  }

  /// Whether any of them is among others.
  package func intersects(_ others: PartyRuns) -> Bool {
    let others = others.inOrder
    return runs.contains { !others.meeting($0).isEmpty }
  }

  /// Whether all of them are among others.
  package func isSubset(of others: PartyRuns) -> Bool { subtracting(others).isEmpty }

  /// The runs that have a party in common with one; they stand in the workbook's order.
  private func meeting(_ run: Range<Int32>) -> ArraySlice<Range<Int32>> {
    let start = firstRun { $0.upperBound > run.lowerBound }
    var end = start
    while end < runs.count, runs[end].lowerBound < run.upperBound { end += 1 }
    return runs[start..<end]
  }

  /// The place of the first run of which something is so that is so of all behind it.
  private func firstRun(where isSo: (Range<Int32>) -> Bool) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if isSo(runs[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// What tells them from others, in few bytes.
  package var key: String {
    runs.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: "+")
  }

  /// Whether a party is among them.
  public func contains(_ party: Int) -> Bool {
    guard isAscending else { return runs.contains { $0.contains(Int32(party)) } }
    let place = firstRun { $0.upperBound > party }
    return place < runs.count && runs[place].lowerBound <= party
  }
}

extension PartyRuns: Collection {
  /// A place among the parties.
  public struct Index: Comparable, Sendable {
    fileprivate let run: Int
    fileprivate let party: Int32

    public static func < (first: Index, second: Index) -> Bool {
      (first.run, first.party) < (second.run, second.party)
    }
  }

  public var startIndex: Index { Index(run: 0, party: runs.first?.lowerBound ?? 0) }

  public var endIndex: Index { Index(run: runs.count, party: 0) }

  public func index(after place: Index) -> Index {
    if place.party + 1 < runs[place.run].upperBound {
      return Index(run: place.run, party: place.party + 1)
    }
    let next = place.run + 1
    return Index(run: next, party: next < runs.count ? runs[next].lowerBound : 0)
  }

  public subscript(place: Index) -> Int { Int(place.party) }

  public var isEmpty: Bool { runs.isEmpty }

  public var count: Int { runs.reduce(0) { $0 + $1.count } }
}

extension PartyRuns: ExpressibleByArrayLiteral {
  public init(arrayLiteral parties: Int...) { self.init(parties) }
}
