public import Wording

/// An agreement or a plan that goals and actions belong to.
public struct GoverningDocument: Record {
  public static let kind = TableKind.documents

  public internal(set) var id: Identifier<GoverningDocument>
  public let title: Text?
  public let kind: Cell<DocumentKind>
  public let binding: Cell<Binding>

  /// Parties as a list.
  public let parties: String?

  public let starts: Cell<TimeFrame>
  public let ends: Cell<TimeFrame>

  /// The document that this one replaces.
  public let replaces: String?

  public let approver: Cell<Approver>
  public let reviewed: Cell<TimeFrame>

  /// Goals or areas that the document carries out, as a list; empty: all.
  public let goals: String?

  public let version: String?
  public let origin: Origin

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, title, kind, binding, parties, starts, ends, replaces, approver, reviewed, goals,
      version

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .title: Phrase(fi: "Nimi", sv: "Namn", en: "Name")
      case .kind: Phrase(fi: "Laji", sv: "Typ", en: "Kind")
      case .binding: Phrase(fi: "Sitovuus", sv: "Bindande verkan", en: "Binding")
      case .parties: Phrase(fi: "Osapuolet", sv: "Parter", en: "Parties")
      case .starts: Phrase(fi: "Alkaa", sv: "Börjar", en: "Starts")
      case .ends: Phrase(fi: "Päättyy", sv: "Slutar", en: "Ends")
      case .replaces: Phrase(fi: "Korvaa", sv: "Ersätter", en: "Replaces")
      case .approver: Phrase(fi: "Hyväksyjä", sv: "Godkänns av", en: "Approver")
      case .reviewed: Phrase(fi: "Arvioidaan", sv: "Utvärderas", en: "Reviewed")
      case .goals: Phrase(fi: "Tavoitteet", sv: "Mål", en: "Goals")
      case .version: Phrase(fi: "Versio", sv: "Version", en: "Version")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID", "Asiakirjan tunnus", "Dokumentets kod", "Document code"]
      case .title: ["Asiakirja", "Asiakirjan nimi", "Dokument", "Document"]
      case .kind: ["Tyyppi", "Slag", "Type"]
      case .starts: ["Voimassa alkaen", "Voimaantulo", "Gäller från", "Valid from"]
      case .ends: ["Voimassa asti", "Gäller till", "Valid until"]
      case .approver: ["Godkännare"]
      default: []
      }
    }

    public var isRequired: Bool { self == .title }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    title = row.required(.title)
    kind = row.value(.kind)
    binding = row.value(.binding)
    parties = row.string(.parties)
    starts = row.value(.starts)
    ends = row.time(.ends, unless: \.hasOnlyBeginning)
    replaces = row.string(.replaces)
    approver = row.value(.approver)
    reviewed = row.value(.reviewed)
    goals = row.string(.goals)
    version = row.string(.version)
    origin = row.origin
  }
}
