import Testing
import Wording
import Workbooks

@testable import Rules

struct FindingOrderTests {
  private static func finding(_ number: Int) -> Finding {
    let severities: [Severity] = [.error, .warning, .advice]
    let place = Place(
      file: number % 4 == 3 ? nil : number % 4,
      row: number % 5 == 4 ? nil : number % 5,
      column: number % 7 == 6 ? nil : number % 7
    )
    return Finding(
      RuleWords(UnknownGoal(), in: .english),
      severities[number % 3],
      message: "\(number)",
      remedy: "",
      place: place,
      subject: nil
    )
  }

  /// The order as it is described, a comparison at a time.
  private static func isBefore(_ first: Finding, _ second: Finding) -> Bool {
    let (a, b) = (first.place, second.place)
    if a.file != b.file { return a.file ?? .max < b.file ?? .max }
    if a.row != b.row { return a.row ?? -1 < b.row ?? -1 }
    if first.severity != second.severity { return first.severity > second.severity }
    return a.column ?? -1 < b.column ?? -1
  }

  @Test(arguments: [0, 1, 2, 100, 3_000])
  func `packed keys order findings as comparisons do`(count: Int) {
    expectOrder((0..<count).map { Self.finding($0 * 7_919 % 1_009) })
  }

  /// Most findings are in order, others stand before and behind them.
  @Test(arguments: [(0, 0), (0, 1), (1, 0), (3, 2), (40, 60), (99, 1)])
  func `a few findings are put among many that are in order`(before: Int, behind: Int) {
    var many = (0..<200).map { Self.finding($0 * 7_919 % 1_009) }
    FindingOrder.sort(&many)
    let others = (0..<before + behind).map { Self.finding($0 * 6_101 % 1_009 + 2_000) }
    expectOrder(others[..<before] + many + others[before...])
  }

  private func expectOrder(_ unordered: [Finding]) {
    var findings = unordered
    let order = findings.indices.sorted { first, second in
      if Self.isBefore(findings[first], findings[second]) { return true }
      return !Self.isBefore(findings[second], findings[first]) && first < second
    }
    let plain = order.map { findings[$0].message }
    FindingOrder.sort(&findings)
    #expect(findings.map(\.message) == plain)
  }

  @Test func `a million findings take less than a hundred megabytes beside their texts`() {
    #expect(MemoryLayout<Finding>.stride <= 80)
  }
}
