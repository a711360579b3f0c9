internal import Wording
internal import Workbooks

/// Finds targets that lie on the wrong side of the baseline.
struct TargetAgainstDirection: Rule {
  let code = "MIT-04"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tavoitearvo, joka ei sovi suuntaan",
    sv: "Målvärde som inte stämmer med riktningen",
    en: "A target that does not agree with the direction"
  )
  let remedy = Phrase(
    fi: "Korjaa suunta, lähtöarvo tai tavoitearvo.",
    sv: "Rätta riktningen, utgångsvärdet eller målvärdet.",
    en: "Correct the direction, the baseline or the target."
  )
  let reason = Phrase(
    fi: "Seurannan tulos on oikea vain, kun suunta ja arvot sopivat yhteen (tekninen syy).",
    sv: "Uppföljningen blir rätt endast om riktningen och värdena stämmer överens (teknisk orsak).",
    en: "Monitoring is right only when direction and values agree (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työllisyysaste;%;kasvaa;52,4;↓48
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työllisyysaste;%;kasvaa;52,4;56
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työllisyys;%;kasvaa;9,4;↓8,2
      M2;T1;Nuorten työttömyys;%;vähenee;9,4;↓9,4
      M3;T1;Odotusaika;päivää;vähenee;7;↓9–12
      M4;T1;Palvelupisteet;kpl;säilyy;48;↓40
      M5;T1;Vastaukset kyselyyn;kpl;kasvaa;1800;20 %
      M6;T1;Harjoitelleet kunnat;kuntaa;kasvaa;5–7;6
      M7;T1;Lainat;kpl;kasvaa;1200;+50
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Tavoitearvo
      M1;T1;Nuorten työttömyys;%;vähenee;9,40;9,3
      M2;T1;Nettomuutto;henkilöä;kasvaa;-85;100
      M4;T1;Liikkuvat oppilaat;%;kasvaa;225;30
      M3;T1;Yhteinen malli;;kasvaa;ei käytössä;käytössä
      M5;T1;Yksinäisyyttä kokevien osuus;%;paranee;12,4;9
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Tavoitearvo
      M1;T1;Palvelupisteet;kpl;säilyy;48;↓vähintään 50
      M2;T1;Odotusaika;päivää;säilyy;7;↓9–12
      M3;T1;Kuntoon tyytyväiset;%;säilyy;91,5;↓89,5
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Tavoitearvo
      M1;T1;Palvelupisteet;kpl;säilyy;48;48,0
      M2;T1;Odotusaika;päivää;säilyy;7;5–7
      M3;T1;Kuntoon tyytyväiset;%;säilyy;91,5;91
      M4;T1;Kirjastot;kpl;säilyy;48;vähintään 40
      M5;T1;Väkiluku;asukasta;säilyy;272617;272 000
      M6;T1;Lainat;kpl;säilyy;noin 1200;1150
      M7;T1;Sairauspoissaolot;pv;säilyy;17,2;enintään 18
      M8;T1;Ensihoidon viive;min;säilyy;9;0 %
      M9;T1;Yhteinen malli;;säilyy;käytössä;käytössä
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.indicatorsWithDetails {
      let indicator = workbook.indicators[index]
      guard let direction = indicator.direction.value,
        let baseline = indicator.baseline.value?.quantity,
        let target = indicator.target.value?.quantity,
        direction == .stays
          ? isElsewhere(target, than: baseline) && workbook.comparesTarget(ofIndicator: index)
          : workbook.hasTargetAgainstDirection(ofIndicator: index)
      else { continue }
      let outside = ValuesOutside(ofIndicator: index, in: workbook)
      if outside.contains(.baseline) || outside.contains(.target) {
        reporter.leaveToOther()
        continue
      }
      let place = workbook.place(\.indicators, index, .target)
      let label = occasion.label(indicator.id, indicator.title)
      let language = occasion.language
      let way = language.quoted(direction.text(in: language))
      let (value, start) = (target.number(in: language), baseline.number(in: language))
      guard direction != .stays else {
        reporter.report(
          at: place,
          occasion.say(
            fi:
              "Mittarin \(label) tavoitearvo \(value) on eri kuin lähtöarvo \(start), vaikka suunta on \(way)",
            sv:
              "Målvärdet \(value) för \(label.after(code: "indikator", name: "indikatorn")) är ett annat än utgångsvärdet \(start) trots att riktningen är \(way)",
            en:
              "\(label.after(code: "Indicator", name: "The indicator")) has a target of \(value), other than its baseline of \(start), although the direction is \(way)"
          ),
          isMilder: true
        )
        continue
      }
      reporter.report(
        at: place,
        value == start
          ? occasion.say(
            fi:
              "Mittarin \(label) tavoitearvo \(value) on sama kuin lähtöarvo, vaikka suunta on \(way)",
            sv:
              "Målvärdet \(value) för \(label.after(code: "indikator", name: "indikatorn")) är detsamma som utgångsvärdet trots att riktningen är \(way)",
            en:
              "\(label.after(code: "Indicator", name: "The indicator")) has a target of \(value), the same as its baseline, although the direction is \(way)"
          )
          : direction == .increases
            ? occasion.say(
              fi:
                "Mittarin \(label) tavoitearvo \(value) on pienempi kuin lähtöarvo \(start), vaikka suunta on \(way)",
              sv:
                "Målvärdet \(value) för \(label.after(code: "indikator", name: "indikatorn")) är lägre än utgångsvärdet \(start) trots att riktningen är \(way)",
              en:
                "\(label.after(code: "Indicator", name: "The indicator")) has a target of \(value), lower than its baseline of \(start), although the direction is \(way)"
            )
            : occasion.say(
              fi:
                "Mittarin \(label) tavoitearvo \(value) on suurempi kuin lähtöarvo \(start), vaikka suunta on \(way)",
              sv:
                "Målvärdet \(value) för \(label.after(code: "indikator", name: "indikatorn")) är högre än utgångsvärdet \(start) trots att riktningen är \(way)",
              en:
                "\(label.after(code: "Indicator", name: "The indicator")) has a target of \(value), higher than its baseline of \(start), although the direction is \(way)"
            )
      )
    }
  }

  /// Whether a value that stays where it is cannot reach the target, however the numbers were rounded.
  private func isElsewhere(_ target: Quantity, than baseline: Quantity) -> Bool {
    guard baseline.qualifier == nil else { return false }
    let (least, most) = (target.value, target.upper ?? target.value)
    let (first, last) = (baseline.value, baseline.upper ?? baseline.value)
    let isBelow = last <= least.moved(by: -1) ?? least
    let isAbove = first >= most.moved(by: 1) ?? most
    return switch target.qualifier {
    case .about: false
    case .atLeast, .over: isBelow
    case .atMost, .under: isAbove
    case nil: isBelow || isAbove
    }
  }
}

extension Quantity {
  /// The number without its unit and year.
  fileprivate func number(in language: Language) -> String {
    upper.map { language.range(from: value.text(in: language), to: $0.text(in: language)) }
      ?? value.text(in: language)
  }
}

extension Decimal {
  /// The number that lies a step of its last figure away; in a round number such as 272 000 the zeros are no figures.
  fileprivate func moved(by steps: Int64) -> Decimal? {
    var step: UInt64 = 1
    if decimals == 0 {
      while magnitude >= step * 100, magnitude.isMultiple(of: step * 10) { step *= 10 }
    }
    guard let number = Int64(exactly: magnitude), let step = Int64(exactly: step) else {
      return nil
    }
    let (sum, overflow) = (isNegative ? -number : number).addingReportingOverflow(steps * step)
    return overflow ? nil : Decimal(significand: sum, decimals: decimals)
  }
}
