internal import Wording
internal import Workbooks

/// Finds goals that are due before the period starts, or only after it has ended.
struct GoalOutsidePeriod: Rule {
  let code = "TAV-12"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Tavoite, jonka määräaika on kauden ulkopuolella",
    sv: "Mål vars tidsfrist inte ligger inom perioden",
    en: "A goal whose due date is outside the period"
  )
  let remedy = Phrase(
    fi: "Korjaa määräaika tai kirjaa, mihin pyritään kauden loppuun mennessä.",
    sv: "Rätta tidsfristen eller ange vad som eftersträvas till periodens slut.",
    en: "Correct the due date, or enter what is aimed at by the end of the period."
  )
  let reason = Phrase(
    fi:
      "Kauden lopussa voi arvioida vain niitä tavoitteita, joiden määräaika on kauden aikana (hyvä käytäntö).",
    sv:
      "I slutet av perioden går det att bedöma bara de mål vars tidsfrist infaller under perioden (god praxis).",
    en:
      "At the end of the period only the goals that are due by then can be assessed (good practice)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026\nKausi päättyy;31.12.2029",
      "tavoitteet.csv": """
      Tunnus;Tavoite;Määräaika
      T1;Nuorten työttömyys puolittuu;↓31.12.2021
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026\nKausi päättyy;31.12.2029",
      "tavoitteet.csv": """
      Tunnus;Tavoite;Määräaika
      T1;Nuorten työttömyys puolittuu;31.12.2029
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026\nKausi päättyy;31.5.2029",
      "tavoitteet.csv": """
      Tunnus;Tavoite;Määräaika
      T1;Nuorten työttömyys puolittuu;↓31.12.2031
      T2;Jokainen nuori saa opiskelupaikan;↓30.6.2038
      T3;Kotoutuminen nopeutuu;↓kevät 2025
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.6.2026\nKausi päättyy;31.5.2029",
      "tavoitteet.csv": """
      Tunnus;Tavoite;Määräaika
      T1;Nuorten työttömyys puolittuu;2029
      T2;Jokainen nuori saa opiskelupaikan;jatkuva
      T3;Kotoutuminen nopeutuu;2025–2028
      T4;Koulupoissaolot vähenevät puoleen;
      """,
    ]),
    Example(["tavoitteet.csv": "Tunnus;Tavoite;Määräaika\nT1;Nuorten työttömyys puolittuu;2021"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let first = workbook.basics.periodStarts.value?.start
    let last = workbook.basics.periodEnds.value?.end
    // A period that can hardly be the one that is meant is told by another rule.
    if PeriodDoubt(workbook) != nil {
      reporter.leaveToOther()
      return
    }
    for (index, goal) in workbook.goals.enumerated() {
      guard let due = goal.due.value?.end else { continue }
      var label: Label { occasion.label(goal.id, goal.title) }
      var date: String { due.text(in: occasion.language) }
      if let first, due.lastDay < first.firstDay {
        let start = first.text(in: occasion.language)
        reporter.report(
          at: workbook.place(\.goals, index, .due),
          occasion.say(
            fi:
              "Tavoitteen \(label) määräaika on \(date), mutta kausi alkaa vasta sen jälkeen: \(start)",
            sv: "Tidsfristen för \(label.after(code: "mål", name: "målet")) är \(date), "
              + "men perioden börjar först efter det: \(start)",
            en: "\(label.after(code: "Goal", name: "The goal")) is due \(date), "
              + "but the period starts after that: \(start)"
          )
        )
      } else if let last, due.firstDay > last.lastDay {
        let end = last.text(in: occasion.language)
        reporter.report(
          at: workbook.place(\.goals, index, .due),
          occasion.say(
            fi:
              "Tavoitteen \(label) määräaika on \(date), mutta kausi päättyy jo ennen sitä: \(end)",
            sv: "Tidsfristen för \(label.after(code: "mål", name: "målet")) är \(date), "
              + "men perioden slutar redan före det: \(end)",
            en: "\(label.after(code: "Goal", name: "The goal")) is due \(date), "
              + "but the period ends before that: \(end)"
          ),
          // A national goal may well reach further than the period.
          isMilder: true
        )
      }
    }
  }
}
