internal import Rules
internal import Wording
internal import Workbooks

/// Those who have to mend what a finding is about; without parties, the preparer.
struct Recipient: Hashable {
  /// Indexes of the parties; empty: the preparer.
  let parties: [Int]

  /// Their names as a heading lists them.
  let names: [String]

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
