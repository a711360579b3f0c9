public import Wording

/// What is to be true when the strategy has been carried out.
public struct Goal: Record {
  public static let kind = TableKind.goals

  public internal(set) var id: Identifier<Goal>

  /// Areas as a list; the first is where the goal is reported.
  public let area: String?

  public let title: Text?
  public private(set) var notes: Text?
  public let origin: Origin
  private var details: GoalDetails?

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, area, title, rationale, ageGroup, due, assessment, proposedChange, sources, notes

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .area: Phrase(fi: "Osa-alue", sv: "Delområde", en: "Area")
      case .title: Phrase(fi: "Tavoite", sv: "Mål", en: "Goal")
      case .rationale: Phrase(fi: "Perustelu", sv: "Motivering", en: "Rationale")
      case .ageGroup: Phrase(fi: "Ikäryhmä", sv: "Åldersgrupp", en: "Age group")
      case .due: Phrase(fi: "Määräaika", sv: "Tidsfrist", en: "Due")
      case .assessment: Phrase(fi: "Arvio", sv: "Bedömning", en: "Assessment")
      case .proposedChange: Phrase(fi: "Muutosesitys", sv: "Ändringsförslag", en: "Proposed change")
      case .sources: Phrase(fi: "Tietolähteet", sv: "Källor", en: "Sources")
      case .notes: Phrase(fi: "Huomioitavaa", sv: "Att beakta", en: "Notes")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID", "Nro", "Nr", "No", "Numero", "Tavoitteen tunnus", "Målets kod", "Goal code"]
      case .area:
        [
          "Osa-alueet", "Tavoitekokonaisuus", "Teema", "Kokonaisuus", "Delområden", "Målhelhet",
          "Målområde", "Tema", "Helhet", "Areas", "Goal area", "Theme",
        ]
      case .title:
        [
          "Tavoitteet", "Yhteinen tavoite", "Yhteiset tavoitteet", "Strateginen tavoite",
          "Objective", "Goals", "Gemensamt mål", "Strategiskt mål", "Målsättning",
          "Målsättningar",
        ]
      case .rationale: ["Perustelut", "Motiveringar", "Reason"]
      case .due: ["Due date", "Tavoiteaika"]
      case .assessment: ["Sanallinen arvio"]
      case .proposedChange: ["Muutosehdotus"]
      case .sources: ["Tietopohja"]
      case .notes:
        ["Huom.", "Huom", "Huomautus", "Lisätietoja", "Anm.", "Anm", "Anmärkning", "Note"]
      default: []
      }
    }

    public var rareHeadings: [String] {
      switch self {
      case .area: GoalArea.Column.title.rareHeadings
      case .title:
        [
          "Päätavoite", "Päätavoitteet", "HYTE-tavoite", "HYTE-tavoitteet", "Hyvinvointitavoite",
          "Hyvinvointitavoitteet", "Gemensamma mål",
        ]
      case .sources: ["Lähteet"]
      case .notes:
        [
          "Huomautukset", "Muu huomioitava", "Muuta huomioitavaa", "Lisätiedot",
          "Anmärkningar", "Övrigt att beakta", "Övrigt", "Other notes",
        ]
      default: []
      }
    }

    public var isRequired: Bool { self == .title }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    area = row.string(.area)
    title = row.required(.title)
    details = GoalDetails.read(&row)
    notes = row.text(.notes)
    origin = row.origin
  }
}

extension Goal {
  public var rationale: Text? { details?.rationale }
  public var ageGroup: Text? { details?.ageGroup }
  public var due: Cell<TimeFrame> { details?.due ?? .empty }

  /// This round's assessment, in words.
  public var assessment: Text? { details?.assessment }

  public var proposedChange: Text? { details?.proposedChange }

  /// Sources as a list.
  public var sources: Text? { details?.sources }
}

extension Goal.Column: ContinuedColumn {
  var continuation: Continuation {
    switch self {
    case .rationale, .assessment, .proposedChange, .notes: .line
    case .ageGroup, .sources: .item
    case .area, .due: .none
    case .id, .title: .ignored
    }
  }
}

extension Goal: ContinuedRecord {
  mutating func goOn(with text: (Text?, Column) -> Text?) {
    notes = text(notes, .notes)
    details = GoalDetails(details, text)
  }

  func continuedText(_ column: Column) -> Text? {
    switch column {
    case .rationale: rationale
    case .ageGroup: ageGroup
    case .assessment: assessment
    case .proposedChange: proposedChange
    case .sources: sources
    case .notes: notes
    case .id, .area, .title, .due: nil
    }
  }

  func says(_ text: String, in column: Column) -> Bool {
    switch column {
    case .due: due.value != nil && due.value == TimeFrame(cell: text)
    case .area: area.map(CellText.items)?.contains(text) ?? false
    default: false
    }
  }
}
