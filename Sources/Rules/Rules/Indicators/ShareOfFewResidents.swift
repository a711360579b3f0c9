internal import Registry
internal import Wording
internal import Workbooks

/// Finds percentages of municipalities so small that chance moves them, where the workbook holds the populations.
struct ShareOfFewResidents: Rule {
  let code = "MIT-10"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .advice)
  let basis = Basis.goodPractice
  let threshold: Threshold? = Threshold(
    2000,
    Phrase(fi: "asukasmäärä", sv: "antal invånare", en: "number of residents")
  )

  let summary = Phrase(
    fi: "Pienen kunnan prosenttiluku, joka voi vaihdella sattumanvaraisesti",
    sv: "Procenttal som kan variera slumpmässigt i en liten kommun",
    en: "A percentage that may vary by chance in a small municipality"
  )
  let remedy = Phrase(
    fi: "Kirjaa usean vuoden keskiarvo tai usean kunnan yhteinen luku.",
    sv: "Ange ett medelvärde för flera år eller ett gemensamt tal för flera kommuner.",
    en: "Enter an average over several years, or one number for several municipalities."
  )
  let reason = Phrase(
    fi: "Pienessä kunnassa muutama asukas muuttaa osuutta paljon (hyvä käytäntö).",
    sv: "I en liten kommun ändrar några få invånare andelen mycket (god praxis).",
    en: "In a small municipality a few residents change the share a great deal (good practice)."
  )

  static let examples = [
    Example(
      [
        "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Sotkanet-tunnus
        M1;T1;Nuorten työttömyysaste;%;
        M2;T1;Väestö 31.12.;asukasta;127
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2025;↓14,3;Luhangan kunta
        M2;2025;700;Luhangan kunta
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Luhangan kunta;kunta",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Sotkanet-tunnus
        M1;T1;Nuorten työttömyysaste;%;
        M2;T1;Väestö 31.12.;asukasta;127
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2022–2025;12,5;Luhangan kunta
        M2;2025;700;Luhangan kunta
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Luhangan kunta;kunta
        P2;Jämsän kaupunki;kaupunki
        """,
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Sotkanet-tunnus
        M1;T1;Nuorten työttömyysaste;%;
        M2;T1;Väestö 31.12.;asukasta;127
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2024;↓12,5;Luhangan kunta
        M1;2025;14,3;Luhangan kunta
        M1;2025;12,1;Jämsän kaupunki
        M2;2022;692;Luhangan kunta
        M2;2022;19347;Jämsän kaupunki
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Luhangan kunta;kunta
        """,
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Sotkanet-tunnus
        M1;T1;Nuorten työttömyysaste;%;
        M2;T1;Väestö 31.12.;asukasta;127
        M3;T1;Kohtaamispaikat;kpl;
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2022–2025;12,5;Luhangan kunta
        M1;2025;12,1;
        M2;2022;692;Luhangan kunta
        M3;2025;1;Luhangan kunta
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Luhangan kunta;kunta
        """,
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö
        M1;T1;Nuorten työttömyysaste;%
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2025;12,5;Luhangan kunta
        """,
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let populations = populations(workbook)
    if populations.isEmpty { return }
    let limit = Decimal(occasion.threshold(of: self))
    for (index, indicator) in workbook.indicators.enumerated() {
      guard let unit = indicator.unit, UnitForm(unit.original).sort == .percentage else { continue }
      var told: Set<Int> = []
      for measurement in workbook.measurements(ofIndicator: index) {
        guard let party = workbook.party(ofMeasurement: measurement).onlyParty,
          let population = populations[party], population < limit,
          let municipality = workbook.parties[party].municipality,
          case .date = workbook.measurements[measurement].time.value,
          workbook.measurements[measurement].value.value?.quantity != nil,
          told.insert(party).inserted
        else { continue }
        let label = occasion.label(indicator.id, indicator.title)
        let count = population.text(in: occasion.language)
        reporter.report(
          at: workbook.cell(ofMeasurement: measurement),
          occasion.say(
            fi: "\(municipality.genitive) asukasmäärä on \(count), joten mittarin \(label) "
              + "prosenttiluku voi vaihdella sattumanvaraisesti",
            sv: "\(municipality.name.sv) har \(count) invånare, och därför kan procenttalet "
              + "för \(label.after(code: "indikator", name: "indikatorn")) variera slumpmässigt",
            en: "\(municipality.name.en) has a population of \(count), so the percentage of "
              + "\(label.after(code: "indicator", name: "the indicator")) may vary by chance"
          )
        )
      }
    }
  }

  /// The latest populations that the workbook's own measurements tell, by the parties' indexes.
  private func populations(_ workbook: Workbook) -> [Int: Decimal] {
    var latest: [Int: (day: Int, value: Decimal)] = [:]
    for (index, indicator) in workbook.indicators.enumerated()
    where indicator.sotkanetID == Self.population {
      for measurement in workbook.measurements(ofIndicator: index) {
        let record = workbook.measurements[measurement]
        guard let party = workbook.party(ofMeasurement: measurement).onlyParty,
          let day = record.time.value?.end?.lastDay,
          let value = record.value.value?.quantity?.value,
          latest[party].map({ $0.day < day }) ?? true
        else { continue }
        latest[party] = (day, value)
      }
    }
    return latest.mapValues(\.value)
  }

  /// Sotkanet's indicator “Väestö 31.12.”.
  private static let population = "127"
}
