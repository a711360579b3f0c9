internal import Wording
internal import Workbooks

/// Finds decisions that lack their date, body, section of the minutes, case number or outcome.
///
/// A row that tells neither what was decided nor when waits for its decision. A signature has only a date.
struct DecisionIncomplete: Rule {
  let code = "KAS-04"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Päätös, jolta puuttuu päivä, toimielin, pykälä, asianumero tai sisältö",
    sv: "Beslut som saknar datum, organ, paragraf, ärendenummer eller innehåll",
    en: "A decision that lacks its date, body, section, case number or outcome"
  )
  let remedy = Phrase(
    fi: "Täydennä puuttuva tieto pöytäkirjasta.",
    sv: "Komplettera uppgiften utifrån protokollet.",
    en: "Complete the decision from the minutes."
  )
  let reason = Phrase(
    fi: "Päätös löytyy pöytäkirjasta toimielimen, päivän ja pykälän perusteella (hyvä käytäntö).",
    sv: "Beslutet går att hitta i protokollet med hjälp av organ, datum och paragraf (god praxis).",
    en: "A decision is found in the minutes by its body, date and section (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
      D1;Joutsan kunta;Kunnanhallitus;3.11.2025;§ 212;225/2025;esitti
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;↓;225/2025;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
      D1;Joutsan kunta;Kunnanhallitus;3.11.2025;§ 212;225/2025;esitti
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 89;225/2025;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta\nP2;Järjestöverkosto",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;↓;225/2022;hyväksyi
      D1;Joutsan kunta;↓;↓;§ 12;↓;esitti
      D1;Järjestöverkosto;hallitus;17.11.2025;§ 3;1/2025;↓
      D1;Joutsan kunta;;↓;;;allekirjoitti
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta\nP2;Multian kunta",
      "asiakirjat.csv": """
      Tunnus;Nimi;Korvaa
      D1;Yhteinen strateginen sopimus;Yhteistyön puitesopimus
      D2;Yhteistyön puitesopimus;
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 89;225/2022;hyväksyi
      D2;Joutsan kunta;Kunnanvaltuusto;;;;hyväksyi
      D1;Joutsan kunta;;18.12.2025;;;allekirjoitti
      D1;Multian kunta;Kunnanvaltuusto;;;;
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta\nP2;Multian kunta\nP3;Luhangan kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
      D1;Joutsan kunta;Kunnanvaltuusto;;;;käsittelyssä
      D1;Multian kunta;Kunnanvaltuusto;14.12.2027;;;ei vielä käsitelty
      D1;Luhangan kunta;Kunnanvaltuusto;;;;under beredning
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Without the outcomes it is not known which rows are signatures.
    if !workbook.decisions.isEmpty, let missing = workbook.missing(.decisions, Decision.Column.kind)
    {
      reporter.report(at: missing, "")
      return
    }
    let current = Set(workbook.currentDocuments)
    let missing = workbook.missing(.decisions, Decision.Column.document)
    for (index, decision) in workbook.decisions.enumerated() {
      // What a decision is about decides what is asked of it; that it is not known is told.
      if workbook.document(ofDecision: index) == nil, decision.document != nil || missing != nil {
        reporter.leaveToOther()
        continue
      }
      // Nothing more is asked of a document that has ended or that another one has replaced.
      if let document = workbook.document(ofDecision: index),
        !current.contains(document) || workbook.documents[document].hasEnded(by: occasion.asOf)
      {
        continue
      }
      let isDated = (decision.date.value?.end).map { $0.lastDay <= occasion.asOf.lastDay } ?? false
      guard !decision.kind.isEmpty || isDated else { continue }
      var columns: [(Decision.Column, isEmpty: Bool)] = [(.date, decision.date.isEmpty)]
      if decision.kind.value != .signed {
        columns += [
          (.body, decision.body == nil), (.section, decision.section.isEmpty),
          (.caseNumber, decision.caseNumber == nil), (.kind, decision.kind.isEmpty),
        ]
      }
      let party = workbook.party(ofDecision: index).onlyParty
      let name = party.map { occasion.name(workbook.parties[$0]) }
      for (column, isEmpty) in columns where isEmpty {
        reporter.report(
          at: workbook.place(\.decisions, index, column),
          message(column, name, isSignature: decision.kind.value == .signed, occasion)
        )
      }
    }
  }

  private func message(
    _ column: Decision.Column,
    _ name: PartyName?,
    isSignature: Bool,
    _ occasion: Occasion
  ) -> String {
    let fi = name.map { "\($0.genitive) päätökseltä" } ?? "Päätökseltä"
    let sv = name?.decision ?? "Beslutet"
    let en = name?.decision ?? "The decision"
    return switch column {
    case .date where isSignature:
      occasion.say(
        fi: name.map { "\($0.genitive) allekirjoitukselta puuttuu päivä" }
          ?? "Allekirjoitukselta puuttuu päivä",
        sv: name.map { "Underskriften saknar datum (\($0.listed))" }
          ?? "Underskriften saknar datum",
        en: name.map { "The signature has no date (\($0.listed))" } ?? "The signature has no date"
      )
    case .date:
      occasion.say(fi: "\(fi) puuttuu päivä", sv: "\(sv) saknar datum", en: "\(en) has no date")
    case .body:
      occasion.say(fi: "\(fi) puuttuu toimielin", sv: "\(sv) saknar organ", en: "\(en) has no body")
    case .section:
      occasion.say(
        fi: "\(fi) puuttuu pykälä",
        sv: "\(sv) saknar paragraf",
        en: "\(en) has no section"
      )
    case .caseNumber:
      occasion.say(
        fi: "\(fi) puuttuu asianumero",
        sv: "\(sv) saknar ärendenummer",
        en: "\(en) has no case number"
      )
    default:
      occasion.say(
        fi: "\(fi) puuttuu tieto siitä, mitä päätettiin",
        sv: "\(sv) saknar uppgift om vad som beslutades",
        en: "\(en) does not say what was decided"
      )
    }
  }
}
