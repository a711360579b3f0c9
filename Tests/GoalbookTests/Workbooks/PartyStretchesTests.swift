import Testing

@testable import Workbooks

struct PartyStretchesTests {
  private static let lists: [[[Int]]] = [
    [], [[]], [[0, 1, 2]], [[0, 1, 2], [1, 2, 3]], [[5], [0, 1, 2, 3, 4, 5, 6], [5], [6, 7]],
    [[0, 2, 4, 6], [0, 1, 2, 3, 4, 5, 6], [7, 1], []], [[3, 2, 1], [2], [1, 4]],
  ]

  @Test(arguments: lists)
  func `each list has those whom none before it names`(lists: [[Int]]) {
    var known: Set<Int> = []
    let expected = lists.map { list in list.filter { known.insert($0).inserted }.sorted() }
    #expect(PartyStretches.eachOnce(lists.map { PartyRuns($0) }).map(Array.init) == expected)
  }

  @Test(arguments: lists)
  func `a list is a number of whole stretches`(lists: [[Int]]) {
    let runs = lists.map { PartyRuns($0) }
    let stretches = PartyStretches(runs)
    for list in runs {
      let parties = stretches.stretches(of: list).joined().map(stretches.parties)
      #expect(PartyRuns(joining: parties) == list)
    }
    #expect(
      PartyStretches.counts(runs, ofParties: 9)
        == (0..<9).map { party in lists.count { $0.contains(party) } }
    )
  }
}
