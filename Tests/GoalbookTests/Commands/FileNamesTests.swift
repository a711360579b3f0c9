import Testing

@testable import Commands

struct FileNamesTests {
  @Test func `names that differ in letter case alone get numbers`() {
    var names = FileNames(taken: "index")
    let wanted = ["index", "Index", "a", "A", "a-2", "a", "å", "A\u{30A}"]
    #expect(
      wanted.map { names.free($0) }
        == ["index-2", "Index-3", "a", "A-2", "a-2-2", "a-3", "å", "A\u{30A}-2"]
    )
  }

  @Test func `the same name tens of thousands of times takes no longer than others`() {
    var names = FileNames()
    var last = ""
    for _ in 0..<50_000 { last = names.free("party-A") }
    #expect(last == "party-A-50000")
  }
}
