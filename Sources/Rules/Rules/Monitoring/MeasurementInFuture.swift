internal import Bytes
internal import Wording
internal import Workbooks

/// Finds values that are dated later than today and not called a forecast.
struct MeasurementInFuture: Rule {
  let code = "SEU-09"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Seurantatieto, jonka ajankohta on tulevaisuudessa",
    sv: "Uppföljningsuppgift vars tidpunkt ligger i framtiden",
    en: "A measurement dated in the future"
  )
  let remedy = Phrase(
    fi: "Korjaa ajankohta. Jos arvo on ennuste, kirjaa se huomautukseen.",
    sv: "Rätta tidpunkten. Om värdet är en prognos, skriv det i anmärkningen.",
    en: "Correct the time. If the value is a forecast, say so in the note."
  )
  let reason = Phrase(
    fi: "Seurannassa verrataan mitattuja arvoja (tekninen syy).",
    sv: "I uppföljningen jämförs uppmätta värden (teknisk orsak).",
    en: "Monitoring compares values that have been measured (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyysaste",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;9,4
      M1;↓2052;9,1
      """,
    ]),
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyysaste",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;9,4
      M1;2025;9,1
      """,
    ]),
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyys",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Huomautus
      M1;↓2027;9,1;
      M1;↓31.12.2026;9,3;
      M1;2026;9,4;
      M1;2028;8,9;ennuste
      M1;2029;;
      """,
    ]),
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyys",
      "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM1;2025;9,1",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, measurement) in workbook.measurements.enumerated() {
      guard !measurement.value.isEmpty, let time = measurement.time.value?.start,
        time.firstDay > occasion.asOf.lastDay, !measurement.isForecast
      else { continue }
      let date = time.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.measurements, index, .time),
        occasion.say(
          fi: "Seurantatiedon ajankohta on vielä edessä: \(date)",
          sv: "Uppföljningsuppgiftens tidpunkt har ännu inte infallit: \(date)",
          en: "The time of the measurement is still to come: \(date)"
        )
      )
    }
  }
}

extension Measurement {
  /// Whether the note calls the value a forecast or an estimate.
  var isForecast: Bool {
    guard let note else { return false }
    let form = NormalForm.name(note.original)
    return ["ennus", "ennakoi", "arvio", "prognos", "uppskatt", "forecast", "estimat", "project"]
      .contains { form.hasPart($0) }
  }
}
