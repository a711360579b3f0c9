public import Wording

/// Something that the shared view of the situation rests on: a strategy, a wellbeing report, statistics.
public struct Source: Record {
  public static let kind = TableKind.sources

  public internal(set) var id: Identifier<Source>
  public let name: Text?
  public let kind: Text?

  /// Whose source it is.
  public let party: String?

  public let year: Cell<TimeFrame>

  /// Where it can be read.
  public let address: String?

  public let origin: Origin

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, name, kind, party, year, address

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .name: Phrase(fi: "Nimi", sv: "Namn", en: "Name")
      case .kind: Phrase(fi: "Laji", sv: "Typ", en: "Kind")
      case .party: Phrase(fi: "Osapuoli", sv: "Part", en: "Party")
      case .year: Phrase(fi: "Vuosi", sv: "År", en: "Year")
      case .address: Phrase(fi: "Osoite", sv: "Adress", en: "Address")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID", "Lähteen tunnus", "Källans kod", "Source code"]
      case .name: ["Lähde", "Tietolähde", "Lähteen nimi", "Källa", "Källans namn", "Source"]
      case .kind: ["Tyyppi", "Lähteen laji", "Slag", "Type"]
      case .party: ["Organisaatio", "Julkaisija", "Organisation", "Utgivare", "Publisher"]
      case .year: ["Julkaisuvuosi", "Utgivningsår"]
      case .address: ["Verkko-osoite", "Linkki", "Webbadress", "Länk", "Link", "URL"]
      }
    }

    public var isRequired: Bool { self == .name }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    name = row.required(.name)
    kind = row.text(.kind)
    party = row.string(.party)
    year = row.value(.year)
    address = row.string(.address)
    origin = row.origin
  }
}
