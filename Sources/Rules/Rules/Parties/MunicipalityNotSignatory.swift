internal import Registry
internal import Wording
internal import Workbooks

/// Finds the one municipality of the county that is marked as no signatory while all the others sign.
struct MunicipalityNotSignatory: Rule {
  let code = "OPS-13"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Alueen kunta, joka ainoana kunnista ei ole sopimusosapuoli",
    sv: "Kommun i området som ensam bland kommunerna inte är avtalspart",
    en: "The only municipality of the county that is not a signatory"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa ”kyllä”, jos kunta on sopimuksessa mukana. Muuten luettele osapuolet sopimuksen sarakkeessa ”Osapuolet”.",
    sv:
      "Ange ”ja” om kommunen är med i avtalet. Räkna annars upp parterna i avtalets kolumn ”Parter”.",
    en:
      "Enter “yes” if the municipality takes part in the agreement. Otherwise list the parties in the agreement's column “Parties”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan sopimus pitäisi hyväksyä hyvinvointialueella ja kaikissa alueen kunnissa (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör avtalet godkännas i välfärdsområdet och i alla kommuner i området (Kommunförbundet 2022).",
    en:
      "The recommendation asks for approval by the county and all its municipalities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;kyllä
      P3;Luhangan kunta;kunta;↓ei
      P4;Jämsän kaupunki;kaupunki;kyllä
      P5;Järjestöverkosto;järjestö;ei
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;kyllä
      P3;Luhangan kunta;kunta;kyllä
      P4;Jämsän kaupunki;kaupunki;kyllä
      P5;Järjestöverkosto;järjestö;ei
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;
      P3;Luhangan kunta;kunta;↓ei
      P4;Jämsän kaupunki;kaupunki;
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Osapuolet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;kaikki osapuolet
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;kyllä
      P3;Luhangan kunta;kunta;ei
      P4;Jämsän kaupunki;kaupunki;kyllä
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Osapuolet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;"Keski-Suomen hyvinvointialue; Joutsan kunta; Jämsän kaupunki"
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;kyllä
      P3;Luhangan kunta;kunta;ei
      P4;Jämsän kaupunki;kaupunki;kyllä
      P5;Toivakan kunta;kunta;ei
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;kyllä
      P3;Jämsän kaupunki;kaupunki;kyllä
      P4;Kangasalan kaupunki;kaupunki;ei
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Joutsan kunta;kunta;kyllä
      P3;Luhangan kunta;kunta;ei
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.hasPartyTable, let county = workbook.county else { return }
    let municipalities = workbook.parties.indices.filter { index in
      workbook.parties[index].isMunicipal
        && workbook.parties[index].municipality?.countyNumber == county.number
    }
    let others = municipalities.filter { workbook.parties[$0].signatory.value == .no }
    // Of two municipalities either may be the one that does not sign, of several one is odd.
    guard others.count == 1, let index = others.first, municipalities.count > 2,
      !isLeftOutOfAgreement(index, in: workbook)
    else { return }
    let party = workbook.parties[index]
    let name = occasion.name(party.id, party.name)
    reporter.report(
      at: workbook.place(\.parties, index, .signatory),
      occasion.say(
        fi: "Osapuoli \(name) on ainoa alueen kunta, joka ei ole sopimusosapuoli",
        sv: "Parten \(name) är den enda kommunen i området som inte är avtalspart",
        en: "The party \(name) is the only municipality of the county that is not a signatory"
      )
    )
  }

  /// Whether an agreement lists its parties and the municipality is not one of them, so that both say the same.
  private func isLeftOutOfAgreement(_ party: Int, in workbook: Workbook) -> Bool {
    let lists = workbook.currentDocuments.filter { workbook.documents[$0].isMainAgreement }
      .map { workbook.parties(ofDocument: $0).filter { $0.isParty } }
      .filter { $0.count > 1 }
    return !lists.isEmpty
      && !lists.contains { $0.contains { $0.parties.contains(party) } }
  }
}
