public import Wording

/// What is done to reach a goal, by whom and when.
public struct Action: Record {
  public static let kind = TableKind.actions

  public internal(set) var id: Identifier<Action>

  /// Goals as a list.
  public let goal: String?

  public let title: Text?

  /// Parties as a list, also those of rows in which a sheet's action goes on.
  public internal(set) var responsible: Text?

  public private(set) var notes: Text?
  public let origin: Origin
  private var details: ActionDetails?

  public var code: String? { id.whole }

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
      case .title:
        ["Toimenpiteet", "Toimi", "Toimet", "Åtgärder", "Actions", "Measure", "Measures"]
      case .lead:
        [
          "Päävastuu", "Aktiivinen vastuutaho", "Huvudansvar", "Huvudansvarig instans",
          "Huvudansvarig part", "Primärt ansvarig part", "Lead party",
          "Primary responsible party",
        ]
      case .responsible:
        [
          "Vastuutaho", "Vastuu", "Vastuulliset", "Vastuullinen taho", "Vastuulliset tahot",
          "Toteuttajat", "Ansvar", "Ansvarig",
          "Ansvarig instans",
          "Ansvariga instanser", "Ansvarig part", "Ansvariga parter", "Ansvarsinstans",
          "Ansvarsinstanser", "Ansvarig aktör", "Ansvariga aktörer", "Responsible party",
          "Responsible parties", "Vastuutaho / yhteyshenkilö", "Vastuutahot / yhteyshenkilöt",
          "Vastuutaho ja yhteyshenkilö", "Vastuutahot ja yhteyshenkilöt",
          "Ansvarig / kontaktperson", "Ansvariga / kontaktpersoner",
          "Ansvarig och kontaktperson", "Ansvariga och kontaktpersoner",
          "Responsible / contact person",
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

    public var rareHeadings: [String] {
      switch self {
      case .title:
        [
          "Keskeiset toimenpiteet", "Konkreettiset toimenpiteet", "Keinot", "Centrala åtgärder",
          "Konkreta åtgärder",
        ]
      case .responsible:
        [
          "Toteuttaja", "Vastuutaho / toteuttaja", "Vastuutahot / toteuttajat",
          "Vastuu / toteuttaja", "Ansvarig / genomförare", "Ansvariga / genomförare",
          "Vastuuhenkilö", "Vastuuhenkilöt", "Vastuutaho / -henkilö", "Kuka vastaa",
          "Ansvarsperson", "Ansvarspersoner", "Vastuutaho ja yhteistyökumppanit",
          "Vastuutahot ja yhteistyökumppanit", "Ansvar och samarbetspartner",
          "Ansvarig och samarbetspartner", "Ansvariga och samarbetspartner",
        ] + Self.partnerHeadings
      case .schedule:
        [
          "Aikataulutus", "Toteutusaika", "Toteutusaikataulu", "Toteutusajankohta",
          "Toteuttamisaikataulu", "Genomförandetid", "Tidtabell för genomförandet",
          "Tidsplan för genomförandet", "Milloin", "När", "Tidpunkt",
        ]
      case .status: ["Toteutumisen tila", "Toimenpiteen tila"]
      case .notes:
        [
          "Huomautukset", "Muu huomioitava", "Muuta huomioitavaa", "Lisätiedot",
          "Anmärkningar", "Övrigt att beakta", "Övrigt", "Other notes",
        ]
      default: []
      }
    }

    public var isRequired: Bool { self == .goal || self == .title }

    /// Headings of those who take part beside somebody who is responsible.
    static let partnerHeadings = [
      "Yhteistyökumppani", "Yhteistyökumppanit", "Yhteistyötaho", "Yhteistyötahot", "Kumppanit",
      "Muut vastuutahot", "Muut toimijat", "Osallistuvat tahot", "Osallistujat",
      "Samarbetspart", "Samarbetsparter", "Samarbetspartner", "Samarbetspartners",
      "Övriga ansvariga", "Övriga aktörer", "Medverkande",
    ]

    /// Headings of the one who leads where those who take part stand beside, else of all who are responsible.
    static let headingsBesidePartners = [
      "Vastuutaho", "Vastuu", "Vastuullinen taho", "Toteuttaja", "Vastuutaho / toteuttaja",
      "Vastuu / toteuttaja", "Vastuutaho / yhteyshenkilö", "Vastuutaho ja yhteyshenkilö",
      "Vastuuhenkilö", "Vastuutaho / -henkilö", "Kuka vastaa", "Ansvar", "Ansvarig",
      "Ansvarig instans", "Ansvarig part", "Ansvarsinstans", "Ansvarig aktör",
      "Ansvarig / genomförare", "Ansvarig / kontaktperson", "Ansvarig och kontaktperson",
      "Ansvarsperson",
    ]
  }
}

extension Action {
  /// Made at once: put together column by column it would be copied when it is complete.
  public init(_ row: inout Row<Column>) {
    self.init(
      id: row.identifier(.id),
      goal: row.reference(.goal),
      title: row.required(.title),
      responsible: row.text(.responsible),
      notes: row.text(.notes),
      origin: row.origin,
      details: ActionDetails.read(&row)
    )
  }

  /// Whether any of what stands below is there.
  var hasDetails: Bool { details != nil }

  /// The one party that leads.
  public var lead: Text? { details?.lead }

  public var starts: Cell<TimeFrame> { details?.starts ?? .empty }
  public var ends: Cell<TimeFrame> { details?.ends ?? .empty }
  public var schedule: Cell<TimeFrame> { details?.schedule ?? .empty }
  public var status: Cell<ActionStatus> { details?.status ?? .empty }

  /// The status with what explains it, as it is written; `nil`: the cell holds no explanation.
  public var explainedStatus: String? { details?.explainedStatus }

  public var statusUpdated: Cell<TimeFrame> { details?.statusUpdated ?? .empty }

  /// This round's assessment, in words.
  public var assessment: Text? { details?.assessment }

  /// The document that the action belongs to.
  public var document: String? { details?.document }
}

extension Action.Column: ContinuedColumn {
  var continuation: Continuation {
    switch self {
    case .notes, .assessment: .line
    case .lead, .responsible: .item
    default: .none
    }
  }
}

extension Action: ContinuedRecord {
  mutating func goOn(with text: (Text?, Column) -> Text?) {
    responsible = text(responsible, .responsible)
    notes = text(notes, .notes)
    details = ActionDetails(details, text)
  }

  func continuedText(_ column: Column) -> Text? {
    switch column {
    case .lead: lead
    case .responsible: responsible
    case .assessment: assessment
    case .notes: notes
    default: nil
    }
  }

  func says(_ text: String, in column: Column) -> Bool {
    column == .status && status.value != nil && status.value == ActionStatus(cell: text)
  }
}
