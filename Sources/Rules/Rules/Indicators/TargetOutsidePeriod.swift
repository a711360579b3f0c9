internal import Wording
internal import Workbooks

/// Finds targets that are to be reached before the period starts, or only after it has ended.
struct TargetOutsidePeriod: Rule {
  let code = "MIT-15"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Tavoitevuosi, joka on kauden ulkopuolella",
    sv: "Målår som inte ligger inom perioden",
    en: "A target year outside the period"
  )
  let remedy = Phrase(
    fi: "Korjaa tavoitevuosi tai kirjaa arvo, johon pyritään kauden loppuun mennessä.",
    sv: "Rätta målåret eller ange det värde som eftersträvas till periodens slut.",
    en: "Correct the target year, or enter the value aimed at by the end of the period."
  )
  let reason = Phrase(
    fi:
      "Kauden lopussa voi arvioida vain niitä tavoitearvoja, joiden vuosi on kauden aikana (hyvä käytäntö).",
    sv:
      "I slutet av perioden går det att bedöma bara de målvärden vars år infaller under perioden (god praxis).",
    en:
      "At the end of the period only the targets that are due by then can be assessed (good practice)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.5.2029
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyysaste;9;↓2035
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.5.2029
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyysaste;9;2029
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.5.2029
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyys;9;↓2025
      M2;T1;Odotusaika psykologille;7;↓2035
      M3;T1;Lainat;↓1400 (2030);
      M4;T1;Kohtaamispaikat;22;2029
      """,
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyys;9;2025
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let first = workbook.basics.periodStarts.value?.start
    let last = workbook.basics.periodEnds.value?.end
    // A period that can hardly be the one that is meant is told by another rule.
    if PeriodDoubt(workbook) != nil {
      reporter.leaveToOther()
      return
    }
    for index in workbook.indicatorsWithTimes {
      let indicator = workbook.indicators[index]
      guard let time = indicator.targetTime else { continue }
      let place = workbook.cell(ofIndicator: index, indicator.targetTimeColumn)
      let label = occasion.label(indicator.id, indicator.title)
      let language = occasion.language
      let year = time.text(in: language)
      if let first, time.lastDay < first.firstDay {
        // A target from before the baseline is told by another rule.
        if let baseline = indicator.baselineTime, time.lastDay < baseline.firstDay { continue }
        let start = first.text(in: language)
        reporter.report(
          at: place,
          occasion.say(
            fi:
              "Mittarin \(label) tavoitevuosi on \(year), mutta kausi alkaa vasta sen jälkeen: \(start)",
            sv: "Målåret för \(label.after(code: "indikator", name: "indikatorn")) är \(year), "
              + "men perioden börjar först efter det: \(start)",
            en: "\(label.after(code: "Indicator", name: "The indicator")) has the target year "
              + "\(year), but the period starts after that: \(start)"
          )
        )
      } else if let last, time.firstDay > last.lastDay {
        let end = last.text(in: language)
        reporter.report(
          at: place,
          occasion.say(
            fi:
              "Mittarin \(label) tavoitevuosi on \(year), mutta kausi päättyy jo ennen sitä: \(end)",
            sv: "Målåret för \(label.after(code: "indikator", name: "indikatorn")) är \(year), "
              + "men perioden slutar redan före det: \(end)",
            en: "\(label.after(code: "Indicator", name: "The indicator")) has the target year "
              + "\(year), but the period ends before that: \(end)"
          ),
          // A national target may well reach further than the period.
          isMilder: true
        )
      }
    }
  }
}
