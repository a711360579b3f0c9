import Testing

@testable import Workbooks

struct PartyRunsTests {
  /// Sets of parties below ten, by the bits of a number that is never the same.
  private static let sets = (0..<60).map { seed in
    (0..<10).filter { (seed &* 2_654_435_761 >> ($0 + 3)) & 1 == 1 }
  }

  @Test func `parties keep their order, and neighbours are one run`() {
    #expect(PartyRuns([4, 5, 6, 1, 2, 9]).runs == [4..<7, 1..<3, 9..<10])
    for parties in [[], [3], [0, 1, 2], [7, 3, 4, 0], [2, 1, 0]] {
      let runs = PartyRuns(parties)
      #expect(Array(runs) == parties)
      #expect(runs.count == parties.count)
      #expect(runs.first == parties.first)
      #expect(Array(runs.inOrder) == parties.sorted())
      #expect((-1...10).filter(runs.contains) == parties.sorted())
    }
    #expect(PartyRuns(joining: [[0, 1], [2], [1]]) == PartyRuns([0, 1, 2, 1]))
    #expect(PartyRuns(joining: [[0], [1]]).key == PartyRuns([0, 1]).key)
    #expect(PartyRuns([0, 2]).key != PartyRuns([0, 1, 2]).key)
  }

  @Test func `sets are put together and taken from each other`() {
    for first in Self.sets {
      for second in Self.sets {
        let (own, others) = (PartyRuns(first), PartyRuns(second))
        let reversed = PartyRuns(first.reversed())
        #expect(Array(PartyRuns(uniting: [reversed, others])) == Set(first + second).sorted())
        #expect(Array(own.subtracting(others)) == first.filter { !second.contains($0) })
        #expect(
          Array(reversed.subtracting(others)) == first.reversed().filter { !second.contains($0) }
        )
        #expect(Array(own.intersection(others)) == first.filter(second.contains))
        #expect(own.intersects(others) == first.contains(where: second.contains))
        #expect(own.isSubset(of: others) == first.allSatisfy(second.contains))
        #expect(own.precedes(others) == first.lexicographicallyPrecedes(second))
        #expect((own == others) == (first == second))
      }
    }
  }
}
