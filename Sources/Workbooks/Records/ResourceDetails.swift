/// What many resources do not have, kept apart so that a large sheet takes less memory.
final class ResourceDetails: Sendable {
  let unit: Text?
  let year: Cell<TimeFrame>
  let party: String?
  let kindWords: String?

  /// Columns of which most sheets have none.
  private static let columns: [Resource.Column] = [.unit, .year, .party]

  /// What a row says; `nil`: all of the cells are empty.
  static func read(_ row: inout Row<Resource.Column>, kindWords: String?) -> ResourceDetails? {
    kindWords == nil && row.hasNone(of: columns) ? nil : ResourceDetails(&row, kindWords)
  }

  private init?(_ row: inout Row<Resource.Column>, _ kindWords: String?) {
    self.kindWords = kindWords
    unit = row.text(.unit)
    year = row.value(.year)
    party = row.string(.party)
    if unit == nil, year.isEmpty, party == nil, kindWords == nil { return nil }
  }
}
