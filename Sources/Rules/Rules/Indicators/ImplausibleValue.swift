internal import Wording
internal import Workbooks

/// Finds percentages outside 0–100, counts below zero and values that jump from one year to the next.
struct ImplausibleValue: Rule {
  let code = "MIT-08"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical
  let threshold: Threshold? = Threshold(
    50,
    Phrase(
      fi: "muutos edellisestä vuodesta, prosenttia",
      sv: "förändring från föregående år, procent",
      en: "change from the previous year, per cent"
    )
  )

  let summary = Phrase(
    fi: "Arvo, joka ei ole uskottava",
    sv: "Värde som inte är rimligt",
    en: "A value that is not plausible"
  )
  let remedy = Phrase(
    fi: "Tarkista luku, desimaalipilkku ja yksikkö.",
    sv: "Kontrollera talet, decimalkommat och enheten.",
    en: "Check the number, its decimal sign and the unit."
  )
  let reason = Phrase(
    fi: "Väärin kirjattu luku muuttaisi seurannan tulosta (tekninen syy).",
    sv: "Ett tal som har skrivits fel skulle ändra resultatet av uppföljningen (teknisk orsak).",
    en: "A number entered wrongly would change the result of monitoring (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;%;↓870;8
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;%;8,7;8
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;%;↓870;8
      M2;T1;Yksinäisiksi itsensä tuntevat;% ikäluokasta;9,4;↓820
      M3;T1;Nuorten työpajat;kpl;5;↓-2
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo
      M1;T1;Odotusaika psykologille;päivää;23;2023;7
      M2;T1;Kohtaamispaikat;kpl;14;2023;40
      M3;T1;Työpajat;kpl;2;2023;6
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Huomautus
      M1;2024;24;
      M1;2025;↓240;
      M2;2024;22;
      M2;2025;38;
      M3;2024;4;
      M3;2025;1;
      """,
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo
      M1;T1;Liikkuvat oppilaat;%;↓225;2024;30
      M2;T1;Yksinäiset oppilaat;%;12;2024;9
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2025;23,1
      M2;2025;↓114
      """,
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Työpaikkaomavaraisuus;%;98;104
      M2;T1;Menojen muutos;%;3,5;-1
      M3;T1;Nettomuutto;henkilöä;-85;100
      M4;T1;Suhteellinen velkaantuneisuus;%;120;110
      M5;T1;Lainat;kpl;1200;-10 %
      M6;T1;Kaatumiset;%-yksikköä;-4;-8
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Huomautus
      M5;2024;1200;
      M5;2025;2400;Mukana ovat myös e-kirjat.
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let threshold = occasion.threshold(of: self)
    for index in workbook.indicators.indices {
      let outside = ValuesOutside(ofIndicator: index, in: workbook)
      report(outside, ofIndicator: index, workbook, occasion, &reporter)
      guard !workbook.measurements(ofIndicator: index).isEmpty else { continue }
      for series in MeasuredSeries.all(ofIndicator: index, in: workbook, until: occasion.asOf) {
        for step in series.steps {
          guard let measurement = step.to.measurement,
            workbook.isJump(step, ofIndicator: index, beyond: threshold), !outside.touches(step)
          else { continue }
          let indicator = workbook.indicators[index]
          let label = occasion.label(indicator.id, indicator.title)
          let language = occasion.language
          let values = step.from.text(in: language) + " → " + step.to.text(in: language)
          reporter.report(
            at: workbook.cell(ofMeasurement: measurement),
            occasion.say(
              fi: "Mittarin \(label) arvo on muuttunut vuodessa yli \(threshold) prosenttia: "
                + values,
              sv: "Värdet för \(label.after(code: "indikator", name: "indikatorn")) har ändrats "
                + "med mer än \(threshold) procent på ett år: \(values)",
              en: "The value of \(label.after(code: "indicator", name: "the indicator")) has "
                + "changed by more than \(threshold) per cent in a year: \(values)"
            ),
            remedy: occasion.say(
              fi: "Tarkista luku. Jos se on oikein, kirjaa huomautus muutoksen syystä.",
              sv:
                "Kontrollera talet. Om det stämmer, skriv en anmärkning om orsaken till förändringen.",
              en: "Check the number. If it is right, add a note on the reason for the change."
            ),
            isMilder: true
          )
        }
      }
    }
  }

  /// Tells numbers that lie outside what the unit allows.
  private func report(
    _ outside: ValuesOutside,
    ofIndicator index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let bound = outside.bound else { return }
    let indicator = workbook.indicators[index]
    let label = occasion.label(indicator.id, indicator.title)
    for number in outside.numbers {
      let value = number.quantity.value.text(in: occasion.language)
      let place =
        switch number.source {
        case .baseline: workbook.cell(ofIndicator: index, .baseline)
        case .target: workbook.cell(ofIndicator: index, .target)
        case .measurement(let measurement): workbook.cell(ofMeasurement: measurement)
        }
      reporter.report(
        at: place,
        bound.message(value, label, occasion),
        remedy: bound == .count
          ? occasion.say(
            fi: "Kirjaa mitattu tai tavoiteltu lukumäärä, ei muutosta siihen.",
            sv: "Ange det antal som har uppmätts eller eftersträvas, inte förändringen.",
            en: "Enter the count that was measured or is aimed at, not the change in it."
          ) : nil
      )
    }
  }
}
