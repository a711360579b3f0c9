internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The chapters of the agreement in the order of the framework agreement, more of them in wider scopes.
struct AgreementChapters {
  private let reader: Reader
  private let workbook: Workbook
  private let document: GoverningDocument?
  private let parties: [Int]
  private let scope: Int
  private let goals: DocumentGoals
  private let term: AgreementTerm

  init(_ reader: Reader, document index: Int?, scope: Int) {
    self.reader = reader
    workbook = reader.workbook
    document = index.map { reader.workbook.documents[$0] }
    parties = Signatories(reader, document: index).parties
    self.scope = scope
    goals = DocumentGoals(reader, document)
    term = AgreementTerm(reader, document)
  }

  var blocks: [Block] {
    var chapters: [(Phrase, [Block])] = [
      (
        Phrase(fi: "Sopimusosapuolet", sv: "Avtalsparter", en: "Signatories"),
        [SignaturePage(reader, parties).parties]
      ),
      (
        Phrase(
          fi: "Sopimuksen tausta ja tarkoitus",
          sv: "Avtalets bakgrund och syfte",
          en: "Background and purpose of the agreement"
        ), [AgreementGuide.background.block(reader)]
      ),
      (
        Phrase(
          fi: "Yhteistyön lainsäädäntöpohja",
          sv: "Lagstiftning som samarbetet bygger på",
          en: "Legal basis of the cooperation"
        ), [LegalBasis.block(reader)]
      ),
      (
        Phrase(
          fi: "Sovittavat periaatteet ja tavoitteet",
          sv: "Principer och mål som avtalas",
          en: "Agreed principles and goals"
        ), [AgreementGuide.principles.block(reader)] + goalList
      ),
    ]
    if scope > 1 { chapters.append(measurement) }
    if scope > 2 { chapters.append(actions) }
    chapters += [
      (
        Phrase(
          fi: "Yhteistyörakenteet",
          sv: "Samarbetsstrukturer",
          en: "Structures of cooperation"
        ), AgreementForums(reader).blocks
      ),
      (
        Phrase(
          fi: "Yhteistoiminnan käytännön pelisäännöt",
          sv: "Praktiska spelregler för samarbetet",
          en: "Practical rules of cooperation"
        ), [AgreementGuide.rules.block(reader)]
      ),
      (
        Phrase(fi: "Viestintä", sv: "Kommunikation", en: "Communication"),
        [AgreementGuide.communication.block(reader)]
      ), (Phrase(fi: "Seuranta", sv: "Uppföljning", en: "Monitoring"), term.monitoring),
      (
        Phrase(
          fi: "Sopimuksen voimassaolo",
          sv: "Avtalets giltighetstid",
          en: "Period of validity of the agreement"
        ), term.validity
      ),
      (
        Phrase(fi: "Päiväys", sv: "Datering", en: "Date"),
        [SignaturePage(reader, parties).date]
      ),
      (
        Phrase(fi: "Allekirjoitukset", sv: "Underskrifter", en: "Signatures"),
        [SignaturePage(reader, parties).signatures]
      ),
    ]
    return chapters.enumerated().map { offset, chapter in
      .section(Prose("\(String(offset + 1)) \(chapter.0[reader.language])"), chapter.1)
    }
  }

  // MARK: Goals

  private var goalList: [Block] {
    let blocks = goals.blocks
    return blocks.isEmpty ? [.paragraph(Prose(EmptyMark.sign))] : blocks
  }

  private var measurement: (Phrase, [Block]) {
    let heading = Phrase(
      fi: "Tavoitteet ja niiden mittaaminen",
      sv: "Målen och hur de mäts",
      en: "Goals and their measurement"
    )
    let sections = goals.groups.map { area, goals in
      let indicators = indicators(of: goals)
      let table = IndicatorTable(reader).block(indicators, of: self.heading(area))
      return Block.section(
        Prose(self.heading(area)),
        [indicators.isEmpty ? .paragraph(Prose(EmptyMark.sign)) : table]
      )
    }
    return (heading, sections.isEmpty ? [.paragraph(Prose(EmptyMark.sign))] : sections)
  }

  private func heading(_ area: Int?) -> String {
    area.map(reader.heading(ofArea:)) ?? AreaGoals.withoutArea[reader.language]
  }

  /// The indicators of goals, each once, in the order of the goals.
  private func indicators(of goals: [Int]) -> [Int] {
    var known: Set<Int> = []
    return goals.flatMap { workbook.indicators(ofGoal: $0) }.filter { known.insert($0).inserted }
  }

  // MARK: Actions

  /// What the interface plan says is not repeated.
  private var actions: (Phrase, [Block]) {
    let heading = Phrase(
      fi: "Toimenpiteet ja vastuunjako",
      sv: "Åtgärder och ansvarsfördelning",
      en: "Actions and division of responsibilities"
    )
    let plan = PlanScope(workbook)
    let isPlanned = plan.document != nil
    var blocks: [Block] = []
    if isPlanned {
      blocks.append(
        reader.paragraph(
          Phrase(
            fi: "Toimenpiteistä ja seurannasta sovitaan yhdyspintasuunnitelmassa.",
            sv: "Parterna kommer överens om åtgärder och uppföljning i planen för kontaktytorna.",
            en: "Actions and monitoring are agreed in the interface plan."
          )
        )
      )
    }
    for (area, goals) in goals.groups {
      let actions = goals.flatMap { goal in
        workbook.actions(towardsGoal: goal).filter { workbook.goals(ofAction: $0).first == goal }
      }.filter { !isPlanned || !plan.includes(action: $0) }
      guard !actions.isEmpty else { continue }
      blocks.append(.section(Prose(self.heading(area)), [table(ofActions: actions)]))
    }
    return (heading, blocks.isEmpty ? [.paragraph(Prose(EmptyMark.sign))] : blocks)
  }

  private func table(ofActions actions: [Int]) -> Block {
    reader.table(
      [
        Action.Column.goal.heading, Action.Column.title.heading,
        Action.Column.responsible.heading, Action.Column.schedule.heading,
      ],
      actions.map { index in
        let action = workbook.actions[index]
        return [
          Prose(reader.codes(ofGoals: Array(workbook.goals(ofAction: index)))),
          reader.record(action.id, action.title), reader.responsible(forAction: index),
          reader.cell(reader.schedule(of: action)),
        ]
      }
    )
  }
}
