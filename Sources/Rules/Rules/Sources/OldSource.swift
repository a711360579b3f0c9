internal import Registry
internal import Wording
internal import Workbooks

/// Finds sources that were old when the period began.
struct OldSource: Rule {
  let code = "TIE-02"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.goodPractice
  let threshold: Threshold? = Threshold(
    4,
    Phrase(
      fi: "lähteen ikä kauden alussa, vuotta",
      sv: "källans ålder i början av perioden, år",
      en: "age of a source at the start of the period, years"
    )
  )

  let summary = Phrase(
    fi: "Tietopohjan lähde, joka on yli yhden valtuustokauden vanha",
    sv: "Källa i kunskapsbasen som är äldre än en fullmäktigeperiod",
    en: "A source of the knowledge base that is older than a council term"
  )
  let remedy = Phrase(
    fi: "Kirjaa uudempi lähde tai tarkista vuosi.",
    sv: "Ange en nyare källa eller kontrollera året.",
    en: "Enter a newer source, or check the year."
  )
  let reason = Phrase(
    fi: "Tilannekuva perustuu ajantasaiseen tietoon (hyvä käytäntö).",
    sv: "Lägesbilden bygger på aktuell kunskap (god praxis).",
    en: "The situational picture rests on current knowledge (good practice)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
      "tietopohja.csv": """
      Tunnus;Nimi;Vuosi
      L1;Kouluterveyskysely;↓2019
      L2;Laaja hyvinvointikertomus;2025
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
      "tietopohja.csv": """
      Tunnus;Nimi;Vuosi
      L1;Kouluterveyskysely;2025
      L2;Laaja hyvinvointikertomus;2025
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
      "tietopohja.csv": """
      Tunnus;Nimi;Vuosi
      L1;Kuntakortit;↓2019
      L2;Laaja hyvinvointikertomus;2025
      L3;Kuntastrategia;2018–2025
      L4;Kuntalaki;2015
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
      "tietopohja.csv": "Tunnus;Nimi;Vuosi\nL1;Kuntakortit;2022\nL2;Asukaskysely;",
    ]),
    Example(["tietopohja.csv": "Tunnus;Nimi;Vuosi\nL1;Kuntakortit;2019"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let period = Validity(workbook.basics.periodStarts.value, workbook.basics.periodEnds.value)
    // That the period ends before it starts is told by another rule.
    guard let start = period.start, !period.isReversed else { return }
    let oldest = start.year - occasion.threshold(of: self)
    for (index, source) in workbook.sources.enumerated() {
      guard let year = source.year.value?.end?.year, year < oldest else { continue }
      // An Act is in force however old it is.
      if let name = source.name?.original, !StatuteReference.list(in: name).isEmpty { continue }
      let name = occasion.name(source.id, source.name)
      reporter.report(
        at: workbook.place(\.sources, index, .year),
        occasion.say(
          fi: "Lähde \(name) on vuodelta \(year)",
          sv: "Källan \(name) är från år \(year)",
          en: "The source \(name) is from \(year)"
        )
      )
    }
  }
}
