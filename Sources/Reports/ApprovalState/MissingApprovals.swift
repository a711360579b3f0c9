internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Whose decisions and signatures a document still lacks.
struct MissingApprovals {
  private let reader: Reader
  private let document: GoverningDocument

  /// The parties that the document needs; none: it is not known.
  private let parties: PartyRuns
  private let unapproved: PartyRuns

  /// The parties with a decision that may be an approval and cannot be read.
  private let unclear: PartyRuns
  private let signatories: PartyRuns

  init(
    _ reader: Reader,
    document: GoverningDocument,
    parties: PartyRuns,
    unapproved: PartyRuns,
    unclear: PartyRuns,
    signatories: PartyRuns
  ) {
    self.reader = reader
    self.document = document
    self.parties = parties
    self.unapproved = unapproved
    self.unclear = unclear
    self.signatories = signatories
  }

  var block: Block {
    let heading = Phrase(
      fi: "Puuttuvat päätökset ja allekirjoitukset",
      sv: "Beslut och underskrifter som saknas",
      en: "Missing decisions and signatures"
    )
    let unsigned = document.isAgreement ? parties.subtracting(signatories) : []
    var items: [ListItem] = []
    if !unapproved.isEmpty { items.append(ListItem(Prose(approvalMissing(from: unapproved)))) }
    if !unclear.isEmpty { items.append(ListItem(Prose(decisionUnclear(for: unclear)))) }
    if !unsigned.isEmpty { items.append(ListItem(Prose(signatureMissing(from: unsigned)))) }
    if parties.isEmpty {
      return .section(Prose(heading[reader.language]), [.paragraph(Prose(EmptyMark.sign))])
    }
    return .section(
      Prose(heading[reader.language]),
      items.isEmpty ? [.paragraph(Prose(complete))] : [.bullets(items)]
    )
  }

  private func approvalMissing(from parties: PartyRuns) -> String {
    let (count, list) = told(parties)
    return reader.say(
      fi: "Hyväksymispäätös puuttuu \(count) osapuolelta: \(list).",
      sv: "Beslut om godkännande saknas från \(count) \(parties.count == 1 ? "part" : "parter"): "
        + "\(list).",
      en: parties.count == 1
        ? "An approving decision is missing from 1 party: \(list)."
        : "Approving decisions are missing from \(count) parties: \(list)."
    )
  }

  private func decisionUnclear(for parties: PartyRuns) -> String {
    let (count, list) = told(parties)
    return reader.say(
      fi: "Päätöksen sisältö on epäselvä \(count) osapuolella: \(list).",
      sv: "Beslutets innehåll är oklart för \(count) \(parties.count == 1 ? "part" : "parter"): "
        + "\(list).",
      en: parties.count == 1
        ? "The content of the decision is unclear for 1 party: \(list)."
        : "The content of the decision is unclear for \(count) parties: \(list)."
    )
  }

  private func signatureMissing(from parties: PartyRuns) -> String {
    let (count, list) = told(parties)
    return reader.say(
      fi: "Allekirjoitus puuttuu \(count) osapuolelta: \(list).",
      sv: "Underskrift saknas från \(count) \(parties.count == 1 ? "part" : "parter"): \(list).",
      en: parties.count == 1
        ? "A signature is missing from 1 party: \(list)."
        : "Signatures are missing from \(count) parties: \(list)."
    )
  }

  /// No county has as many parties; a document that names none may stand beside thousands of them.
  static let listedCount = 100

  private func told(_ parties: PartyRuns) -> (count: String, list: String) {
    (
      reader.language.text(of: parties.count),
      reader.language.list(
        parties.lazy.map { PartyName(reader.workbook.parties[$0], in: reader.language).listed },
        showing: Self.listedCount
      )
    )
  }

  private var complete: String {
    document.isAgreement
      ? reader.say(
        fi: "Kaikki osapuolet ovat hyväksyneet asiakirjan ja allekirjoittaneet sen.",
        sv: "Alla parter har godkänt dokumentet och undertecknat det.",
        en: "All parties have approved the document and signed it."
      )
      : reader.say(
        fi: "Kaikki osapuolet ovat hyväksyneet asiakirjan.",
        sv: "Alla parter har godkänt dokumentet.",
        en: "All parties have approved the document."
      )
  }
}
