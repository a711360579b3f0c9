internal import Rules
internal import Wording
internal import Workbooks

/// Who signs the agreement: the county, the regional council, the municipalities by name, then the others.
struct Signatories {
  /// Indexes of the parties in that order.
  let parties: [Int]

  init(_ reader: Reader, document: Int?) {
    let workbook = reader.workbook
    let named = document.map { Approvals(ofDocument: $0, in: workbook).parties } ?? []
    guard workbook.hasPartyTable || workbook.county != nil || !named.isEmpty else {
      // Only actions name parties, and who of them signs is not known.
      parties = []
      return
    }
    let signatories = Array(named.isEmpty ? workbook.signatories : named)
    func isCouncil(_ index: Int) -> Bool { workbook.parties[index].type.value == .regionalCouncil }
    let county = signatories.filter { workbook.parties[$0].isCounty }
    let council = signatories.filter(isCouncil)
    let municipalities = signatories.filter { workbook.parties[$0].isMunicipal }
    let known = Set(county + council + municipalities)
    parties =
      county + council
      + reader.inOrderOfNames(municipalities)
      + signatories.filter { !known.contains($0) }
  }
}
