internal import Registry
internal import Wording

/// Finds the parties of a workbook by what people call them.
public struct PartyLookup {
  private let directory: PartyDirectory

  /// Short names and the names of municipalities, by which people ask.
  private let shortNames: [String]

  public init(_ workbook: Workbook) {
    directory = PartyDirectory(workbook.parties, forums: [], county: workbook.county)
    shortNames = workbook.parties.flatMap { party in
      (party.shortName.map { CellText.items($0.original) } ?? [])
        + (party.municipality.map { [$0.name.fi, $0.name.sv] } ?? [])
    }
  }

  /// Indexes of the parties that a name, a short name, a code or the name of a group means; none: nobody is known by it.
  public func parties(named name: String) -> [Int] {
    switch directory.meaning(of: name) {
    case .party(let index)?: [index]
    case .group(let parties)?: Array(parties)
    case .everybody?, .forum?, nil: []
    }
  }

  /// The known name that an unknown one resembles; `nil`: none is near.
  public func nearest(to name: String) -> String? {
    directory.nearest(to: name) ?? Likeness.nearest(to: name, among: shortNames)
  }
}
