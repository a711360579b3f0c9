public import Wording

/// An area of the template or a goal area of an agreement, under which goals stand.
public struct GoalArea: Record {
  public static let kind = TableKind.areas

  public internal(set) var id: Identifier<GoalArea>
  public let title: Text?
  public let group: Cell<AreaGroup>

  /// Statutes, or the word for a priority, as a list.
  public private(set) var basis: Text?

  /// Who is responsible in the county, as a list.
  public private(set) var countyResponsible: Text?

  /// Who is responsible in the municipalities, as a list.
  public private(set) var municipalResponsible: Text?

  public private(set) var situation: Text?

  /// Why an area of the template is deliberately left out.
  public private(set) var omissionReason: Text?

  public private(set) var notes: Text?
  public let origin: Origin

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, title, group, basis, countyResponsible, municipalResponsible, situation,
      omissionReason, notes

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .title: Phrase(fi: "Osa-alue", sv: "Delområde", en: "Area")
      case .group: Phrase(fi: "Ryhmä", sv: "Grupp", en: "Group")
      case .basis: Phrase(fi: "Peruste", sv: "Grund", en: "Basis")
      case .countyResponsible:
        Phrase(
          fi: "Vastuutaho hyvinvointialueella",
          sv: "Ansvarig i välfärdsområdet",
          en: "Responsible in the county"
        )
      case .municipalResponsible:
        Phrase(
          fi: "Vastuutaho kunnissa",
          sv: "Ansvarig i kommunerna",
          en: "Responsible in the municipalities"
        )
      case .situation: Phrase(fi: "Tilannekuva", sv: "Lägesbild", en: "Situation")
      case .omissionReason:
        Phrase(
          fi: "Poisjätön perustelu",
          sv: "Motivering för utelämnande",
          en: "Reason for leaving out"
        )
      case .notes: Phrase(fi: "Huomioitavaa", sv: "Att beakta", en: "Notes")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID", "Osa-alueen tunnus", "Delområdets kod", "Area code"]
      case .title:
        [
          "Osa-alueet", "Teema", "Kokonaisuus", "Tavoitekokonaisuus", "Tavoitekokonaisuudet",
          "Nimi", "Tema", "Helhet", "Målhelhet", "Målområde", "Delområden", "Namn", "Theme",
          "Goal area", "Areas", "Name",
        ]
      case .group: ["Osa-alueryhmä", "Osa-alueen ryhmä"]
      case .basis: ["Lakiperuste", "Lainkohta", "Lagrum", "Legal basis"]
      case .countyResponsible:
        [
          "Hyvinvointialueen vastuutaho", "Vastuu hyvinvointialueella",
          "Vastuutahot hyvinvointialueella", "Ansvariga i välfärdsområdet",
          "Välfärdsområdets ansvariga",
        ]
      case .municipalResponsible:
        [
          "Kuntien vastuutaho", "Vastuu kunnissa", "Vastuutahot kunnissa", "Ansvariga i kommunerna",
          "Kommunernas ansvariga",
        ]
      case .situation: ["Situational picture"]
      case .omissionReason: ["Poisjätön syy", "Miksi jätetty pois", "Orsak till utelämnande"]
      case .notes:
        [
          "Huom.", "Huom", "Huomautus", "Huomautukset", "Lisätietoja", "Muu huomioitava", "Anm.",
          "Anm", "Anmärkning", "Note",
        ]
      }
    }

    public var rareHeadings: [String] {
      switch self {
      case .title:
        [
          "Teema-alue", "Painopistealue", "Painopistealueet", "Painopiste", "Painopisteet",
          "Aihealue", "Yhdyspinta", "Temaområde", "Tyngdpunktsområde", "Tyngdpunkt",
          "Fokusområde", "Insatsområde", "Område", "Kontaktyta", "Gränsyta",
        ]
      case .notes:
        [
          "Muuta huomioitavaa", "Lisätiedot", "Anmärkningar", "Övrigt att beakta",
          "Övrigt", "Other notes",
        ]
      default: []
      }
    }

    public var isRequired: Bool { self == .title }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    title = row.required(.title)
    group = row.value(.group)
    basis = row.text(.basis)
    countyResponsible = row.text(.countyResponsible)
    municipalResponsible = row.text(.municipalResponsible)
    situation = row.text(.situation)
    omissionReason = row.text(.omissionReason)
    notes = row.text(.notes)
    origin = row.origin
  }

  /// An area that stands in no table: goals name it.
  init(named name: String) {
    id = Identifier("", isWritten: false)
    title = Text(name)
    group = .empty
    basis = nil
    countyResponsible = nil
    municipalResponsible = nil
    situation = nil
    omissionReason = nil
    notes = nil
    origin = .register
  }
}

extension GoalArea.Column: ContinuedColumn {
  var continuation: Continuation {
    switch self {
    case .situation, .omissionReason, .notes: .line
    case .basis, .countyResponsible, .municipalResponsible: .item
    case .group: .none
    case .id, .title: .ignored
    }
  }
}

extension GoalArea: ContinuedRecord {
  mutating func goOn(with text: (Text?, Column) -> Text?) {
    basis = text(basis, .basis)
    countyResponsible = text(countyResponsible, .countyResponsible)
    municipalResponsible = text(municipalResponsible, .municipalResponsible)
    situation = text(situation, .situation)
    omissionReason = text(omissionReason, .omissionReason)
    notes = text(notes, .notes)
  }

  func continuedText(_ column: Column) -> Text? {
    switch column {
    case .basis: basis
    case .countyResponsible: countyResponsible
    case .municipalResponsible: municipalResponsible
    case .situation: situation
    case .omissionReason: omissionReason
    case .notes: notes
    case .id, .title, .group: nil
    }
  }

  func says(_ text: String, in column: Column) -> Bool {
    column == .group && group.value != nil && group.value == AreaGroup(cell: text)
  }
}
