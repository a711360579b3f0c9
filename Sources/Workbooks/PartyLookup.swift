/// Finds the parties of a workbook by what people call them.
public struct PartyLookup {
  private let directory: PartyDirectory

  public init(_ workbook: Workbook) {
    directory = PartyDirectory(workbook.parties, forums: [], county: workbook.county)
  }

  /// Indexes of the parties that a name, a short name, a code or the name of a group means; none: nobody is known by it.
  public func parties(named name: String) -> [Int] {
    switch directory.meaning(of: name) {
    case .party(let index)?: [index]
    case .group(let indexes)?: indexes
    case .everybody?, .forum?, nil: []
    }
  }

  /// The known name that an unknown one resembles; `nil`: none is near.
  public func nearest(to name: String) -> String? { directory.nearest(to: name) }
}
