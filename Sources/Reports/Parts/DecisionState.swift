internal import Rules
internal import Wording
internal import Workbooks

/// How many of the parties of a document have approved it, and where it stands with the others.
struct DecisionState {
  private let document: Int
  private let reader: Reader
  private var approved = 0
  private var considering = 0
  private var returned = 0
  private var rejected = 0
  private var unknown = 0

  /// How many parties' approval the document needs; none: it is not known.
  let total: Int

  init(ofDocument document: Int, _ reader: Reader) {
    self.document = document
    self.reader = reader
    let workbook = reader.workbook
    let approvals = Approvals(ofDocument: document, in: workbook)
    total = approvals.parties.count
    var latest: [Int: DecisionKind?] = [:]
    for decision in workbook.decisions(onDocument: document) {
      for party in workbook.party(ofDecision: decision).flatMap(\.parties) {
        latest[party] = .some(workbook.decisions[decision].kind.value)
      }
    }
    for party in approvals.parties {
      if approvals.approving[party] != nil {
        approved += 1
        continue
      }
      switch latest[party] {
      case nil: unknown += 1
      case .returned??: returned += 1
      case .rejected??: rejected += 1
      default: considering += 1
      }
    }
  }

  /// How many have not decided yet.
  private var undecided: Int { considering + returned + unknown }

  /// How many have come how far, and how many there are in all.
  var sentences: String {
    let counts: [(Int, Phrase)] = [
      (approved, Phrase(fi: "Hyväksynyt", sv: "Har godkänt", en: "Approved")),
      (considering, Phrase(fi: "Käsittelyssä", sv: "Behandlar", en: "Considering")),
      (returned, Phrase(fi: "Palauttanut", sv: "Har återremitterat", en: "Returned")),
      (rejected, Phrase(fi: "Hylännyt", sv: "Har förkastat", en: "Rejected")),
      (
        unknown,
        Phrase(fi: "Ei kirjattua päätöstä", sv: "Inget beslut angivet", en: "No decision entered")
      ),
      (total, Phrase(fi: "Osapuolia yhteensä", sv: "Parter sammanlagt", en: "Parties in all")),
    ]
    let told = counts.enumerated().filter { offset, count in
      count.0 > 0 || offset == 0 || offset == counts.count - 1
    }
    return told.map { _, count in
      "\(count.1[reader.language]): \(reader.language.text(of: count.0))."
    }.joined(separator: " ")
  }

  /// That the document starts although some have not decided; `nil`: all have, or it is not known when.
  var startSentence: String? {
    let record = reader.workbook.documents[document]
    guard undecided > 0, case .date(let date)? = record.starts.value, case .day = date.precision
    else { return nil }
    let day = date.text(in: reader.language)
    let parties = Noun.party.counted(undecided, in: reader.language)
    let subject = DocumentForms(record, reader).subject
    return reader.say(
      fi: "\(subject.fi) alkaa \(day), mutta ilman päätöstä on \(parties).",
      sv: "\(subject.sv) börjar gälla \(day), men beslut saknas från \(parties).",
      en:
        "\(subject.en) starts on \(day), but \(parties) \(undecided == 1 ? "has" : "have") no decision."
    )
  }
}
