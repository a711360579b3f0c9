public import Wording

/// An item for the meeting of a body that handles a document.
public struct AgendaItem: Record {
  public static let kind = TableKind.agenda

  public internal(set) var id: Identifier<AgendaItem>
  public let document: String?
  public let body: Text?

  /// Whose body it is.
  public let party: String?

  public let meetingDate: Cell<TimeFrame>
  public let caseNumber: String?
  public let title: Text?
  public let preparer: Text?
  public let presenter: Text?

  /// Opening words of the preparer's own.
  public let account: Text?

  public let competence: Text?
  public let strategyLink: Text?
  public let priorAssessment: Text?
  public let financialEffects: Text?
  public let proposal: Text?

  /// As a list, numbered in this order.
  public let annexes: Text?

  public let headingStyle: Cell<HeadingStyle>
  public let minutesApproval: Text?
  public let origin: Origin

  public var code: String? { id.whole }

  public enum Column: Int, RecordColumn {
    case id, document, body, party, meetingDate, caseNumber, title, preparer, presenter, account,
      competence, strategyLink, priorAssessment, financialEffects, proposal, annexes, headingStyle,
      minutesApproval

    public var heading: Phrase {
      switch self {
      case .id: Phrase(fi: "Tunnus", sv: "Kod", en: "Code")
      case .document: Phrase(fi: "Asiakirja", sv: "Dokument", en: "Document")
      case .body: Phrase(fi: "Toimielin", sv: "Organ", en: "Body")
      case .party: Phrase(fi: "Osapuoli", sv: "Part", en: "Party")
      case .meetingDate: Phrase(fi: "Kokouspäivä", sv: "Mötesdag", en: "Meeting date")
      case .caseNumber: Phrase(fi: "Asianumero", sv: "Ärendenummer", en: "Case number")
      case .title: Phrase(fi: "Otsikko", sv: "Rubrik", en: "Title")
      case .preparer: Phrase(fi: "Valmistelija", sv: "Beredare", en: "Preparer")
      case .presenter: Phrase(fi: "Esittelijä", sv: "Föredragande", en: "Presenter")
      case .account: Phrase(fi: "Selostus", sv: "Redogörelse", en: "Description")
      case .competence: Phrase(fi: "Toimivalta", sv: "Behörighet", en: "Competence")
      case .strategyLink:
        Phrase(fi: "Yhteys strategiaan", sv: "Koppling till strategin", en: "Link to the strategy")
      case .priorAssessment:
        Phrase(fi: "Vaikutusten ennakkoarviointi", sv: "Förhandsbedömning", en: "Prior assessment")
      case .financialEffects:
        Phrase(fi: "Talousvaikutukset", sv: "Ekonomiska konsekvenser", en: "Financial effects")
      case .proposal: Phrase(fi: "Päätösehdotus", sv: "Beslutsförslag", en: "Proposal")
      case .annexes: Phrase(fi: "Liitteet", sv: "Bilagor", en: "Annexes")
      case .headingStyle: Phrase(fi: "Otsikkotapa", sv: "Rubrikstil", en: "Heading style")
      case .minutesApproval:
        Phrase(fi: "Pöytäkirjan tarkastus", sv: "Protokolljustering", en: "Approval of the minutes")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .id: ["ID"]
      case .meetingDate: ["Kokous", "Sammanträdesdag", "Sammanträdesdatum"]
      case .caseNumber: ["Diaarinumero", "Asiatunnus", "Diarienummer", "Register number"]
      case .title: ["Asia", "Ärende"]
      case .preparer: ["Asian valmistelija", "Valmistelijat"]
      case .presenter: ["Presenting officer"]
      case .account:
        [
          "Selostus asiasta", "Perustelut", "Tausta", "Redogörelse för ärendet", "Motivering",
          "Bakgrund", "Account of the matter",
        ]
      case .strategyLink: ["Strategian liittymäpinnan kuvaus", "Strategiayhteys"]
      case .priorAssessment:
        ["Ennakkoarviointi", "Förhandsbedömning av konsekvenserna", "Prior impact assessment"]
      case .financialEffects: ["Taloudelliset vaikutukset"]
      case .proposal: ["Ehdotus", "Förslag", "Proposed decision"]
      case .annexes: ["Liite", "Bilaga"]
      default: []
      }
    }

    public var isRequired: Bool { self == .document || self == .body }
  }

  public init(_ row: inout Row<Column>) {
    id = row.identifier(.id)
    document = row.reference(.document)
    body = row.required(.body)
    party = row.string(.party)
    meetingDate = row.value(.meetingDate)
    caseNumber = row.string(.caseNumber)
    title = row.text(.title)
    preparer = row.text(.preparer)
    presenter = row.text(.presenter)
    account = row.text(.account)
    competence = row.text(.competence)
    strategyLink = row.text(.strategyLink)
    priorAssessment = row.text(.priorAssessment)
    financialEffects = row.text(.financialEffects)
    proposal = row.text(.proposal)
    annexes = row.text(.annexes)
    headingStyle = row.value(.headingStyle)
    minutesApproval = row.text(.minutesApproval)
    origin = row.origin
  }
}
