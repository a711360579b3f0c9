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
  /// The parties whose approval the document needs.
  private let needed: PartyRuns
  private let grid: DecisionGrid
  private let state: DecisionState

  init(_ reader: Reader, document index: Int, on day: CalendarDate) {
    let workbook = reader.workbook
    self.reader = reader
    self.workbook = workbook
    self.index = index
    self.day = day
    document = workbook.documents[index]
    needed = reader.inOrder(Approvals(ofDocument: index, in: workbook).parties)
    grid = DecisionGrid(reader, document: index, on: day)
    state = DecisionState(ofDocument: index, reader, on: day)
  }

  var section: Block {
    let title = reader.text(document.title) ?? document.id.text
    return .section(
      Prose(title),
      [.definitions(facts), .paragraph(Prose(summary))] + warning
        + matrix + [
          MissingApprovals(
            reader,
            document: document,
            parties: needed,
            unapproved: reader.inOrder(state.unapproved),
            unclear: reader.inOrder(state.unclear),
            signatories: signatories
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

  /// The parties that have signed.
  private var signatories: PartyRuns {
    let signatures = workbook.decisions(onDocument: index).filter { index in
      let decision = workbook.decisions[index]
      return decision.kind.value == .signed && !decision.isComing(on: day)
    }
    return workbook.partiesOfDecisions.parties(ofRecords: signatures)
  }

  // MARK: Summary

  private var summary: String {
    state.sentences
      ?? reader.say(
        fi: "Asiakirjan osapuolia ei ole kirjattu.",
        sv: "Dokumentets parter har inte angetts.",
        en: "The parties of the document have not been entered."
      )
  }

  /// That the document starts, or has started, before everybody has approved it.
  private var warning: [Block] {
    guard let sentence = state.startSentence else { return [] }
    let word = Phrase(fi: "Huomio:", sv: "Observera:", en: "Note:")[reader.language]
    return [.note(word, [.paragraph(Prose(sentence))])]
  }

  // MARK: Decisions

  /// The parties by the steps, then others whose decisions are recorded.
  private var matrix: [Block] {
    let steps = grid.steps(isSigned: document.isAgreement)
    let headings = [Phrase(fi: "Osapuoli", sv: "Part", en: "Party")] + steps.map(\.heading)
    // Of more parties than any county has those are told below that have not decided.
    let listed =
      needed.count > MissingApprovals.listedCount ? needed.intersection(grid.parties) : needed
    let parties = PartyRuns(joining: [listed, grid.parties.subtracting(needed)])
    let shown = parties.prefix(MissingApprovals.listedCount)
    // Members of a group have the same cells.
    var cells: [Int?: [Prose]] = [:]
    let rows = shown.map { party in
      let group = grid.group(ofParty: party)
      let own = cells[group] ?? steps.map { grid.cell(ofGroup: group, at: $0) }
      cells[group] = own
      return [Prose(reader.name(ofParty: party))] + own
    }
    let others = grid.unknown.map { name, decisions in
      [Prose(name)] + steps.map { grid.cell(decisions[$0] ?? [], at: $0) }
    }
    // A table without a single decision would only repeat the list of those whose decision is missing.
    guard parties.intersects(grid.parties) || !others.isEmpty else {
      return [
        reader.paragraph(
          fi: "Päätöksiä ei ole kirjattu.",
          sv: "Inga beslut har angetts.",
          en: "No decisions have been entered."
        )
      ]
    }
    return [reader.table(headings, rows + others)] + rest(parties.count - shown.count)
  }

  /// How many parties that have decided have no row.
  private func rest(_ count: Int) -> [Block] {
    guard count > 0 else { return [] }
    let number = reader.language.text(of: count)
    return [
      reader.paragraph(
        fi: "Lisäksi päätöksiä on \(number) muulla osapuolella.",
        sv: "Dessutom finns beslut av \(number) \(count == 1 ? "annan part" : "andra parter").",
        en: "There are also decisions of \(number) other \(count == 1 ? "party" : "parties")."
      )
    ]
  }
}
