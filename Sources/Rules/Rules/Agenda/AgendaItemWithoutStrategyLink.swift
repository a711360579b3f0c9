internal import Wording
internal import Workbooks

/// Finds agenda items that do not say how they are linked to the strategy.
struct AgendaItemWithoutStrategyLink: Rule {
  let code = "KAS-09"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Esityslistan asia, jonka yhteyttä strategiaan ei ole kirjattu",
    sv: "Ärende på föredragningslistan vars koppling till strategin inte har angetts",
    en: "An agenda item whose link to the strategy is not entered"
  )
  let remedy = Phrase(
    fi:
      "Kirjoita sarakkeeseen ”\(AgendaItem.Column.strategyLink.heading.fi)”, mitä strategian tavoitetta asia edistää.",
    sv:
      "Skriv i kolumnen ”\(AgendaItem.Column.strategyLink.heading.sv)” vilket av strategins mål ärendet främjar.",
    en:
      "Write in the column “\(AgendaItem.Column.strategyLink.heading.en)” which goal of the strategy the matter serves."
  )
  let reason = Phrase(
    fi:
      "Toimintaa johdetaan strategian mukaisesti, joten esityksistä näkyy yhteys siihen (hyvä käytäntö).",
    sv:
      "Verksamheten leds enligt strategin, och därför visar förslagen kopplingen till den (god praxis).",
    en:
      "Operations are led according to the strategy, so proposals show the link to it (good practice)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Yhteys strategiaan
      E1;D1;Aluehallitus;↓
      E2;D1;Kunnanhallitus;Kuntastrategian tavoite on sujuva kumppanuus.
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Yhteys strategiaan
      E1;D1;Aluehallitus;Sopimus edistää hyvinvointialuestrategian tavoitetta yhdenvertaisista palveluista.
      E2;D1;Kunnanhallitus;Kuntastrategian tavoite on sujuva kumppanuus.
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Yhteys strategiaan
      E1;D1;Aluehallitus;Hyvinvointialuestrategian menestystekijä on kumppanuus.
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, item) in workbook.agenda.enumerated() where item.strategyLink == nil {
      let label = occasion.label(item.id, item.title)
      reporter.report(
        at: workbook.place(\.agenda, index, .strategyLink),
        occasion.say(
          fi: "Esityslistan asiasta \(label) ei käy ilmi yhteys strategiaan",
          sv:
            "\(label.after(code: "Ärende", name: "Ärendet")) på föredragningslistan saknar uppgift om kopplingen till strategin",
          en:
            "\(label.after(code: "Agenda item", name: "The agenda item")) shows no link to the strategy"
        )
      )
    }
  }
}
