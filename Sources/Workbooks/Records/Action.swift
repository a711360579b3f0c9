public import Wording

/// What is done to reach a goal, by whom and when.
public struct Action: Record {
  public static let kind = TableKind.actions

  public internal(set) var id: Identifier<Action>

  /// Goals as a list.
  public let goal: String?

  public let title: Text?

  /// The one party that leads.
  public let lead: Text?

  /// Parties as a list, also those of rows in which a sheet's action goes on.
  public internal(set) var responsible: Text?

  public let starts: Cell<TimeFrame>
  public let ends: Cell<TimeFrame>
  public let schedule: Cell<TimeFrame>
  public let status: Cell<ActionStatus>
  public let statusUpdated: Cell<TimeFrame>

  /// This round's assessment, in words.
  public let assessment: Text?

  /// The document that the action belongs to.
  public let document: String?

  public let notes: Text?
  public let origin: Origin

  public var code: String? { id.text }

  public enum Column: Int, RecordColumn {
    case id, goal, title, lead, responsible, starts, ends, schedule, status, statusUpdated,
      assessment, document, notes

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .goal: Phrase(fi: "Tavoite", sv: "Mål", en: "Goal")
      case .title: Phrase(fi: "Toimenpide", sv: "Åtgärd", en: "Action")
      case .lead: Phrase(fi: "Päävastuutaho", sv: "Huvudansvarig", en: "Lead")
      case .responsible: Phrase(fi: "Vastuutahot", sv: "Ansvariga", en: "Responsible")
      case .starts: Phrase(fi: "Alkaa", sv: "Börjar", en: "Starts")
      case .ends: Phrase(fi: "Päättyy", sv: "Slutar", en: "Ends")
      case .schedule: Phrase(fi: "Aikataulu", sv: "Tidtabell", en: "Schedule")
      case .status: Phrase(fi: "Tila", sv: "Status", en: "Status")
      case .statusUpdated:
        Phrase(fi: "Tila päivitetty", sv: "Status uppdaterad", en: "Status updated")
      case .assessment: Phrase(fi: "Arvio", sv: "Bedömning", en: "Assessment")
      case .document: Phrase(fi: "Asiakirja", sv: "Dokument", en: "Document")
      case .notes: Phrase(fi: "Huomioitavaa", sv: "Att beakta", en: "Notes")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id:
        ["ID", "Nro", "Nr", "No", "Numero", "Toimenpiteen tunnus", "Åtgärdens kod", "Action code"]
      case .goal: ["Tavoitteet", "Tavoitteen tunnus", "Objective", "Goals"]
      case .title: ["Toimenpiteet", "Toimi", "Åtgärder", "Actions", "Measure", "Measures"]
      case .lead:
        [
          "Päävastuu", "Aktiivinen vastuutaho", "Primärt ansvarig part", "Lead party",
          "Primary responsible party",
        ]
      case .responsible:
        [
          "Vastuutaho", "Vastuu", "Vastuulliset", "Toteuttajat", "Ansvarig", "Ansvarig instans",
          "Ansvariga instanser", "Ansvarig part", "Ansvariga parter", "Responsible party",
          "Responsible parties",
        ]
      case .starts: ["Alkamispäivä", "Aloitus", "Startar", "Start", "Start date"]
      case .ends:
        [
          "Päättymispäivä", "Määräaika", "Valmistuu", "Lopetus", "Tidsfrist", "Slut", "End",
          "End date", "Due",
        ]
      case .schedule: ["Aikajänne", "Ajankohta", "Tidsram", "Tidsplan", "Time frame", "Timetable"]
      case .status: ["Tilanne", "Eteneminen", "Toteuma", "Läge"]
      case .statusUpdated: ["Päivitetty", "Uppdaterad", "Updated"]
      case .assessment: ["Sanallinen arvio"]
      case .notes:
        ["Huom.", "Huom", "Huomautus", "Lisätietoja", "Anm.", "Anm", "Anmärkning", "Note"]
      default: []
      }
    }

    public var isRequired: Bool { self == .goal || self == .title }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    goal = row.reference(.goal)
    title = row.required(.title)
    lead = row.text(.lead)
    responsible = row.text(.responsible)
    starts = row.value(.starts)
    ends = row.value(.ends)
    schedule = row.value(.schedule)
    status = row.value(.status)
    statusUpdated = row.value(.statusUpdated)
    assessment = row.text(.assessment)
    document = row.string(.document)
    notes = row.text(.notes)
    origin = row.origin
  }
}
