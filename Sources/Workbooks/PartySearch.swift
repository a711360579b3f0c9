internal import Registry
internal import Wording

/// Finds the party that a user means.
package struct PartySearch: Sendable {
  private let directory: PartyDirectory

  /// Short names and the names of municipalities, by which people ask.
  private let shortNames: [String]

  package init(in workbook: Workbook) {
    directory = PartyDirectory(workbook.parties, forums: [], county: workbook.county)
    shortNames = workbook.parties.flatMap { party in
      (party.shortName.map { CellText.items($0.original) } ?? [])
        + (party.municipality.map { [$0.name.fi, $0.name.sv] } ?? [])
    }
  }

  /// Index of the party with a name, a short name or a code in any language, letter case aside; `nil`: none.
  package func party(named text: String) -> Int? {
    guard case .party(let party) = directory.meaning(of: text) else { return nil }
    return party
  }

  /// The known name that an unknown one resembles; `nil`: none is near.
  package func nearest(to text: String) -> String? {
    directory.nearest(to: text) ?? Likeness.nearest(to: text, among: shortNames)
  }
}
