public import Wording

/// A number that a rule compares with, and that a workbook's rules table can change.
public struct Threshold: Hashable, Sendable {
  /// The number where the workbook sets no other one, zero or more.
  public let value: Int

  /// What is counted, with its unit: “osuus toimenpiteistä, prosenttia”.
  public let meaning: Phrase

  public init(_ value: Int, _ meaning: Phrase) {
    self.value = value
    self.meaning = meaning
  }
}
