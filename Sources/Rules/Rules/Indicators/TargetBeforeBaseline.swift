internal import Wording
internal import Workbooks

/// Finds targets whose year is earlier than that of the baseline.
struct TargetBeforeBaseline: Rule {
  let code = "MIT-14"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tavoitevuosi, joka on ennen lähtövuotta",
    sv: "Målår som infaller före utgångsåret",
    en: "A target year before the baseline year"
  )
  let remedy = Phrase(
    fi: "Korjaa lähtövuosi tai tavoitevuosi.",
    sv: "Rätta utgångsåret eller målåret.",
    en: "Correct the baseline year or the target year."
  )
  let reason = Phrase(
    fi: "Muutosta seurataan lähtövuodesta tavoitevuoteen (tekninen syy).",
    sv: "Förändringen följs upp från utgångsåret till målåret (teknisk orsak).",
    en: "Change is monitored from the baseline year to the target year (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyysaste;12,5;2025;9;↓2024
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyysaste;12,5;2025;9;2029
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyys;12,5;2029;9;↓2024
      M2;T1;Odotusaika psykologille;23;2025;↓7 (2024);
      M3;T1;Lainat;1200;2024;1400;2024
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyys;12,5;5/2026;9;2026
      M2;T1;Odotusaika psykologille;23;2024;7;2029
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.indicatorsWithTimes {
      let indicator = workbook.indicators[index]
      guard let start = indicator.baselineTime, let end = indicator.targetTime,
        end.lastDay < start.firstDay
      else { continue }
      let label = occasion.label(indicator.id, indicator.title)
      let language = occasion.language
      let (from, to) = (start.text(in: language), end.text(in: language))
      reporter.report(
        at: workbook.cell(ofIndicator: index, indicator.targetTimeColumn),
        occasion.say(
          fi: "Mittarin \(label) tavoitevuosi (\(to)) on ennen lähtövuotta (\(from))",
          sv: "Målåret (\(to)) för \(label.after(code: "indikator", name: "indikatorn")) "
            + "infaller före utgångsåret (\(from))",
          en: "\(label.after(code: "Indicator", name: "The indicator")) has its target year "
            + "(\(to)) before its baseline year (\(from))"
        )
      )
    }
  }
}
