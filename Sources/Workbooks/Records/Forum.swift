public import Wording

/// A body without power of decision in which the parties meet, such as the municipalities' meeting.
public struct Forum: Record {
  public static let kind = TableKind.forums

  public internal(set) var id: Identifier<Forum>
  public let name: Text?

  /// Other names it goes by, as a list.
  public let shortName: Text?

  public let level: Cell<ForumLevel>

  /// Parties or roles as a list.
  public let convener: Text?

  /// Parties or roles as a list.
  public let members: Text?

  public let meetingsPerYear: Cell<MeetingRate>
  public let duty: Text?
  public let origin: Origin

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, name, shortName, level, convener, members, meetingsPerYear, duty

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .name: Phrase(fi: "Nimi", sv: "Namn", en: "Name")
      case .shortName: Phrase(fi: "Lyhenne", sv: "Kortnamn", en: "Short name")
      case .level: Phrase(fi: "Taso", sv: "Nivå", en: "Level")
      case .convener: Phrase(fi: "Koollekutsuja", sv: "Sammankallande", en: "Convener")
      case .members: Phrase(fi: "Jäsenet", sv: "Medlemmar", en: "Members")
      case .meetingsPerYear:
        Phrase(fi: "Kokoontuu vuodessa", sv: "Möten per år", en: "Meetings a year")
      case .duty: Phrase(fi: "Tehtävä", sv: "Uppgift", en: "Duty")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID", "Foorumin tunnus", "Forumets kod", "Forum code"]
      case .name: ["Foorumi", "Foorumin nimi", "Forum", "Forumets namn", "Forum name"]
      case .shortName: ["Lyhyt nimi", "Lyhenteet", "Förkortning", "Abbreviation"]
      case .level: ["Yhteistyön taso"]
      case .convener: ["Kokoonkutsuja", "Koolle kutsuja", "Sammankallare"]
      case .members: ["Jäsen", "Kokoonpano", "Sammansättning", "Composition"]
      case .meetingsPerYear:
        [
          "Kokouksia vuodessa", "Kokoontumistiheys", "Kokoontuu", "Rytmi", "Mötesfrekvens",
          "Sammanträder", "Meetings per year", "Rhythm",
        ]
      case .duty: ["Tehtävät", "Uppgifter", "Duties", "Task", "Tasks"]
      }
    }

    public var isRequired: Bool { self == .name }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    name = row.required(.name)
    shortName = row.text(.shortName)
    level = row.value(.level)
    convener = row.text(.convener)
    members = row.text(.members)
    meetingsPerYear = row.value(.meetingsPerYear)
    duty = row.text(.duty)
    origin = row.origin
  }
}
