internal import Wording
internal import Workbooks

/// Finds values whose own unit is another than that of the indicator.
struct OtherUnitInValue: Rule {
  let code = "MIT-13"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Arvo, jonka yksikkö on toinen kuin mittarin",
    sv: "Värde med en annan enhet än indikatorns",
    en: "A value that is not in the indicator's unit"
  )
  let remedy = Phrase(
    fi: "Kirjaa arvo mittarin yksikössä tai korjaa mittarin yksikkö.",
    sv: "Ange värdet i indikatorns enhet eller rätta indikatorns enhet.",
    en: "Enter the value in the indicator's unit, or correct the indicator's unit."
  )
  let reason = Phrase(
    fi: "Arvoja voi verrata vain, kun niillä on sama yksikkö (tekninen syy).",
    sv: "Värden kan jämföras endast när de har samma enhet (teknisk orsak).",
    en: "Values can be compared only when they have the same unit (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Odotusaika psykologille;päivää;↓2 kk;30
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Odotusaika psykologille;päivää;60;30
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työpajat;kpl;5;↓20 %
      M2;T1;Nuorten työttömyys;%;↓9,4x;8
      M3;T1;Koulupsykologin tavanneet;%;5/10;80
      M4;T1;Odotusaika;päivää;↓2 kk;30 pv
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2025;7 kpl
      M2;2025;↓300 henkilöä
      """,
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Lastensuojeluilmoitukset;% vastaavan ikäisistä;9,8 %;8,5 prosenttia
      M2;T1;Sairauspoissaolot;pv/htv;17,2 pv;15 päivää
      M3;T1;Lainat;kpl;1200;+10 %
      M6;T1;Kirjastokäynnit;kpl;1200;5 % enemmän
      M4;T1;Kunnat, joissa on työpaja;kuntaa;14/22;22 kpl
      M5;T1;Kaatumiset;/ 10 000 asukasta;56 / 10 000;50
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Vajaakäyttöiset tilat;m²;↓18 600 kpl;↓12 400 €
      M2;T1;Odotusaika psykologille;arkipäivää;↓19 %;7
      M3;T1;Kävelyreitit;km;12 kilometriä;↓20 htv
      M4;T1;Tyytyväisyys;pistettä;↓62 %;4,2
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
      M1;T1;Vajaakäyttöiset tilat;m²;18 600 neliömetriä;12 400 m²
      M2;T1;Odotusaika psykologille;arkipäivää;19 pv;7 päivää
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)
        """
    ),
  ]

  /// Whether a value is a change: it has a sign before it or a word such as “enemmän” behind it.
  private func tellsChange(_ written: String, _ unit: String) -> Bool {
    if let first = written.first, "+-−–".contains(first) { return true }
    return unit.split(separator: " ").contains { Self.changes.contains($0.lowercased()) }
  }

  private static let changes: Set<String> = [
    "enemmän", "vähemmän", "lisää", "mer", "mera", "fler", "mindre", "färre", "more", "less",
    "fewer",
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.indicators.indices {
      guard let unit = workbook.indicators[index].unit else { continue }
      func check(_ measure: Measure?, at cell: @autoclosure () -> Place) {
        guard let quantity = measure?.quantity, let own = quantity.unit,
          UnitForm(own).contradicts(UnitForm(unit.original))
        else { return }
        let place = cell()
        guard let written = workbook.value(at: place),
          // A change in per cent can be told of anything.
          !(UnitForm(own).sort == .percentage && tellsChange(written, own))
        else { return }
        let indicator = workbook.indicators[index]
        let label = occasion.label(indicator.id, indicator.title)
        let value = occasion.quoted(written)
        let name = occasion.quoted(unit.original)
        reporter.report(
          at: place,
          occasion.say(
            fi: "Arvon \(value) yksikkö on toinen kuin mittarin \(label) yksikkö \(name)",
            sv: "Värdet \(value) har en annan enhet än "
              + "\(label.after(code: "indikator", name: "indikatorn")), vars enhet är \(name)",
            en: "The value \(value) is not in the unit of "
              + "\(label.after(code: "indicator", name: "the indicator")), which is \(name)"
          )
        )
      }
      check(
        workbook.indicators[index].baseline.value,
        at: workbook.cell(ofIndicator: index, .baseline)
      )
      check(
        workbook.indicators[index].target.value,
        at: workbook.cell(ofIndicator: index, .target)
      )
      for measurement in workbook.measurements(ofIndicator: index) {
        check(
          workbook.measurements[measurement].value.value,
          at: workbook.cell(ofMeasurement: measurement)
        )
      }
    }
  }
}
