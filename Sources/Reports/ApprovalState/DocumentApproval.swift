internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// One document: how many parties have approved it, who has decided what, and what is missing.
struct DocumentApproval {
  private let reader: Reader
  private let workbook: Workbook
  private let index: Int
  private let day: CalendarDate
  private let document: GoverningDocument
  private let approvals: Approvals
  private let grid: DecisionGrid
  private let standings: [(party: Int, standing: PartyStanding)]

  init(_ reader: Reader, document index: Int, on day: CalendarDate) {
    let workbook = reader.workbook
    self.reader = reader
    self.workbook = workbook
    self.index = index
    self.day = day
    document = workbook.documents[index]
    approvals = Approvals(ofDocument: index, in: workbook)
    grid = DecisionGrid(reader, document: index)
    let standings = PartyStanding.all(
      ofParties: approvals.parties,
      onDocument: index,
      in: workbook
    )
    self.standings = zip(approvals.parties, standings).map { ($0, $1) }
  }

  var section: Block {
    let title = reader.text(document.title) ?? document.id.text
    return .section(
      Prose(title),
      [.definitions(facts), .paragraph(Prose(summary))] + warning
        + [
          matrix,
          MissingApprovals(
            reader,
            document: document,
            parties: approvals.parties,
            unapproved: standings.filter { $0.standing != .approved }.map(\.party),
            signatories: approvals.signatories
          ).block,
          ComingHandlings(reader, ofDocument: index, on: day).block,
        ]
    )
  }

  private var facts: [Definition] {
    let facts: [(Phrase, String?)] = [
      (GoverningDocument.Column.kind.heading, reader.text(document.kind)),
      (
        Phrase(fi: "Voimassaolo", sv: "Giltighetstid", en: "Period of validity"),
        reader.validity(of: document)
      ),
      (GoverningDocument.Column.approver.heading, reader.text(document.approver)),
      (
        GoverningDocument.Column.version.heading,
        document.version.map(StatusLine.number(ofVersion:))
      ),
    ]
    return facts.map { name, text in
      Definition(name[reader.language], Prose(text ?? EmptyMark.sign))
    }
  }

  // MARK: Summary

  private func count(_ standing: PartyStanding) -> Int {
    standings.count { $0.standing == standing }
  }

  private var summary: String {
    guard !standings.isEmpty else {
      return reader.say(
        fi: "Asiakirjan osapuolia ei ole kirjattu.",
        sv: "Dokumentets parter har inte angetts.",
        en: "The parties of the document have not been entered."
      )
    }
    let sentences = PartyStanding.allCases.compactMap { standing -> String? in
      let count = count(standing)
      return count > 0 || standing == .approved
        ? standing.sentence(count, in: reader.language) : nil
    }
    let all = reader.language.text(of: standings.count)
    return
      (sentences + [
        reader.say(
          fi: "Osapuolia yhteensä: \(all).",
          sv: "Parter sammanlagt: \(all).",
          en: "Parties in all: \(all)."
        )
      ]).joined(separator: " ")
  }

  /// That the document starts, or has started, before everybody has decided.
  private var warning: [Block] {
    let undecided = standings.count { $0.standing != .approved && $0.standing != .rejected }
    guard undecided > 0, let start = document.validity.start else { return [] }
    let subject = DocumentForms(document, reader).subject
    let isOne = undecided == 1
    let count = reader.language.text(of: undecided)
    let date = start.text(in: reader.language)
    let hasStarted = start.lastDay <= day.firstDay
    let sentence = reader.say(
      fi: "\(subject.fi) \(hasStarted ? "alkoi" : "alkaa") \(date), mutta ilman päätöstä on "
        + (isOne ? "1 osapuoli." : "\(count) osapuolta."),
      sv: "\(subject.sv) \(hasStarted ? "började" : "börjar") gälla \(date), "
        + "men beslut saknas från " + (isOne ? "1 part." : "\(count) parter."),
      en: "\(subject.en) \(hasStarted ? "started" : "starts") on \(date), but "
        + (isOne ? "1 party has no decision." : "\(count) parties have no decision.")
    )
    let word = Phrase(fi: "Huomio:", sv: "Observera:", en: "Note:")[reader.language]
    return [.note(word, [.paragraph(Prose(sentence))])]
  }

  // MARK: Decisions

  /// The parties by the steps, then others whose decisions are recorded.
  private var matrix: Block {
    let steps = grid.steps(isSigned: document.isAgreement)
    let headings = [Phrase(fi: "Osapuoli", sv: "Part", en: "Party")] + steps.map(\.heading)
    let own = Set(approvals.parties)
    let parties = approvals.parties + grid.parties.filter { !own.contains($0) }
    let rows = parties.map { party in
      [Prose(reader.name(ofParty: party))] + steps.map { grid.cell(ofParty: party, at: $0) }
    }
    let others = grid.unknown.map { name, decisions in
      [Prose(name)] + steps.map { grid.cell(decisions[$0] ?? [], at: $0) }
    }
    // A table without a single decision would only repeat the list of those whose decision is missing.
    let isDecided = parties.contains { party in
      steps.contains { grid.hasDecision(ofParty: party, at: $0) }
    }
    guard isDecided || !others.isEmpty else {
      return reader.paragraph(
        fi: "Päätöksiä ei ole kirjattu.",
        sv: "Inga beslut har angetts.",
        en: "No decisions have been entered."
      )
    }
    return reader.table(headings, rows + others)
  }
}
