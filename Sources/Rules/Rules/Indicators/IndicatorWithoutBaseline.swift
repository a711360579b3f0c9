internal import Wording
internal import Workbooks

/// Finds indicators without a baseline, and baselines without a year.
struct IndicatorWithoutBaseline: Rule {
  let code = "MIT-02"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Mittari, jolla ei ole lähtöarvoa tai lähtövuotta",
    sv: "Indikator utan utgångsvärde eller utgångsår",
    en: "An indicator without a baseline or its year"
  )
  let remedy = Phrase(
    fi: "Kirjaa lähtöarvo ja lähtövuosi.",
    sv: "Ange utgångsvärde och utgångsår.",
    en: "Enter the baseline and its year."
  )
  let reason = Phrase(
    fi: "Ilman lähtöarvoa muutosta ei voi arvioida (hyvä käytäntö).",
    sv: "Utan utgångsvärde kan förändringen inte bedömas (god praxis).",
    en: "Without a baseline, change cannot be assessed (good practice)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi
      M1;T1;Nuorten työttömyysaste;%;↓;
      M2;T1;Odotusaika psykologille;päivää;23;↓
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi
      M1;T1;Nuorten työttömyysaste;%;12,5;2024
      M2;T1;Odotusaika psykologille;päivää;23;2025
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo
      M1;T1;Nuorten työttömyys;%;↓;;9
      M2;T1;Odotusaika psykologille;päivää;23;↓;7
      M3;T1;Sairauspoissaolot;pv;17,2 (12/2024);;15
      M4;T1;Yhteinen malli;;ei käytössä;;käytössä
      M5;T1;Etsivän nuorisotyön asiakkaat;hlö;v. 2024: 61;;90
      M6;T1;-;;;;
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo
      M1;T1;Nuorten työttömyys;%;↓ei tiedossa;;9
      M2;T1;Odotusaika psykologille;päivää;↓..;2024;7
      M3;T1;Ensamma unga;%;↓Uppgift saknas;2024;15
      M4;T1;Yhteinen malli;;ei;2024;kyllä
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Nuorten työttömyysaste;%;12,5;9
        """
    ),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo
      M1;T1;Nuorten työttömyys;%;12,5;2024;9
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.indicators.indices where isIncomplete(index, workbook) {
      let indicator = workbook.indicators[index]
      guard !Placeholder.isDash(indicator.title) else {
        reporter.leaveToOther()
        continue
      }
      var label: Label { occasion.label(indicator.id, indicator.title) }
      if indicator.baseline.isEmpty {
        reporter.report(
          at: workbook.place(\.indicators, index, .baseline),
          occasion.say(
            fi: "Mittarilla \(label) ei ole lähtöarvoa",
            sv: "\(label.after(code: "Indikator", name: "Indikatorn")) saknar utgångsvärde",
            en: "\(label.after(code: "Indicator", name: "The indicator")) has no baseline"
          ),
          remedy: workbook.isAskedForYear(.baselineYear, indicator)
            ? nil
            : occasion.say(
              fi: "Kirjaa lähtöarvo.",
              sv: "Ange utgångsvärdet.",
              en: "Enter the baseline."
            ),
          // What is reached or not has often nothing to start from.
          isMilder: indicator.target.value?.isState ?? false
        )
      } else if let quantity = indicator.baseline.value?.quantity, quantity.time == nil,
        indicator.baselineYear.isEmpty, workbook.isAskedForYear(.baselineYear, indicator)
      {
        reporter.report(
          at: workbook.place(\.indicators, index, .baselineYear),
          occasion.say(
            fi: "Mittarin \(label) lähtöarvolla ei ole vuotta",
            sv: "Utgångsvärdet för \(label.after(code: "indikator", name: "indikatorn")) saknar år",
            en:
              "The baseline of \(label.after(code: "indicator", name: "the indicator")) has no year"
          ),
          remedy: occasion.say(
            fi: "Kirjaa vuosi sarakkeeseen ”Lähtövuosi”.",
            sv: "Ange året i kolumnen ”Utgångsår”.",
            en: "Enter the year in the column “Baseline year”."
          )
        )
      }
    }
  }

  /// Whether the value or its year is missing where it is asked for; most records need not be looked at any further.
  private func isIncomplete(_ index: Int, _ workbook: Workbook) -> Bool {
    workbook.indicators[index].baseline.isEmpty
      || workbook.isAskedForYear(.baselineYear, ofIndicator: index)
        && workbook.indicators[index].baselineYear.isEmpty
  }
}

extension Measure {
  fileprivate var isState: Bool {
    if case .state = self { true } else { false }
  }
}
