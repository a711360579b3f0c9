internal import Wording
internal import Workbooks

/// Finds indicators whose latest value has moved against the wanted direction, with nothing said of it.
struct ValueAgainstDirection: Rule {
  let code = "SEU-08"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Mittari, joka on kehittynyt vastakkaiseen suuntaan",
    sv: "Indikator som har utvecklats i motsatt riktning",
    en: "An indicator that has moved in the opposite direction"
  )
  let remedy = Phrase(
    fi: "Kirjaa huomautus siitä, mitä asialle tehdään.",
    sv: "Skriv en anmärkning om vad som görs åt saken.",
    en: "Add a note on what is done about it."
  )
  let reason = Phrase(
    fi:
      "Seurannassa sovitaan, mitä tehdään, kun kehitys ei kulje toivottuun suuntaan (hyvä käytäntö).",
    sv:
      "I uppföljningen kommer man överens om vad som görs när utvecklingen inte går i önskad riktning (god praxis).",
    en:
      "In monitoring, the parties agree what is done when development is not in the wanted direction (good practice)."
  )

  static let examples = [
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Nuorten työttömyysaste;%;vähenee;9,4;2024;8
        """,
        "seurantatiedot.csv": "Mittari;Ajankohta;Arvo;Huomautus\nM1;2025;↓10,1;",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Nuorten työttömyysaste;%;vähenee;9,4;2024;8
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Huomautus
        M1;2025;10,1;Etsivää nuorisotyötä lisätään vuonna 2027.
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Nuorten työttömyys;%;vähenee;9,4;2024;8
        M2;T1;Lainat;kpl;;1200;2023;1400
        M3;T1;Kohtaamispaikat;kpl;kasvaa;14;2023;22
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli;Huomautus
        M1;2025;↓10,1;;
        M2;2025;↓1250;;
        M2;2024;1300;;
        M3;2024;16;;
        M3;2025;15;;Yksi tila on remontissa vuoteen 2026.
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Jämsän kaupunki;kaupunki
        P2;Luhangan kunta;kunta
        """,
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Nuorten työttömyys;%;vähenee;9,4;2024;8
        M2;T1;Lähipalvelupisteet;kpl;säilyy;48;2024;48
        M3;T1;Lainat;kpl;kasvaa;1200;2023;1400
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo;Osapuoli
        M1;2025;9,1;
        M1;2025;12,3;Jämsän kaupunki
        M2;2025;46;
        M3;2024;1150;
        M3;2025;1300;
        M3;2027;1100;
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Nuorten työttömyys;%;vähenee;22,5;2024;8
        M2;T1;Odotusaika;päivää;kasvaa;19;2024;7
        M3;T1;Lainat;kpl;kasvaa;1200;2024;1400
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo
        M1;2025;230
        M2;2025;15
        M3;2025;400
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Yksinäisyyttä kokevien osuus;%;;12,4;2023;paranee
        M2;T1;Andelen ensamma;%;;12,4;2023;förbättras 5 %
        M3;T1;Ahdistuneet nuoret;%;paranee;12,4;2023;9
        """,
        "seurantatiedot.csv": "Mittari;Ajankohta;Arvo\nM1;2025;11\nM2;2025;11\nM3;2025;11",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo
        M1;T1;Kaatumiset;kpl;vähenee;140;2023;100
        M2;T1;Asiakkaat;henkilöä;kasvaa;1020;2024;1500
        M3;T1;Osallistujat;henkilöä;kasvaa;400;2024;600
        M4;T1;Yksinäiset;%;vähenee;12,4;2023;9
        """,
        "seurantatiedot.csv": """
        Mittari;Ajankohta;Arvo
        M1;2022–2025;125
        M2;2025;1150
        M2;1–6/2026;640
        M3;1–6/2025;210
        M3;2025;410
        M3;1–6/2026;↓190
        M4;kevät 2025;↓13,1
        """,
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let threshold = occasion.threshold(of: ImplausibleValue())
    for (index, indicator) in workbook.indicators.enumerated() {
      guard let wanted = indicator.wantedDirection else { continue }
      // A direction, a baseline or a target that is wrong is told as such.
      lazy var outside = ValuesOutside(ofIndicator: index, in: workbook)
      lazy var isDoubtful =
        workbook.hasTargetAgainstDirection(ofIndicator: index)
        || (indicator.direction.value == nil
          && (outside.contains(.baseline) || outside.contains(.target)))
      for series in MeasuredSeries.all(ofIndicator: index, in: workbook, until: occasion.asOf) {
        guard let step = series.lastStep, let measurement = step.to.measurement,
          workbook.measurements[measurement].note == nil
        else { continue }
        let (old, new) = (step.from.quantity.value, step.to.quantity.value)
        guard wanted == .increases ? new < old : new > old else { continue }
        // So is a value that can hardly be right.
        if isDoubtful || outside.touches(step)
          || workbook.isJump(step, ofIndicator: index, beyond: threshold)
        {
          reporter.leaveToOther()
          continue
        }
        let label = occasion.label(indicator.id, indicator.title)
        let language = occasion.language
        let values = step.from.text(in: language) + " → " + step.to.text(in: language)
        // Whose values they are where they are not the county's.
        let whose =
          series.parties.isEmpty
          ? "" : " (\(occasion.list(series.parties.map { workbook.parties[$0] })))"
        reporter.report(
          at: workbook.cell(ofMeasurement: measurement),
          occasion.say(
            fi: "Mittari \(label) on kehittynyt vastakkaiseen suuntaan\(whose): \(values)",
            sv: "\(label.after(code: "Indikator", name: "Indikatorn")) har utvecklats "
              + "i motsatt riktning\(whose): \(values)",
            en: "\(label.after(code: "Indicator", name: "The indicator")) has moved "
              + "in the opposite direction\(whose): \(values)"
          )
        )
      }
    }
  }
}
