internal import Wording
internal import Workbooks

/// Finds parties that lead a large share of all actions.
struct PartyWithManyLeads: Rule {
  let code = "TOI-09"
  let severity = StageSeverity.missing(.advice)
  let scopes = 3...3
  let basis = Basis.goodPractice
  let threshold: Threshold? = Threshold(
    25,
    Phrase(
      fi: "yhden osapuolen päävastuiden osuus kaikista toimenpiteistä enintään, prosenttia",
      sv: "högsta andel av alla åtgärder som en och samma part är huvudansvarig för, procent",
      en: "highest share of all actions that one party leads, per cent"
    )
  )

  let summary = Phrase(
    fi: "Osapuoli, joka on päävastuutahona suuressa osassa toimenpiteitä",
    sv: "Part som är huvudansvarig för en stor del av åtgärderna",
    en: "A party that leads a large share of the actions"
  )
  let remedy = Phrase(
    fi: "Jaa päävastuita muille osapuolille tai tarkista, että resurssit riittävät.",
    sv: "Fördela huvudansvar på de övriga parterna eller kontrollera att resurserna räcker till.",
    en: "Share leads among the other parties, or check that the resources suffice."
  )
  let reason = Phrase(
    fi: "Yhden osapuolen varaan jäävä työ viivästyy helposti (hyvä käytäntö).",
    sv: "Arbete som vilar på en enda part blir lätt försenat (god praxis).",
    en: "Work that rests on one party is easily delayed (good practice)."
  )

  /// In fewer actions a share says little.
  private let leastActions = 20

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;↓Jämsän kaupunki;kaupunki
      P3;Joutsan kunta;kunta
      P4;Luhangan kunta;kunta
      P5;Muuramen kunta;kunta
      P6;Multian kunta;kunta
      P7;Toivakan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Työpaja avataan;Jämsän kaupunki
      TP3;T1;Kesätyöpaikat kootaan yhteen;Jämsän kaupunki
      TP4;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Jämsän kaupunki
      TP5;T1;Keittiöt punnitsevat hävikin;Jämsän kaupunki
      TP6;T1;Kilpailutus tehdään yhdessä;Jämsän kaupunki
      TP7;T1;Varavoima hankitaan;Keski-Suomen hyvinvointialue
      TP8;T1;Harjoitus pidetään syksyllä;Keski-Suomen hyvinvointialue
      TP9;T1;Ajanvaraus yhdistetään;Keski-Suomen hyvinvointialue
      TP10;T1;Neuvonta kootaan yhteen;Keski-Suomen hyvinvointialue
      TP11;T1;Etsivä nuorisotyö laajenee;Joutsan kunta
      TP12;T1;Kirjasto saa asiointipisteen;Joutsan kunta
      TP13;T1;Kuntosali avautuu eläkeläisille;Joutsan kunta
      TP14;T1;Sijaispankki otetaan käyttöön;Luhangan kunta
      TP15;T1;Esihenkilöt koulutetaan;Luhangan kunta
      TP16;T1;Talvihoidosta sovitaan;Muuramen kunta
      TP17;T1;Poissaoloja seurataan;Muuramen kunta
      TP18;T1;Tilat luetteloidaan;Multian kunta
      TP19;T1;Kysely tehdään keväällä;Multian kunta
      TP20;T1;Kylien turvallisuuskävelyt aloitetaan;Toivakan kunta
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Joutsan kunta;kunta
      P4;Luhangan kunta;kunta
      P5;Muuramen kunta;kunta
      P6;Multian kunta;kunta
      P7;Toivakan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Työpaja avataan;Jämsän kaupunki
      TP3;T1;Kesätyöpaikat kootaan yhteen;Jämsän kaupunki
      TP4;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Jämsän kaupunki
      TP5;T1;Keittiöt punnitsevat hävikin;Jämsän kaupunki
      TP6;T1;Kilpailutus tehdään yhdessä;Toivakan kunta
      TP7;T1;Varavoima hankitaan;Keski-Suomen hyvinvointialue
      TP8;T1;Harjoitus pidetään syksyllä;Keski-Suomen hyvinvointialue
      TP9;T1;Ajanvaraus yhdistetään;Keski-Suomen hyvinvointialue
      TP10;T1;Neuvonta kootaan yhteen;Keski-Suomen hyvinvointialue
      TP11;T1;Etsivä nuorisotyö laajenee;Joutsan kunta
      TP12;T1;Kirjasto saa asiointipisteen;Joutsan kunta
      TP13;T1;Kuntosali avautuu eläkeläisille;Joutsan kunta
      TP14;T1;Sijaispankki otetaan käyttöön;Luhangan kunta
      TP15;T1;Esihenkilöt koulutetaan;Luhangan kunta
      TP16;T1;Talvihoidosta sovitaan;Muuramen kunta
      TP17;T1;Poissaoloja seurataan;Muuramen kunta
      TP18;T1;Tilat luetteloidaan;Multian kunta
      TP19;T1;Kysely tehdään keväällä;Multian kunta
      TP20;T1;Kylien turvallisuuskävelyt aloitetaan;Toivakan kunta
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;↓Jämsän kaupunki;kaupunki
      P3;Joutsan kunta;kunta
      P4;Luhangan kunta;kunta
      P5;Muuramen kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Työpaja avataan;Jämsän kaupunki
      TP3;T1;Kesätyöpaikat kootaan yhteen;Jämsän kaupunki, nuorisopalvelut
      TP4;T1;Opot tapaavat jokaisen;Jämsän kaupunki
      TP5;T1;Opot sopivat työnjaosta;Jämsä
      TP6;T1;Keittiöt punnitsevat hävikin;Jämsän kaupunki
      TP7;T1;Kilpailutus tehdään yhdessä;Jämsän kaupunki
      TP8;T1;Tilat luetteloidaan;Jämsän kaupunki
      TP9;T1;Kysely tehdään keväällä;Jämsän kaupunki
      TP10;T1;Varavoima hankitaan;Keski-Suomen hyvinvointialue
      TP11;T1;Harjoitus pidetään syksyllä;Keski-Suomen hyvinvointialue
      TP12;T1;Ajanvaraus yhdistetään;Keski-Suomen hyvinvointialue
      TP13;T1;Neuvonta kootaan yhteen;Keski-Suomen hyvinvointialue
      TP14;T1;Etsivä nuorisotyö laajenee;Joutsan kunta
      TP15;T1;Kirjasto saa asiointipisteen;Joutsan kunta
      TP16;T1;Kuntosali avautuu eläkeläisille;Joutsan kunta
      TP17;T1;Sijaispankki otetaan käyttöön;Luhangan kunta
      TP18;T1;Esihenkilöt koulutetaan;Luhangan kunta
      TP19;T1;Talvihoidosta sovitaan;Muuramen kunta
      TP20;T1;Poissaoloja seurataan;Muuramen kunta
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Joutsan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Työpaja avataan;Jämsän kaupunki
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let total = workbook.actions.count
    guard total >= leastActions else { return }
    var counts = Array(repeating: 0, count: workbook.parties.count)
    for index in workbook.actions.indices {
      if let party = workbook.leadingParty(ofAction: index) { counts[party] += 1 }
    }
    let limit = occasion.threshold(of: self)
    for (index, count) in counts.enumerated()
    // Among few parties an equal share is large already.
    where 100 * count > limit * total && count * counts.count > 2 * total {
      let party = workbook.parties[index]
      let name = occasion.name(party.id, party.name)
      let share = occasion.language.percentage(Decimal((100 * count + total / 2) / total))
      reporter.report(
        at: workbook.hasPartyTable ? workbook.place(\.parties, index, .name) : .workbook,
        occasion.say(
          fi: "Osapuoli \(name) on päävastuutahona \(count) toimenpiteessä (\(share) kaikista)",
          sv: "Parten \(name) är huvudansvarig för \(count) åtgärder (\(share) av alla)",
          en: "The party \(name) leads \(count) actions (\(share) of all)"
        )
      )
    }
  }
}
