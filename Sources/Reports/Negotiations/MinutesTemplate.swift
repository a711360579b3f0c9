internal import Documents
internal import Wording
internal import Workbooks

/// The minutes of one group's negotiation, with what the workbook knows and the rest to be filled in.
struct MinutesTemplate {
  private let reader: Reader
  private let workbook: Workbook

  /// Indexes of the county's own parties.
  private let county: [Int]

  /// Goals that are spoken of, by age group.
  private let goals: [(ageGroup: String, goals: [Int])]

  init(_ reader: Reader) {
    self.reader = reader
    workbook = reader.workbook
    county = workbook.parties.indices.filter { reader.workbook.parties[$0].isCounty }
    var order: [String] = []
    var byGroup: [String: [Int]] = [:]
    let hasAgeGroups = reader.workbook.goals.contains { $0.ageGroup != nil }
    for (index, goal) in reader.workbook.goals.enumerated() {
      // Goals on health and wellbeing name an age group, where the workbook has any.
      guard let group = reader.text(goal.ageGroup) ?? (hasAgeGroups ? nil : EmptyMark.sign) else {
        continue
      }
      if byGroup[group] == nil { order.append(group) }
      byGroup[group, default: []].append(index)
    }
    goals = order.map { ($0, byGroup[$0] ?? []) }
  }

  func block(_ negotiation: GroupNegotiation) -> Block {
    let meeting = negotiation.meeting.map { workbook.meetings[$0] }
    return .section(
      Prose(negotiation.heading(reader)),
      [
        .definitions([
          Definition(
            Meeting.Column.date.heading[reader.language],
            reader.cell(meeting.flatMap { reader.text($0.date) })
          ),
          Definition(
            Meeting.Column.mode.heading[reader.language],
            reader.cell(meeting.flatMap { reader.text($0.mode) })
          ),
          Definition(
            Phrase(fi: "Kunnat", sv: "Kommuner", en: "Municipalities")[reader.language],
            negotiation.municipalities(reader)
          ),
        ]), attendance(negotiation), startingData, goalTable,
        blank(
          Phrase(
            fi: "Yhdyspintatyön painopisteet",
            sv: "Insatsområden för arbetet på kontaktytorna",
            en: "Priorities of interface work"
          ),
          [
            Phrase(fi: "Painopiste", sv: "Insatsområde", en: "Priority"),
            Phrase(fi: "Tarkennukset", sv: "Preciseringar", en: "Details"),
          ]
        ),
        blank(
          Phrase(fi: "Tarvittava yhteistyö", sv: "Samarbete som behövs", en: "Cooperation needed"),
          [
            Phrase(fi: "Asia", sv: "Fråga", en: "Matter"),
            Phrase(fi: "Osallistujat", sv: "Deltagare", en: "Participants"),
          ]
        ), outcome(meeting),
        blank(
          Phrase(fi: "Jatkotoimet", sv: "Fortsatta åtgärder", en: "Follow-up"),
          [
            Phrase(fi: "Mitä sovittiin", sv: "Vad som avtalades", en: "What was agreed"),
            Phrase(fi: "Vastuutaho", sv: "Ansvarig instans", en: "Responsible party"),
            Phrase(fi: "Määräaika", sv: "Tidsfrist", en: "Due date"),
          ]
        ),
        blank(
          Phrase(
            fi: "Alueelliseen hyvinvointisuunnitelmaan ja työkirjaan vietävät asiat",
            sv: "Frågor som förs till den regionala välfärdsplanen och arbetsboken",
            en: "Matters for the regional wellbeing plan and the workbook"
          ),
          [
            Phrase(
              fi: "Alueelliseen hyvinvointisuunnitelmaan",
              sv: "Till den regionala välfärdsplanen",
              en: "For the regional wellbeing plan"
            ), Phrase(fi: "Työkirjaan", sv: "Till arbetsboken", en: "For the workbook"),
          ]
        ),
      ].filter { $0 != .paragraph(Prose([])) }
    )
  }

  /// A heading and a row to fill in.
  private func blank(_ heading: Phrase, _ columns: [Phrase]) -> Block {
    reader.section(heading, [reader.table(columns, [columns.map { _ in Prose([]) }])])
  }

  // MARK: Present

  private func attendance(_ negotiation: GroupNegotiation) -> Block {
    var names = (county + negotiation.members).map(reader.name(ofParty:))
    if let meeting = negotiation.meeting {
      // Others that are entered: the group itself and its members stand above.
      let known = Set(county + negotiation.members)
      names += workbook.participants(ofMeeting: meeting).filter { participant in
        participant.parties.isEmpty || !known.isSuperset(of: participant.parties)
      }.map(reader.name(of:))
    }
    return reader.section(
      Phrase(fi: "Läsnä", sv: "Närvarande", en: "Present"),
      [
        reader.table(
          [
            Phrase(fi: "Osapuoli", sv: "Part", en: "Party"),
            Phrase(fi: "Edustajat", sv: "Företrädare", en: "Representatives"),
          ],
          names.map { [Prose($0), Prose([])] }
        )
      ]
    )
  }

  // MARK: What is spoken of

  /// The sources that the goals rest on.
  private var startingData: Block {
    let used = Set(goals.flatMap(\.goals).flatMap { workbook.sources(ofGoal: $0) })
    let sources = workbook.sources.indices.filter { used.isEmpty || used.contains($0) }
    let heading = Phrase(fi: "Lähtötiedot", sv: "Utgångsuppgifter", en: "Starting data")
    let items = sources.map { index in
      let source = workbook.sources[index]
      let year = reader.text(source.year).map { " (\($0))" } ?? ""
      return ListItem(Prose((reader.text(source.name) ?? source.id.text) + year))
    }
    return items.isEmpty
      ? blank(
        heading,
        [
          Phrase(fi: "Lähde", sv: "Källa", en: "Source"),
          Phrase(fi: "Vuosi", sv: "År", en: "Year"),
        ]
      ) : reader.section(heading, [.bullets(items)])
  }

  private var goalTable: Block {
    let rows = goals.flatMap { ageGroup, goals in
      goals.map { index in
        let goal = workbook.goals[index]
        return [Prose(ageGroup), reader.record(goal.id, goal.title), Prose([])]
      }
    }
    return reader.section(
      Phrase(
        fi: "Tavoitteet ikäryhmittäin",
        sv: "Mål per åldersgrupp",
        en: "Goals by age group"
      ),
      [
        reader.table(
          [
            Goal.Column.ageGroup.heading, Goal.Column.title.heading,
            Phrase(fi: "Keskustelu", sv: "Diskussion", en: "Discussion"),
          ],
          rows.isEmpty ? [[Prose([]), Prose([]), Prose([])]] : rows
        )
      ]
    )
  }

  /// What the workbook says already; nothing where it does not.
  private func outcome(_ meeting: Meeting?) -> Block {
    guard let outcome = meeting.flatMap({ reader.text($0.outcome) }) else {
      return .paragraph(Prose([]))
    }
    return reader.section(
      Phrase(
        fi: "Työkirjaan kirjattu tulos",
        sv: "Resultat som har angetts i arbetsboken",
        en: "Outcome entered in the workbook"
      ),
      [.paragraph(Prose(outcome))]
    )
  }
}
