internal import Wording
internal import Workbooks

/// Finds indicators that have neither a value for the monitored year nor a reason why there is none.
struct MissingMeasurement: Rule {
  let code = "SEU-02"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let scopes = 2...3
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Mittari, jolta puuttuu seurattavan vuoden arvo",
    sv: "Indikator utan värde för det år som följs upp",
    en: "An indicator without a value for the monitored year"
  )
  let remedy = Phrase(
    fi: "Kirjaa arvo tai syy siihen, ettei arvoa ole.",
    sv: "Ange värdet eller orsaken till att värdet saknas.",
    en: "Enter the value, or the reason why there is none."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan tavoitteet ja niiden seuranta pitäisi dokumentoida (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör målen och uppföljningen dokumenteras (Kommunförbundet 2022).",
    en:
      "The recommendation asks for goals and their monitoring to be documented (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi
        M1;T1;Nuorten työttömyysaste;12,5;2023
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo
        M1;2024;11,9
        M1;2025;↓
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi
        M1;T1;Nuorten työttömyysaste;12,5;2023
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo
        M1;2024;11,9
        M1;2025;11,2
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.6.2025",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi
        M1;T1;Nuorten työttömyys;12,5;2023
        M2;T1;Odotusaika psykologille;23;2024
        M3;T1;Lainat;1200;2024
        M4;T1;Kohtaamispaikat;14;2025
        M5;T1;Kysely oppilaille;70;2023
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Huomautus
        M1;2024;11,9;
        M2;31.12.2025;20;
        M3;2025;↓;
        M5;2025;;Kysely tehdään joka toinen vuosi.
        """,
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi
        M1;T1;Nuorten työttömyys;12,5;2023
        """,
        "seurantatiedot.csv": "Mittari;Ajankohta;Arvo",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi
        M1;T1;Nuorten työttömyys;12,5;2023
        M2;T1;Odotusaika psykologille;23;2024
        M3;T1;Lainat;1200;2024
        M4;T1;Kohtaamispaikat;14;2024
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo
        M11;2025;11,9
        M2;2052;20
        M3;viime vuosi;1300
        M4;;15
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025",
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Lähtövuosi
        M1;T1;Nuorten työttömyys;12,5;2023
        M2;T1;Yksinäiset nuoret;14,2;2023
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Huomautus
        M1;2025;↓..;
        M2;2025;..;Julkaistaan syksyllä
        """,
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let year = occasion.asOf.year - 1
    guard let monitored = CalendarDate(year: year), workbook.isMonitored(monitored),
      // A single sheet has no place for measurements.
      !workbook.isSheet || workbook.hasTable(.measurements)
    else { return }
    var missing: [Int] = []
    for (index, indicator) in workbook.indicators.enumerated() {
      // A baseline of the year tells its value.
      if let baseline = indicator.baselineTime, baseline.lastDay >= monitored.firstDay { continue }
      let measurements = workbook.measurements(ofIndicator: index).filter { measurement in
        workbook.measurements[measurement].time.value?.mayBe(in: year) ?? false
      }
      if measurements.contains(where: { workbook.measurements[$0].saysSomething }) { continue }
      // A value whose time cannot be right or is not known may be the one, and that is told of its time.
      let hasValueAstray = workbook.measurements(ofIndicator: index).contains { measurement in
        workbook.measurements[measurement].isAstray(on: occasion.asOf)
      }
      if hasValueAstray {
        reporter.leaveToOther()
        continue
      }
      guard let empty = measurements.first else {
        missing.append(index)
        continue
      }
      let label = occasion.label(indicator.id, indicator.title)
      reporter.report(at: workbook.cell(ofMeasurement: empty), message([label], year, occasion))
    }
    // So is a value that refers to an indicator that does not exist.
    let meant = UnknownReferences(to: .indicators, from: [.measurements], in: workbook)
      .meant(among: missing) { index in
        [workbook.indicators[index].id.text, workbook.indicators[index].title?.original]
      }
    if !meant.isEmpty {
      reporter.leaveToOther()
      missing.removeAll { meant.contains($0) }
    }
    guard !missing.isEmpty else { return }
    let labels = missing.map { index in
      let indicator = workbook.indicators[index]
      return occasion.label(indicator.id, indicator.title)
    }
    reporter.report(
      at: workbook.missing(.measurements, Measurement.Column.value)
        ?? workbook.place(ofAll: .measurements),
      message(labels, year, occasion),
      remedy: labels.count > 3 ? remedy(labels, occasion) : nil
    )
  }

  private func message(_ labels: [Label], _ year: Int, _ occasion: Occasion) -> String {
    let count = labels.count
    let list = occasion.language.list(labels.map(\.text), showing: count == 3 ? 3 : 2)
    if count == 1, let label = labels.first {
      return occasion.say(
        fi: "Vuoden \(year) arvo puuttuu mittarilta \(label)",
        sv: "Värde för \(year) saknas för \(label.after(code: "indikator", name: "indikatorn"))",
        en: "The value for \(year) is missing from "
          + label.after(code: "indicator", name: "the indicator")
      )
    }
    return occasion.say(
      fi: "Vuoden \(year) arvo puuttuu \(count) mittarilta: \(list)",
      sv: "Värde för \(year) saknas för \(count) indikatorer: \(list)",
      en: "The value for \(year) is missing from \(count) indicators: \(list)"
    )
  }

  /// Names them all where the message does not.
  private func remedy(_ labels: [Label], _ occasion: Occasion) -> String {
    let list = occasion.language.list(labels.map(\.text))
    return occasion.say(
      fi: "Kirjaa arvo tai syy siihen, ettei arvoa ole, näille mittareille: \(list).",
      sv: "Ange värdet eller orsaken till att värdet saknas för dessa indikatorer: \(list).",
      en: "Enter the value, or the reason why there is none, for these indicators: \(list)."
    )
  }
}

extension Workbook {
  /// Whether any day of a year lies in the period, as far as it is known.
  fileprivate func isMonitored(_ year: CalendarDate) -> Bool {
    let start = basics.periodStarts.value?.start
    let end = basics.periodEnds.value?.end
    return (start.map { $0.firstDay <= year.lastDay } ?? true)
      && (end.map { $0.lastDay >= year.firstDay } ?? true)
  }
}

extension Measurement {
  /// Whether there is a value, or a note that says why there is none.
  fileprivate var saysSomething: Bool { !value.isEmpty || note != nil }

  /// Whether it says something of a time that is still to come, cannot be read or is not told.
  fileprivate func isAstray(on day: CalendarDate) -> Bool {
    guard saysSomething, !isForecast else { return false }
    guard let time = time.value else { return true }
    return time.start.map { $0.firstDay > day.lastDay } ?? false
  }
}

extension TimeFrame {
  /// Whether the time lies in a year at least in part.
  fileprivate func mayBe(in year: Int) -> Bool {
    guard let first = start ?? end, let last = end ?? start else { return false }
    return first.year <= year && year <= last.year
  }
}
