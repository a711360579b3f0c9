internal import Wording
internal import Workbooks

/// Finds indicators that nobody follows, in workbooks that name somebody for others.
struct IndicatorWithoutResponsible: Rule {
  let code = "MIT-16"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Mittari, jolla ei ole vastuutahoa",
    sv: "Indikator utan ansvarig instans",
    en: "An indicator without a responsible party"
  )
  let remedy = Phrase(
    fi: "Kirjaa sarakkeeseen ”Vastuutaho” se, joka kokoaa mittarin arvot.",
    sv: "Ange i kolumnen ”Ansvarig” den som samlar in indikatorns värden.",
    en: "Enter in the column “Responsible” who gathers the indicator's values."
  )
  let reason = Phrase(
    fi: "Arvot saadaan seurantaan, kun joku kokoaa ne (hyvä käytäntö).",
    sv: "Värdena kommer med i uppföljningen när någon samlar in dem (god praxis).",
    en: "Values reach the monitoring when somebody gathers them (good practice)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Vastuutaho
      M1;T1;Nuorten työttömyys;Jyväskylän kaupunki
      M2;T1;Odotusaika psykologille;↓
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Vastuutaho
      M1;T1;Nuorten työttömyys;Jyväskylän kaupunki
      M2;T1;Odotusaika psykologille;Keski-Suomen hyvinvointialue
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Vastuutaho
      M1;T1;Nuorten työttömyys;
      M2;T1;Odotusaika psykologille;
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Vastuutaho
      M1;T1;Nuorten työttömyys;Jyväskylän kaupunki
      M2;T1;–;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // A column that nobody uses asks for nothing.
    let filesInUse = Set(
      workbook.indicators.filter { $0.responsible != nil }.compactMap(\.origin.file)
    )
    for (index, indicator) in workbook.indicators.enumerated() where indicator.responsible == nil {
      guard let file = indicator.origin.file, filesInUse.contains(file) else { continue }
      guard !Placeholder.isDash(indicator.title) else {
        reporter.leaveToOther()
        continue
      }
      let label = occasion.label(indicator.id, indicator.title)
      reporter.report(
        at: workbook.place(\.indicators, index, .responsible),
        occasion.say(
          fi: "Mittarilla \(label) ei ole vastuutahoa",
          sv: "\(label.after(code: "Indikator", name: "Indikatorn")) saknar ansvarig instans",
          en: "\(label.after(code: "Indicator", name: "The indicator")) has no responsible party"
        )
      )
    }
  }
}
