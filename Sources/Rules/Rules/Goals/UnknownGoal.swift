internal import Wording
internal import Workbooks

/// Finds references to goals that do not exist, and codes that two goals have.
struct UnknownGoal: Rule {
  let code = "TAV-08"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Viittaus tavoitteeseen, jota ei ole, tai kahden tavoitteen yhteinen tunnus",
    sv: "Hänvisning till ett mål som inte finns, eller samma kod för två mål",
    en: "A reference to a goal that does not exist, or one code for two goals"
  )
  let remedy = Phrase(
    fi: "Kirjaa tunnus, joka on jollakin tavoitteella.",
    sv: "Ange en kod som något mål har.",
    en: "Enter a code that one of the goals has."
  )
  let reason = Phrase(
    fi: "Raportit kootaan tavoitteiden tunnusten mukaan (tekninen syy).",
    sv: "Rapporterna sammanställs enligt målens koder (teknisk orsak).",
    en: "Reports are put together by the goals' codes (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Palvelut löytyvät yhdestä paikasta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;↓T9;Neuvonta kootaan kirjastojen tiloihin
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Palvelut löytyvät yhdestä paikasta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;T2;Neuvonta kootaan kirjastojen tiloihin
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Palvelut löytyvät yhdestä paikasta
      ↓T1;Koulupoissaolot vähenevät puoleen
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;↓T9;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;↓T2, T7;Neuvonta kootaan samaan tilaan
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari
      M1;↓Palvelut löytyvät yhdestä paikassa;Kunnat, joissa on yhteinen neuvonta
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Palvelut löytyvät yhdestä paikasta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;t1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;T1 ja T2;Neuvonta kootaan samaan tilaan
      TP3;T 2;Kirjastot avataan iltaisin
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari
      M1;palvelut löytyvät yhdestä paikasta;Kunnat, joissa on yhteinen neuvonta
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // That there are no goals at all is told by another rule.
    let hasGoals = !workbook.goals.isEmpty || workbook.missing(.goals, Goal.Column.title) != nil
    var unknown = UnknownReferences(
      to: .goals,
      from: [.actions, .indicators, .documents],
      in: workbook
    )
    let idle = unknown.texts.isEmpty ? [] : workbook.idleGoals
    let datedCells = unknown.texts.isEmpty ? [] : workbook.cellsWithNumberAsDate
    for flaw in workbook.flaws {
      guard let record = flaw.place.record else { continue }
      switch flaw.kind {
      case .unknownReference(let text, to: .goals, let nearest)
      where hasGoals && !unknown.meanRepeatedCodes
        && (record.kind != .resources || unknown.contains(text)):
        // A code that has become a date is told as such.
        if datedCells.contains(flaw.place.cell) {
          reporter.leaveToOther()
          continue
        }
        let likely = unknown.mostLikely(for: text, among: idle) { index in
          [workbook.goals[index].id.text, workbook.goals[index].title?.original]
        }
        let hint =
          likely.map { Mention.idle(workbook.goals[$0].id.text, occasion) }
          ?? Mention.nearest(nearest, occasion)
        reportUnknown(text, hint, flaw.place, record, workbook, occasion, &reporter)
      case .repeatedCode(let code, let first) where record.kind == .goals:
        let place = workbook.place(\.goals, record.index, .id)
        let row = Mention.onRow(of: first, from: place, in: workbook, occasion)
        reporter.report(
          at: place,
          occasion.say(
            fi: "Tavoitteen tunnus \(code) on jo käytössä \(row)",
            sv: "Målets kod \(code) används redan \(row)",
            en: "The goal's code \(code) is already used \(row)"
          ),
          remedy: occasion.say(
            fi: "Anna tavoitteelle oma tunnus.",
            sv: "Ge målet en egen kod.",
            en: "Give the goal a code of its own."
          ) + (Mention.unused(unknown, occasion).map { " " + $0 } ?? "")
        )
      default:
        continue
      }
    }
  }

  private func reportUnknown(
    _ text: String,
    _ hint: String?,
    _ place: Place,
    _ record: RecordReference,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let goal = Mention.reference(text, occasion)
    // Codes that stand nowhere are asked for once, not at each reference.
    let missing =
      workbook.missing(.goals, Goal.Column.title)
      ?? (goal.isCode ? workbook.missing(.goals, Goal.Column.id) : nil)
    let file = TableKind.goals.fileName[occasion.language] + ".csv"
    let hint = hint.map { " " + $0 } ?? ""
    reporter.report(
      at: missing ?? place,
      message(subject(record, workbook, occasion), goal, occasion),
      remedy: workbook.isSheet
        ? remedy[occasion.language] + hint
        : occasion.say(
          fi: "Kirjaa tunnus, joka on tiedostossa \(file).\(hint)",
          sv: "Ange en kod som finns i filen \(file).\(hint)",
          en: "Enter a code found in \(file).\(hint)"
        ),
      cause: NormalForm.name(text)
    )
  }

  private func message(_ subject: String, _ goal: Label, _ occasion: Occasion) -> String {
    occasion.say(
      fi: "\(subject) viittaa tavoitteeseen \(goal), jota ei ole",
      sv: "\(subject) hänvisar till \(goal.after(code: "mål", name: "målet")), som inte finns",
      en: "\(subject) refers to \(goal.after(code: "goal", name: "the goal")), which does not exist"
    )
  }

  /// The record that refers, in the nominative.
  private func subject(
    _ record: RecordReference,
    _ workbook: Workbook,
    _ occasion: Occasion
  ) -> String {
    switch record.kind {
    case .actions:
      let action = workbook.actions[record.index]
      let label = occasion.label(action.id, action.title)
      return occasion.say(
        fi: "Toimenpide \(label)",
        sv: label.after(code: "Åtgärd", name: "Åtgärden"),
        en: label.after(code: "Action", name: "The action")
      )
    case .indicators:
      let indicator = workbook.indicators[record.index]
      let label = occasion.label(indicator.id, indicator.title)
      return occasion.say(
        fi: "Mittari \(label)",
        sv: label.after(code: "Indikator", name: "Indikatorn"),
        en: label.after(code: "Indicator", name: "The indicator")
      )
    case .documents:
      let document = workbook.documents[record.index]
      let name = occasion.name(document.id, document.title)
      return occasion.say(
        fi: "Asiakirja \(name)",
        sv: "Dokumentet \(name)",
        en: "The document \(name)"
      )
    default:
      return occasion.say(fi: "Rivi", sv: "Raden", en: "The row")
    }
  }
}
