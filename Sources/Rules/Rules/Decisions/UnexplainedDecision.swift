internal import Wording
internal import Workbooks

/// Finds decisions that differ from what was proposed and do not say how.
struct UnexplainedDecision: Rule {
  let code = "KAS-07"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Ehdotuksesta poikkeava päätös, jonka sisältöä ei ole kirjattu",
    sv: "Beslut som avviker från förslaget och vars innehåll inte har angetts",
    en: "A decision that differs from the proposal without saying how"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa sarakkeeseen ”\(Decision.Column.note.heading.fi)”, mitä päätettiin ja mistä kohdasta.",
    sv:
      "Ange i kolumnen ”\(Decision.Column.note.heading.sv)” vad som beslutades och om vilken punkt.",
    en:
      "Enter in the column “\(Decision.Column.note.heading.en)” what was decided and about which point."
  )
  let reason = Phrase(
    fi: "Muut osapuolet tarvitsevat tiedon poikkeavasta päätöksestä (hyvä käytäntö).",
    sv: "De andra parterna behöver få veta om ett avvikande beslut (god praxis).",
    en: "The other parties need to know of a decision that differs (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Keuruun kaupunki",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Huomautus
      D1;Keuruun kaupunki;hyväksyi muutettuna;↓
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Keuruun kaupunki",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Huomautus
      D1;Keuruun kaupunki;hyväksyi muutettuna;Tavoitteen T2 määräajaksi muutettiin vuosi 2028
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Keuruun kaupunki\nP2;Joutsan kunta\nP3;Multian kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Huomautus
      D1;Keuruun kaupunki;hyväksyi muutettuna;↓
      D1;Joutsan kunta;palautti;↓
      D1;Multian kunta;hylkäsi;↓
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Keuruun kaupunki\nP2;Joutsan kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Huomautus
      D1;Keuruun kaupunki;hyväksyi muutettuna;Kohdasta 4.2 poistettiin toinen virke
      D1;Joutsan kunta;jätti pöydälle;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let current = Set(workbook.currentDocuments)
    for (index, decision) in workbook.decisions.enumerated() where decision.note == nil {
      // Nothing more is asked of a document that another one has replaced.
      if let document = workbook.document(ofDecision: index), !current.contains(document) {
        continue
      }
      let party = workbook.party(ofDecision: index).onlyParty
      let name = party.map { occasion.name(workbook.parties[$0]) }
      guard let message = message(decision.kind.value, name, occasion) else { continue }
      reporter.report(at: workbook.place(\.decisions, index, .note), message)
    }
  }

  /// What is not told of a decision; `nil`: it does not differ from a proposal.
  private func message(
    _ kind: DecisionKind?,
    _ name: PartyName?,
    _ occasion: Occasion
  ) -> String? {
    let fi = name?.subject ?? "Osapuoli"
    let sv = name?.subject ?? "En part"
    let en = name?.subject ?? "A party"
    return switch kind {
    case .approvedWithChanges:
      occasion.say(
        fi: "\(fi) on hyväksynyt asiakirjan muutettuna, mutta muutosta ei ole kirjattu",
        sv: "\(sv) har godkänt dokumentet med ändringar, men ändringarna har inte angetts",
        en: "\(en) has approved the document with changes, but the changes are not entered"
      )
    case .returned:
      occasion.say(
        fi: "\(fi) on palauttanut asiakirjan valmisteluun, mutta syytä ei ole kirjattu",
        sv: "\(sv) har återremitterat dokumentet, men orsaken har inte angetts",
        en: "\(en) has returned the document for preparation, but the reason is not entered"
      )
    case .rejected:
      occasion.say(
        fi: "\(fi) on hylännyt asiakirjan, mutta syytä ei ole kirjattu",
        sv: "\(sv) har förkastat dokumentet, men orsaken har inte angetts",
        en: "\(en) has rejected the document, but the reason is not entered"
      )
    default: nil
    }
  }
}
