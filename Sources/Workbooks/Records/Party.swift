public import Registry
public import Wording

/// An organisation that takes part: a signatory or a stakeholder.
public struct Party: Record {
  public static let kind = TableKind.parties

  public internal(set) var id: Identifier<Party>

  /// Official name.
  public let name: Text?

  /// Official name in Swedish.
  public let nameInSwedish: Text?

  /// Other names that the party goes by, as a list.
  public let shortName: Text?

  public let type: Cell<PartyType>
  public let signatory: Cell<YesNo>

  /// As it is written.
  public let businessID: String?

  /// As it is written.
  public let municipalityNumber: String?

  /// The group of municipalities that negotiates together.
  public let municipalityGroup: String?

  public let address: Text?
  /// The municipality in the register, by number or by name; `nil`: the party is none.
  public let municipality: Municipality?

  public let origin: Origin

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, name, nameInSwedish, shortName, type, signatory, businessID, municipalityNumber,
      municipalityGroup, address

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .name: Phrase(fi: "Nimi", sv: "Namn", en: "Name")
      case .nameInSwedish:
        Phrase(fi: "Nimi ruotsiksi", sv: "Namn på svenska", en: "Name in Swedish")
      case .shortName: Phrase(fi: "Lyhenne", sv: "Kortnamn", en: "Short name")
      case .type: Phrase(fi: "Tyyppi", sv: "Typ", en: "Type")
      case .signatory: Phrase(fi: "Sopimusosapuoli", sv: "Avtalspart", en: "Signatory")
      case .businessID: Phrase(fi: "Y-tunnus", sv: "FO-nummer", en: "Business ID")
      case .municipalityNumber:
        Phrase(fi: "Kuntanumero", sv: "Kommunnummer", en: "Municipality number")
      case .municipalityGroup: Phrase(fi: "Kuntaryhmä", sv: "Kommungrupp", en: "Municipality group")
      case .address: Phrase(fi: "Osoite", sv: "Adress", en: "Address")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID", "Osapuolen tunnus", "Partens kod"]
      case .name:
        [
          "Osapuoli", "Organisaatio", "Part", "Organisation", "Party",
        ]
      case .nameInSwedish: ["Ruotsinkielinen nimi", "Svenskt namn"]
      case .shortName: ["Lyhenteet", "Lyhyt nimi", "Förkortning", "Abbreviation"]
      case .type: ["Laji", "Osapuolen tyyppi"]
      case .signatory: ["Sopijaosapuoli", "Sopijapuoli"]
      case .businessID: ["Ytunnus", "LY-tunnus", "FO"]
      case .municipalityNumber: ["Kuntakoodi", "Kommunkod", "Municipality code"]
      case .municipalityGroup: ["Ryhmä", "Grupp", "Group"]
      case .address: ["Postiosoite", "Postadress"]
      }
    }

    public var isRequired: Bool { self == .name }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    name = row.required(.name)
    nameInSwedish = row.text(.nameInSwedish)
    shortName = row.text(.shortName)
    type = row.value(.type)
    signatory = row.value(.signatory)
    businessID = row.string(.businessID)
    municipalityNumber = row.string(.municipalityNumber)
    municipalityGroup = row.string(.municipalityGroup)
    address = row.text(.address)
    municipality = Self.municipality(
      number: municipalityNumber,
      name: name?.original,
      type: type.value
    )
    origin = row.origin
  }

  /// A party that stands in no file: one from the register, or one that an action names.
  init(name: Text, type: PartyType?, municipality: Municipality? = nil) {
    id = Identifier(name.original, isWritten: false)
    self.name = name
    nameInSwedish = nil
    shortName = nil
    self.type = type.map { .value($0) } ?? .empty
    signatory = .empty
    businessID = nil
    municipalityNumber = municipality?.number
    municipalityGroup = nil
    address = nil
    self.municipality = municipality
    origin = .register
  }

  /// `77` is read as `077`.
  private static func municipality(
    number: String?,
    name: String?,
    type: PartyType?
  ) -> Municipality? {
    if let type, type != .municipality, type != .town { return nil }
    if let name, let municipality = Municipality(named: name) { return municipality }
    guard let number, number.utf8.count <= 3 else { return nil }
    let padded = String(repeating: "0", count: 3 - number.utf8.count) + number
    return Municipality(number: padded)
  }
}
