internal import Wording
internal import Workbooks

/// Finds indicators that do not say where their values come from.
struct IndicatorWithoutSource: Rule {
  let code = "MIT-05"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Mittari, jolla ei ole lähdettä",
    sv: "Indikator utan källa",
    en: "An indicator without a source"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa, mistä arvo saadaan, esimerkiksi ”THL, Sotkanet” tai ”kuntien oma kysely”.",
    sv:
      "Ange var värdet hämtas, till exempel ”THL, Sotkanet” eller ”kommunernas egen enkät”.",
    en:
      "Enter where the value comes from, for example “THL, Sotkanet” or “the municipalities' own survey”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan tietoa pitäisi koota sekä omasta organisaatiosta että kansallisista tietolähteistä (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör uppgifter samlas in både ur den egna organisationen och ur nationella datakällor (Kommunförbundet 2022).",
    en:
      "The recommendation asks for data from the organisations themselves and from national sources (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähde
      M1;T1;Nuorten työttömyysaste;THL, Sotkanet
      M2;T1;Odotusaika psykologille;↓
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähde
      M1;T1;Nuorten työttömyysaste;THL, Sotkanet
      M2;T1;Odotusaika psykologille;kuntien oma kysely
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähde;Sotkanet-tunnus
      M1;T1;Nuorten työttömyys;THL, Sotkanet;
      M2;T1;Odotusaika psykologille;↓;
      M3;T1;Väestö 31.12.;;127
      M4;T1;–;;
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö
      M1;T1;Nuorten työttömyys;%
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari;Lähde
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Nuorten työttömyysaste;Tilastokeskus
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.hasColumn(.indicators, Indicator.Column.source) else { return }
    for (index, indicator) in workbook.indicators.enumerated()
    where indicator.source == nil && indicator.sotkanetID == nil
      && workbook.hasColumn(.source, of: indicator)
    {
      guard !Placeholder.isDash(indicator.title) else {
        reporter.leaveToOther()
        continue
      }
      let label = occasion.label(indicator.id, indicator.title)
      reporter.report(
        at: workbook.place(\.indicators, index, .source),
        occasion.say(
          fi: "Mittarilla \(label) ei ole lähdettä",
          sv: "\(label.after(code: "Indikator", name: "Indikatorn")) saknar källa",
          en: "\(label.after(code: "Indicator", name: "The indicator")) has no source"
        )
      )
    }
  }
}
