public import Wording

/// What a party's body has done with a document, or that the party has signed it.
public struct Decision: Record {
  public static let kind = TableKind.decisions

  /// The code or the name of a document.
  public let document: String?

  /// Whose decision it is.
  public let party: String?

  public let body: Text?
  public let date: Cell<TimeFrame>
  public let section: Cell<MinutesSection>
  public let caseNumber: String?
  public let kind: Cell<DecisionKind>

  /// What the cell of the decision says where it is still to be made, as it is written; `nil`: it says nothing like that.
  public let awaited: String?

  /// The version of the document that was decided on.
  public let version: String?

  public let note: Text?
  public let origin: Origin

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case document, party, body, date, section, caseNumber, kind, version, note

    public var heading: Phrase {
      switch self {
      case .document: Phrase(fi: "Asiakirja", sv: "Dokument", en: "Document")
      case .party: Phrase(fi: "Osapuoli", sv: "Part", en: "Party")
      case .body: Phrase(fi: "Toimielin", sv: "Organ", en: "Body")
      case .date: Phrase(fi: "Päivä", sv: "Datum", en: "Date")
      case .section: Phrase(fi: "Pykälä", sv: "Paragraf", en: "Section")
      case .caseNumber: Phrase(fi: "Asianumero", sv: "Ärendenummer", en: "Case number")
      case .kind: Phrase(fi: "Päätös", sv: "Beslut", en: "Decision")
      case .version: Phrase(fi: "Versio", sv: "Version", en: "Version")
      case .note: Phrase(fi: "Huomautus", sv: "Anmärkning", en: "Note")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .document: ["Asiakirjan tunnus", "Dokumentets kod", "Document code"]
      case .party: ["Sopimusosapuoli", "Avtalspart", "Signatory"]
      case .date:
        [
          "Päivämäärä", "Pvm", "Päätöspäivä", "Kokouspäivä", "Dag", "Beslutsdatum",
          "Sammanträdesdatum", "Date of decision",
        ]
      case .section: ["Pöytäkirjan pykälä", "Protokollsparagraf"]
      case .caseNumber: ["Diaarinumero", "Asiatunnus", "Diarienummer", "Register number"]
      case .kind: ["Päätöksen laji", "Ratkaisu", "Avgörande"]
      case .note: ["Huom.", "Huomioitavaa", "Lisätietoja", "Anm.", "Att beakta", "Notes"]
      case .body, .version: []
      }
    }

    public var isRequired: Bool { self == .document || self == .party }
  }

  public init(_ row: inout Row<Column>) {
    document = row.reference(.document)
    party = row.reference(.party)
    body = row.text(.body)
    date = row.value(.date)
    section = row.value(.section)
    caseNumber = row.string(.caseNumber)
    (kind, awaited) = row.decision(.kind)
    version = row.string(.version)
    note = row.text(.note)
    origin = row.origin
  }
}
