internal import Wording
internal import Workbooks

/// Finds indicators whose numbers have no unit.
struct IndicatorWithoutUnit: Rule {
  let code = "MIT-01"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Mittari, jolla ei ole yksikköä",
    sv: "Indikator utan enhet",
    en: "An indicator without a unit"
  )
  let remedy = Phrase(
    fi: "Kirjaa yksikkö, esimerkiksi %, kpl tai päivää.",
    sv: "Ange enheten, till exempel %, st. eller dagar.",
    en: "Enter the unit, for example %, pcs or days."
  )
  let reason = Phrase(
    fi: "Ilman yksikköä lukuja ei voi vertailla eikä esittää kuvaajana (tekninen syy).",
    sv: "Utan enhet kan talen varken jämföras eller visas i diagram (teknisk orsak).",
    en: "Without a unit the numbers can be neither compared nor shown in a chart (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;↓;12,5;9
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyysaste;%;12,5;9
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyys;↓;12,5;9
      M2;T1;Odotusaika psykologille;↓;;
      M3;T1;Sairauspoissaolot;;17,2 pv;15 pv
      M4;T1;Yhteinen malli;;ei käytössä;käytössä kaikissa kunnissa
      M5;T1;Nuorten tyytyväisyys;;;kasvaa
      M6;T1;–;;;
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari;Yksikkö;Tavoitearvo
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Nuorten työttömyysaste;%;9
        ;;Ilman opiskelupaikkaa jääneiden osuus, %;;2
        """
    ),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Odotusaika psykologille, vrk;;18;7
      M2;T1;Sairauspoissaolot (pv/htv);;17,2;15
      M3;T1;Tilat (m²);;17900;15000
      M4;T1;Nuoret työttömät, hlöä;;400;200
      M7;T1;Ruokahävikki, g/ateria;;62;31
      M5;T1;Kustannukset, asukasta kohden;↓;400;380
      M6;T1;Asukkaiden luottamus (asteikko 1–5);↓;3,2;4
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.indicators.indices where workbook.indicators[index].unit == nil {
      let indicator = workbook.indicators[index]
      let quantities = [indicator.baseline.value?.quantity, indicator.target.value?.quantity]
        .compactMap(\.self)
      let isEmpty = indicator.baseline.isEmpty && indicator.target.isEmpty
      guard isEmpty || !quantities.isEmpty,
        quantities.allSatisfy({ $0.unit == nil }),
        !(indicator.title.map { UnitForm.isTold(byName: $0.original) } ?? false)
      else { continue }
      guard !Placeholder.isDash(indicator.title) else {
        reporter.leaveToOther()
        continue
      }
      let label = occasion.label(indicator.id, indicator.title)
      reporter.report(
        at: workbook.place(\.indicators, index, .unit),
        occasion.say(
          fi: "Mittarilla \(label) ei ole yksikköä",
          sv: "\(label.after(code: "Indikator", name: "Indikatorn")) saknar enhet",
          en: "\(label.after(code: "Indicator", name: "The indicator")) has no unit"
        )
      )
    }
  }
}
