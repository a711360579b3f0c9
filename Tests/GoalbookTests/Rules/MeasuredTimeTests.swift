import Rules
import Testing
import Workbooks

struct MeasuredTimeTests {
  private func time(_ text: String) throws -> MeasuredTime {
    try #require(MeasuredTime(TimeFrame(cell: text)))
  }

  @Test(arguments: [
    ("2023", "2025"), ("2019–2021", "2022–2024"), ("2021–2023", "2022–2024"),
    ("1–6/2025", "7–12/2025"), ("Q1/2025", "Q2/2025"), ("1/2026", "2/2026"),
    ("kevät 2024", "kevät 2026"), ("31.3.2025", "2.6.2026"), ("2023", "1.8.2024–31.7.2025"),
    ("2023", "31.12.2025"), ("31.12.2024", "2025"),
  ])
  func `times that are as long can be compared`(first: String, second: String) throws {
    #expect(try time(first).isComparable(withLater: time(second), unit: "kpl"))
  }

  @Test(arguments: [
    ("2025", "1–6/2026"), ("2023", "2024–2025"), ("2025", "1/2026"), ("12/2025", "31.12.2026"),
    ("2025", "31.12.2025"), ("2024", "30.6.2025"), ("kevät 2025", "2026"),
  ])
  func `a count of another time cannot be compared`(first: String, second: String) throws {
    #expect(try !time(first).isComparable(withLater: time(second), unit: "kpl"))
    #expect(try !time(first).isComparable(withLater: time(second), unit: nil))
  }

  @Test(arguments: [
    ("2023", "kevät 2025", true), ("2024", "30.6.2025", true), ("2023", "2022–2025", false),
    ("1–6/2025", "2025", false), ("2022", "2023–2025", false),
  ])
  func `percentages can be compared in times of up to a year, not with a part of them`(
    first: String,
    second: String,
    isComparable: Bool
  ) throws {
    let result = try time(first).isComparable(withLater: time(second), unit: "% vastaajista")
    #expect(result == isComparable)
  }

  @Test(arguments: [
    ("2023", "2022–2025"), ("1–6/2025", "2025"), ("2025", "31.12.2025"), ("2024", "1/2025"),
  ])
  func `the time that ends later comes later`(first: String, second: String) throws {
    #expect(try time(first) < time(second))
    #expect(try !(time(second) < time(first)))
  }

  @Test(arguments: ["jatkuva", "–2025"])
  func `a time without a start is none`(text: String) {
    #expect(MeasuredTime(TimeFrame(cell: text)) == nil)
  }
}
