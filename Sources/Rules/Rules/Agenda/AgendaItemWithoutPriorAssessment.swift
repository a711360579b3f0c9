internal import Wording
internal import Workbooks

/// Finds agenda items that say nothing of the prior assessment of the decision's effects.
struct AgendaItemWithoutPriorAssessment: Rule {
  let code = "KAS-10"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.priorAssessment

  let summary = Phrase(
    fi: "Esityslistan asia, jonka vaikutusten ennakkoarviointia ei ole kirjattu",
    sv: "Ärende på föredragningslistan utan förhandsbedömning av konsekvenserna",
    en: "An agenda item without a prior impact assessment"
  )
  let remedy = Phrase(
    fi:
      "Kirjoita sarakkeeseen ”\(AgendaItem.Column.priorAssessment.heading.fi)”, miten vaikutukset on arvioitu, tai ettei päätöksellä ole niitä.",
    sv:
      "Skriv i kolumnen ”\(AgendaItem.Column.priorAssessment.heading.sv)” hur konsekvenserna har bedömts eller att beslutet inte har några.",
    en:
      "Write in the column “\(AgendaItem.Column.priorAssessment.heading.en)” how the effects have been assessed, or that there are none."
  )
  let reason = Phrase(
    fi:
      "Lain mukaan päätösten vaikutukset ihmisten hyvinvointiin ja terveyteen on arvioitava ennakolta ja otettava huomioon (järjestämislaki 612/2021, 6 ja 7 §).",
    sv:
      "Enligt lagen ska beslutens konsekvenser för människors hälsa och välfärd bedömas på förhand och beaktas (6 och 7 § i ordnandelagen, 612/2021).",
    en:
      "By law, the effects of decisions on people's health and wellbeing must be assessed beforehand and taken into account (Act 612/2021, sections 6 and 7)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Vaikutusten ennakkoarviointi
      E1;D1;Aluehallitus;↓
      E2;D1;Kunnanhallitus;Vaikutukset lapsiin ja nuoriin on arvioitu osana valmistelua.
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Vaikutusten ennakkoarviointi
      E1;D1;Aluehallitus;Vaikutukset palvelujen saavutettavuuteen on arvioitu yhdessä kuntien kanssa.
      E2;D1;Kunnanhallitus;Vaikutukset lapsiin ja nuoriin on arvioitu osana valmistelua.
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Vaikutusten ennakkoarviointi
      E1;D1;Aluehallitus;Päätös koskee valmistelua, eikä sillä ole välittömiä vaikutuksia.
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, item) in workbook.agenda.enumerated() where item.priorAssessment == nil {
      let label = occasion.label(item.id, item.title)
      reporter.report(
        at: workbook.place(\.agenda, index, .priorAssessment),
        occasion.say(
          fi: "Esityslistan asiassa \(label) ei ole vaikutusten ennakkoarviointia",
          sv:
            "\(label.after(code: "Ärende", name: "Ärendet")) på föredragningslistan saknar förhandsbedömning av konsekvenserna",
          en:
            "\(label.after(code: "Agenda item", name: "The agenda item")) has no prior impact assessment"
        )
      )
    }
  }
}
