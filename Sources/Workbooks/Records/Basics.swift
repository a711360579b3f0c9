public import Wording

/// What the basics table says about the workbook as a whole.
public struct Basics: Sendable {
  /// The two columns of the basics table.
  public enum Column: Int, RecordColumn {
    case key, value

    public var heading: Phrase {
      switch self {
      case .key: Phrase(fi: "Tieto", sv: "Uppgift", en: "Item")
      case .value: Phrase(fi: "Arvo", sv: "Värde", en: "Value")
      }
    }
  }

  /// The rows of the basics table.
  public enum Key: Int, RecordColumn {
    case name, county, periodStarts, periodEnds, language, scope, version, status, monitoringMonth
    case goalsPerArea, note

    public var heading: Phrase {
      switch self {
      case .name: Phrase(fi: "Nimi", sv: "Namn", en: "Name")
      case .county: Phrase(fi: "Hyvinvointialue", sv: "Välfärdsområde", en: "County")
      case .periodStarts:
        Phrase(fi: "Kausi alkaa", sv: "Perioden börjar", en: "Period starts")
      case .periodEnds: Phrase(fi: "Kausi päättyy", sv: "Perioden slutar", en: "Period ends")
      case .language: Phrase(fi: "Kieli", sv: "Språk", en: "Language")
      case .scope: Phrase(fi: "Laajuus", sv: "Omfattning", en: "Scope")
      case .version: Phrase(fi: "Versio", sv: "Version", en: "Version")
      case .status: Phrase(fi: "Tila", sv: "Status", en: "Status")
      case .monitoringMonth:
        Phrase(fi: "Seurantakuukausi", sv: "Uppföljningsmånad", en: "Monitoring month")
      case .goalsPerArea:
        Phrase(
          fi: "Tavoitteita tavoitekokonaisuudessa",
          sv: "Mål per målområde",
          en: "Goals per goal area"
        )
      case .note: Phrase(fi: "Huomautus", sv: "Anmärkning", en: "Note")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .name: ["Työkirjan nimi", "Arbetsbokens namn", "Title"]
      case .county: ["HVA", "Alue", "Wellbeing services county"]
      case .periodStarts: ["Alkaa", "Period börjar", "Starts"]
      case .periodEnds: ["Päättyy", "Period slutar", "Ends"]
      case .scope: ["Sopimuksen laajuus", "Avtalets omfattning"]
      case .goalsPerArea: ["Mål per målhelhet", "Mål per helhet", "Goals per area"]
      case .note: ["Huom.", "Huomautukset", "Anm.", "Notes"]
      default: []
      }
    }
  }

  public let name: Text?
  public let county: String?
  public let periodStarts: Cell<TimeFrame>
  public let periodEnds: Cell<TimeFrame>
  public let language: Cell<WorkbookLanguage>
  public let scope: Cell<Scope>
  public let version: String?
  public let status: Cell<WorkbookStatus>

  /// The month of the yearly monitoring meeting, 1–12, where one is agreed.
  public let monitoringMonth: Cell<Month>

  /// How many goals each goal area of the agreement has, where a number is agreed.
  public let goalsPerArea: Cell<Quantity>
  public let note: Text?

  /// Where each key's value stands, by the keys' raw values; a key that is not there has no place.
  let places: [Int: Place]

  init(_ row: inout Row<Key>, places: [Int: Place]) {
    name = row.text(.name)
    county = row.string(.county)
    periodStarts = row.value(.periodStarts)
    periodEnds = row.value(.periodEnds)
    language = row.value(.language)
    scope = row.value(.scope)
    version = row.string(.version)
    status = row.value(.status)
    monitoringMonth = row.value(.monitoringMonth)
    goalsPerArea = row.value(.goalsPerArea)
    note = row.text(.note)
    self.places = places
  }
}
