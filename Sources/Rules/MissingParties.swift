internal import Registry
internal import Workbooks

/// The county and its municipalities whom the table of parties lacks, which is told of the table and not of each name.
struct MissingParties {
  /// `nil`: it is not known who belongs to the parties.
  private let county: County?
  private let hasCounty: Bool

  /// The numbers of the municipalities among the parties.
  private let municipalities: Set<String>

  init(_ workbook: Workbook) {
    county = workbook.hasPartyTable ? workbook.county : nil
    hasCounty = county == nil || workbook.parties.contains(where: \.isCounty)
    municipalities =
      county == nil ? [] : Set(workbook.parties.compactMap { $0.municipality?.number })
  }

  /// Whether somebody named is one of them.
  func contains(_ responsible: Responsible) -> Bool {
    guard case .unknown = responsible.kind, let county else { return false }
    let text = responsible.text
    let name =
      text.utf8.split(separator: UInt8(ascii: ",")).first.map { String(Substring($0)) } ?? text
    if let municipality = Municipality(named: name) {
      return municipality.countyNumber == county.number
        && !municipalities.contains(municipality.number)
    }
    return !hasCounty && County(named: name)?.number == county.number
  }
}
