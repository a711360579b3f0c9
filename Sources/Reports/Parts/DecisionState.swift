internal import Rules
internal import Wording
internal import Workbooks

/// How many of the parties of a document have come how far with it.
struct DecisionState {
  private let document: GoverningDocument
  private let reader: Reader
  private let day: CalendarDate

  /// The parties whose approval the document needs; none: they are not known.
  private let parties: PartyRuns

  /// The same by how far they have come.
  private let standings: [PartyStanding: PartyRuns]

  init(ofDocument document: Int, _ reader: Reader, on day: CalendarDate) {
    let workbook = reader.workbook
    self.document = workbook.documents[document]
    self.reader = reader
    self.day = day
    parties = Approvals(ofDocument: document, in: workbook).parties
    standings = PartyStanding.all(ofParties: parties, onDocument: document, in: workbook, on: day)
  }

  /// The parties that have not approved the document.
  var unapproved: PartyRuns {
    PartyRuns(
      uniting: standings.lazy.filter { $0.key != .approved && $0.key != .unclear }.map(\.value)
    )
  }

  /// The parties with a decision that may be an approval and cannot be read.
  var unclear: PartyRuns { standings[.unclear] ?? [] }

  /// How many have come how far, and how many there are in all; `nil`: the parties are not known.
  var sentences: String? {
    guard !parties.isEmpty else { return nil }
    let sentences = PartyStanding.allCases.compactMap { standing -> String? in
      let count = standings[standing]?.count ?? 0
      return count > 0 || standing == .approved
        ? standing.sentence(count, in: reader.language) : nil
    }
    let all = reader.language.text(of: parties.count)
    return
      (sentences + [
        reader.say(
          fi: "Osapuolia yhteensä: \(all).",
          sv: "Parter sammanlagt: \(all).",
          en: "Parties in all: \(all)."
        )
      ]).joined(separator: " ")
  }

  /// That the document starts, or has started, before all have approved it; `nil`: all have, or it is not known when.
  var startSentence: String? {
    let count = unapproved.count
    guard count > 0, let start = document.validity.start else { return nil }
    let subject = DocumentForms(document, reader).subject
    let number = reader.language.text(of: count)
    let date = start.text(in: reader.language)
    let hasStarted = start.lastDay <= day.firstDay
    return reader.say(
      fi: "\(subject.fi) \(hasStarted ? "alkoi" : "alkaa") \(date), "
        + "mutta hyväksymispäätös puuttuu \(number) osapuolelta.",
      sv: "\(subject.sv) \(hasStarted ? "började" : "börjar") gälla \(date), "
        + "men beslut om godkännande saknas från \(number) \(count == 1 ? "part" : "parter").",
      en:
        "\(subject.en) \(hasStarted ? "started" : "starts") \(start.isDay ? "on" : "in") \(date), but "
        + (count == 1 ? "1 party has not approved it." : "\(number) parties have not approved it.")
    )
  }
}
