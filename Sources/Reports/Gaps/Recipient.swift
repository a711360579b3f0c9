internal import Rules
internal import Wording
internal import Workbooks

/// Those who have to mend what a finding is about; without parties, the preparer.
struct Recipient: Hashable {
  /// Indexes of the parties; empty: the preparer.
  let parties: [Int]

  /// Their names as a heading lists them.
  let names: [String]

  /// The area whose responsible parties they are, by its index; `nil`: they are found for the one finding.
  ///
  /// An area has one recipient. Where it is all parties of a large workbook, going through them for every finding would take
  /// longer than all else.
  let area: Int?

  init(parties: [Int], names: [String], area: Int? = nil) {
    self.parties = parties
    self.names = names
    self.area = area
  }

  /// The same parties are one recipient, whatever the area.
  static func == (first: Recipient, second: Recipient) -> Bool {
    first.parties == second.parties && first.names == second.names
  }

  static let preparer = Recipient(parties: [], names: [])

  /// Names can be long and are the same for the same parties, mostly.
  func hash(into hasher: inout Hasher) { hasher.combine(parties) }

  /// What the preparer is called.
  static let preparerName = Phrase(fi: "Valmistelija", sv: "Beredaren", en: "Preparer")

  /// Whether the section stands before another: in the order of the parties, the preparer last.
  func isBefore(_ other: Recipient) -> Bool {
    guard !parties.isEmpty, !other.parties.isEmpty else {
      return !parties.isEmpty && other.parties.isEmpty
    }
    return parties.lexicographicallyPrecedes(other.parties)
  }
}
