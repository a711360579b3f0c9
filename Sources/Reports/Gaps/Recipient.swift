internal import Rules
internal import Wording
internal import Workbooks

/// Those who have to mend what a finding is about; without parties, the preparer.
struct Recipient: Hashable {
  /// The parties; nobody: the preparer.
  let parties: PartyRuns

  /// Their names as a heading lists them.
  let names: [String]

  /// The number that they have as those responsible for an area or for actions; `nil`: they are found for the one finding.
  ///
  /// An area has one recipient, and so have actions that name the same. Where it is all parties of a large workbook, going
  /// through them for every finding would take longer than all else.
  let number: Int?

  init(parties: PartyRuns, names: [String], number: Int? = nil) {
    self.parties = parties
    self.names = names
    self.number = number
  }

  /// The same parties are one recipient, whatever the number.
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
    return parties.precedes(other.parties)
  }
}
