internal import Registry
internal import Wording
internal import Workbooks

/// The parties of a county, as rows of a table.
struct TemplateParties {
  private let county: County?
  private let language: Language

  init(_ template: WorkbookTemplate) {
    county = template.county
    language = template.language
  }

  /// The headings, then the county and its municipalities in alphabetical order.
  ///
  /// The column that is otherwise for Swedish names is for Finnish ones in a workbook in Swedish.
  var rows: [[String]] {
    let headings = Party.Column.allCases.map { column in
      column == .nameInSwedish && language == .swedish
        ? "\(Party.Column.name.heading.sv) (fi)" : column.heading[language]
    }
    guard let county else { return [headings] }
    let municipalities = language.sorted(county.municipalities) { $0.name[language] }
    let places = municipalities.map { municipality in
      (
        municipality.officialName, municipality.isTown ? PartyType.town : .municipality,
        // A spreadsheet makes 77 of 077, and both are read as the same.
        String(municipality.number.drop { $0 == "0" })
      )
    }
    let parties = [(county.officialName, PartyType.county, "")] + places
    return [headings]
      + parties.enumerated().map { index, party in
        row(index + 1, name: party.0, type: party.1, number: party.2)
      }
  }

  private func row(_ order: Int, name: Phrase, type: PartyType, number: String) -> [String] {
    let isBilingual = county?.isBilingual ?? false
    return Party.Column.allCases.map { column in
      switch column {
      case .id: order < 10 ? "P0\(order)" : "P\(order)"
      case .name: name[language].prefix(1).uppercased() + name[language].dropFirst()
      case .nameInSwedish: language == .swedish ? name.fi : isBilingual ? name.sv : ""
      case .type: type.text(in: language)
      case .signatory: YesNo.yes.text(in: language)
      case .municipalityNumber: number
      case .shortName, .businessID, .municipalityGroup, .address: ""
      }
    }
  }
}
