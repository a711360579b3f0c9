internal import Registry
internal import Wording
internal import Workbooks

/// Finds a county that is none of Finland's wellbeing services counties.
struct UnknownCounty: Rule {
  let code = "OPS-11"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Hyvinvointialue, jota ei tunneta",
    sv: "Välfärdsområde som är okänt",
    en: "A county that is not known"
  )
  let remedy = Phrase(
    fi: "Kirjoita hyvinvointialueen nimi, esimerkiksi Keski-Suomi.",
    sv: "Skriv välfärdsområdets namn, till exempel Mellersta Finland.",
    en: "Write the name of the county, for example Central Finland."
  )
  let reason = Phrase(
    fi: "Alueen kunnat tunnetaan hyvinvointialueen nimestä (tekninen syy).",
    sv: "Kommunerna i området känns igen genom välfärdsområdets namn (teknisk orsak).",
    en: "The municipalities of the county are known from its name (technical)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;↓Keski-Suomii",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;↓HUS-yhtymä",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomen hyvinvointialue",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      guard case .unknownCounty(let name, let nearest) = flaw.kind else { continue }
      let county = occasion.quoted(name)
      if HUS.isName(name) {
        report(hus: county, at: flaw.place, on: occasion, &reporter)
        continue
      }
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi: "Hyvinvointialuetta \(county) ei tunneta",
          sv: "Välfärdsområdet \(county) är okänt",
          en: "The county \(county) is not known"
        ),
        remedy: nearest.map { nearest in
          let nearest = occasion.quoted(nearest[occasion.language])
          return occasion.say(
            fi: "Korjaa nimi. Lähin tunnettu nimi on \(nearest).",
            sv: "Rätta namnet. Det närmaste kända namnet är \(nearest).",
            en: "Correct the name. The nearest known name is \(nearest)."
          )
        }
      )
    }
  }

  private func report(
    hus name: String,
    at place: Place,
    on occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let counties = occasion.language.list(
      HUS.members.filter { $0.kind == .wellbeingServicesCounty }
        .map { $0.shortName[occasion.language] }
    )
    reporter.report(
      at: place,
      occasion.say(
        fi: "\(name) on hyvinvointialueiden ja Helsingin yhtymä, ei hyvinvointialue",
        sv:
          "\(name) är en sammanslutning av välfärdsområdena och Helsingfors, inte ett välfärdsområde",
        en: "\(name) is a joint authority of counties and Helsinki, not a county"
      ),
      remedy: occasion.say(
        fi:
          "Kirjoita hyvinvointialue, jonka työkirja tämä on. Yhtymän hyvinvointialueet: \(counties).",
        sv:
          "Skriv det välfärdsområde vars arbetsbok det gäller. Sammanslutningens välfärdsområden: \(counties).",
        en:
          "Write the county whose workbook this is. The counties of the joint authority: \(counties)."
      )
    )
  }
}
