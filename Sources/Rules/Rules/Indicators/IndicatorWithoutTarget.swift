internal import Wording
internal import Workbooks

/// Finds indicators that say neither how far nor which way, and targets without a year.
struct IndicatorWithoutTarget: Rule {
  let code = "MIT-03"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Mittari, jolla ei ole tavoitearvoa eikä suuntaa, tai tavoitearvo ilman vuotta",
    sv: "Indikator utan målvärde och riktning, eller målvärde utan år",
    en: "An indicator with neither a target nor a direction, or a target without its year"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa tavoitearvo ja tavoitevuosi tai ainakin suunta: kasvaa, vähenee tai säilyy.",
    sv: "Ange målvärde och målår eller åtminstone riktningen: ökar, minskar eller bibehålls.",
    en:
      "Enter the target and its year, or at least the direction: increases, decreases or stays level."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan tavoitteiden pitäisi olla mitattavia (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör målen vara mätbara (Kommunförbundet 2022).",
    en: "The recommendation asks for measurable goals (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Suunta;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyysaste;;↓;
      M2;T1;Odotusaika psykologille;vähenee;7;↓
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Suunta;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyysaste;;9;2029
      M2;T1;Odotusaika psykologille;vähenee;7;2028
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Suunta;Lähtöarvo;Tavoitearvo;Tavoitevuosi
      M1;T1;Nuorten työttömyys;;12,5;↓;
      M2;T1;Odotusaika psykologille;vähenee;23;7;↓
      M3;T1;Sairauspoissaolot;vähenee;17,2;;
      M4;T1;Yhteinen malli;;ei käytössä;käytössä;
      M5;T1;Vastaukset kyselyyn;;1800;2000 (2027, oma kysely);
      M6;T1;-;;;;
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Nuorten työttömyysaste;%;12,5;9
        ;;Nuorten tyytyväisyys;;;kasvaa
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.indicators.indices where isIncomplete(index, workbook) {
      let indicator = workbook.indicators[index]
      guard !Placeholder.isDash(indicator.title) else {
        reporter.leaveToOther()
        continue
      }
      var label: Label { occasion.label(indicator.id, indicator.title) }
      if indicator.target.isEmpty {
        guard indicator.direction.isEmpty else { continue }
        reporter.report(
          at: workbook.place(\.indicators, index, .target),
          occasion.say(
            fi: "Mittarilla \(label) ei ole tavoitearvoa eikä suuntaa",
            sv:
              "\(label.after(code: "Indikator", name: "Indikatorn")) saknar både målvärde och riktning",
            en:
              "\(label.after(code: "Indicator", name: "The indicator")) has neither a target nor a direction"
          )
        )
      } else if let quantity = indicator.target.value?.quantity, quantity.time == nil,
        indicator.targetYear.isEmpty, workbook.isAskedForYear(.targetYear, indicator)
      {
        reporter.report(
          at: workbook.place(\.indicators, index, .targetYear),
          occasion.say(
            fi: "Mittarin \(label) tavoitearvolla ei ole vuotta",
            sv: "Målvärdet för \(label.after(code: "indikator", name: "indikatorn")) saknar år",
            en: "The target of \(label.after(code: "indicator", name: "the indicator")) has no year"
          ),
          remedy: occasion.say(
            fi: "Kirjaa vuosi sarakkeeseen ”Tavoitevuosi”.",
            sv: "Ange året i kolumnen ”Målår”.",
            en: "Enter the year in the column “Target year”."
          )
        )
      }
    }
  }

  /// Whether the value or its year is missing where it is asked for; most records need not be looked at any further.
  private func isIncomplete(_ index: Int, _ workbook: Workbook) -> Bool {
    workbook.indicators[index].target.isEmpty
      || workbook.isAskedForYear(.targetYear, ofIndicator: index)
        && workbook.indicators[index].targetYear.isEmpty
  }
}
