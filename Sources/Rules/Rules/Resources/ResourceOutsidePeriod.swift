internal import Wording
internal import Workbooks

/// Finds resources for years in which the period has not started, or has ended.
struct ResourceOutsidePeriod: Rule {
  let code = "RES-07"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice
  let threshold: Threshold? = Threshold(
    1,
    Phrase(
      fi: "vuosia kauden ulkopuolella enintään",
      sv: "högsta antal år utanför perioden",
      en: "years outside the period at most"
    )
  )

  let summary = Phrase(
    fi: "Resurssi, jonka vuosi on kauden ulkopuolella",
    sv: "Resurs vars år inte ligger inom perioden",
    en: "A resource whose year is outside the period"
  )
  let remedy = Phrase(
    fi: "Korjaa vuosi.",
    sv: "Rätta året.",
    en: "Correct the year."
  )
  let reason = Phrase(
    fi: "Tavoitteisiin käytetään resursseja kauden aikana (hyvä käytäntö).",
    sv: "Resurserna för målen används under perioden (god praxis).",
    en: "Resources are spent on the goals during the period (good practice)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026\nKausi päättyy;31.12.2029",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Laji;Määrä;Yksikkö;Vuosi\nT1;raha;15 000;€;↓2072",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026\nKausi päättyy;31.12.2029",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Laji;Määrä;Yksikkö;Vuosi\nT1;raha;15 000;€;2027",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.6.2026\nKausi päättyy;31.5.2029",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi
      T1;raha;Avustukset;15 000;€;↓2072
      T1;raha;Vuokra;12 000;€;↓2017
      T1;henkilötyö;Ohjaaja;↓1 htv (2036);;
      T1;raha;Kiertävä palvelu;↓8 000 (2016–2019);€;
      T1;raha;Tilavuokrat;8 000 (2026–2029);€;
      T1;raha;Valmistelu;4 000;€;2025
      T1;raha;Loppuarviointi;6 000;€;2030
      T1;raha;Kalusteet;9 000;€;2020–2026
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Laji;Määrä;Yksikkö;Vuosi\nT1;raha;15 000;€;2072",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let first = workbook.basics.periodStarts.value?.start
    let last = workbook.basics.periodEnds.value?.end
    // A period that can hardly be the one that is meant is told by another rule.
    if PeriodDoubt(workbook) != nil {
      reporter.leaveToOther()
      return
    }
    let margin = occasion.threshold(of: self)
    var told = ToldCells()
    for index in workbook.resources.indices
    where !workbook.resources[index].year.isEmpty
      || workbook.resources[index].amount.value?.time != nil
    {
      let resource = workbook.resources[index]
      let isInColumn = !resource.year.isEmpty
      guard let time = isInColumn ? resource.year.value : resource.quantity?.time,
        let start = (time.start ?? time.end)?.year, let end = (time.end ?? time.start)?.year
      else { continue }
      let period: String
      if let first, first.year - end > margin {
        let date = first.text(in: occasion.language)
        period = occasion.say(
          fi: "kausi alkaa vasta sen jälkeen: \(date)",
          sv: "perioden börjar först efter det: \(date)",
          en: "the period starts after that: \(date)"
        )
      } else if let last, start - last.year > margin {
        let date = last.text(in: occasion.language)
        period = occasion.say(
          fi: "kausi päättyy jo ennen sitä: \(date)",
          sv: "perioden slutar redan före det: \(date)",
          en: "the period ends before that: \(date)"
        )
      } else {
        continue
      }
      let place =
        isInColumn
        ? workbook.place(\.resources, index, .year) : workbook.amountPlace(ofResource: index)
      let year = start == end ? "\(start)" : "\(start)–\(end)"
      guard told.insert(year, at: place) else { continue }
      reporter.report(
        at: place,
        start == end
          ? occasion.say(
            fi: "Resurssin vuosi on \(year), mutta \(period)",
            sv: "Resursens år är \(year), men \(period)",
            en: "The year of the resource is \(year), but \(period)"
          )
          : occasion.say(
            fi: "Resurssin vuodet ovat \(year), mutta \(period)",
            sv: "Resursens år är \(year), men \(period)",
            en: "The years of the resource are \(year), but \(period)"
          )
      )
    }
  }
}
