import Testing

@testable import Workbooks

struct GrowingListTests {
  @Test func `a list that takes over many parts is copied only a few times`() {
    var list: [String] = []
    var capacities: Set<Int> = []
    for number in 0..<1_000 {
      var part = ["\(number) a", "\(number) b", "\(number) c"]
      list.takeOver(&part)
      #expect(part.isEmpty)
      capacities.insert(list.capacity)
    }
    #expect(list == (0..<1_000).flatMap { ["\($0) a", "\($0) b", "\($0) c"] })
    #expect(capacities.count < 20)
  }

  @Test func `a list that is asked for room often is copied only a few times`() {
    var list: [Int] = []
    var capacities: Set<Int> = []
    for number in 0..<1_000 {
      list.makeRoom(forFurther: 2)
      capacities.insert(list.capacity)
      list.append(number)
    }
    #expect(capacities.count < 20)
  }
}
