internal import Wording
internal import Workbooks

/// Finds decisions of bodies that a party of that type does not have, such as a city board of a municipality.
struct BodyOfOtherKindOfParty: Rule {
  let code = "KAS-15"
  let severity = StageSeverity.wrong(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Päätös, jonka toimielin ei sovi osapuolen tyyppiin",
    sv: "Beslut av ett organ som inte stämmer med partens typ",
    en: "A decision by a body that does not fit the type of the party"
  )
  let remedy = Phrase(
    fi: "Korjaa toimielin tai osapuoli.",
    sv: "Rätta organet eller parten.",
    en: "Correct the body or the party."
  )
  let reason = Phrase(
    fi: "Päätöksestä näkyy, mikä toimielin sen on tehnyt (hyvä käytäntö).",
    sv: "Av beslutet framgår vilket organ som har fattat det (god praxis).",
    en: "A decision shows which body has made it (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Luhangan kunta;kunta
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi
      D1;Luhangan kunta;↓Kaupunginvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Luhangan kunta;kunta
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Keski-Suomen liitto;maakunnan liitto
      P3;Luhangan kunta;kunta
      P4;Pietarsaaren kaupunki;kaupunki
      P5;Kruunupyyn kunta;kunta
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;↓Kunnanhallitus;esitti
      D1;Keski-Suomen liitto;↓Aluevaltuusto;hyväksyi
      D1;Luhangan kunta;↓Maakuntahallitus;esitti
      D1;Kruunupyyn kunta;↓Stadsfullmäktige;hyväksyi
      D1;Pietarsaaren kaupunki;Stadsstyrelsen;esitti
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Keski-Suomen liitto;maakunnan liitto
      P3;Jämsän kaupunki;kaupunki
      P4;Jokilaakson kaupunki;kunta
      P5;Jokilaakson kuntayhtymä;kuntayhtymä
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Keski-Suomen liitto;Maakuntavaltuusto;hyväksyi
      D1;Jämsän kaupunki;Kunnanhallitus;esitti
      D1;Jokilaakson kaupunki;Kaupunginhallitus;esitti
      D1;Jokilaakson kuntayhtymä;Aluehallitus;esitti
      """,
    ]),
  ]

  /// The beginnings of bodies' names and the types of the parties that have such bodies.
  ///
  /// The Local Government Act calls the bodies of towns those of municipalities.
  private static let types: [(beginning: String, types: [PartyType])] = [
    ("kaupungin", [.town]), ("stads", [.town]),
    ("kunnan", [.municipality, .town]), ("kommun", [.municipality, .town]),
    ("alue", [.county]), ("välfärdsområdes", [.county]),
    ("maakunta", [.regionalCouncil]), ("landskaps", [.regionalCouncil]),
  ]

  private static let endings = [
    "valtuusto", "hallitus", "fullmäktige", "styrelse", "styrelsen",
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, decision) in workbook.decisions.enumerated() {
      guard let body = decision.body?.original, let types = Self.types(ofPartyWith: body) else {
        continue
      }
      guard
        let party = workbook.party(ofDecision: index).onlyParty.map({ workbook.parties[$0] }),
        let type = party.type.value, Self.types.contains(where: { $0.types.contains(type) }),
        !types.contains(type), !(types == [.town] && Self.callsItselfTown(party))
      else { continue }
      let quoted = occasion.quoted(body)
      let who = occasion.name(party).listed
      let word = type.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.decisions, index, .body),
        occasion.say(
          fi: "Toimielin \(quoted) ei sovi osapuoleen, jonka tyyppi on \(word): \(who)",
          sv: "Organet \(quoted) stämmer inte med en part vars typ är \(word): \(who)",
          en: "The body \(quoted) does not fit a party of the type “\(word)”: \(who)"
        )
      )
    }
  }

  /// The types of the parties that have a body of this name; `nil`: the name does not tell.
  private static func types(ofPartyWith body: String) -> [PartyType]? {
    let name = NormalForm.name(body)
    guard endings.contains(where: { name.hasSuffix($0) }), !name.utf8.contains(0x20) else {
      return nil
    }
    return types.first { name.hasPrefix($0.beginning) }?.types
  }

  /// Whether a party's type says less than its name; that is told of the type.
  private static func callsItselfTown(_ party: Party) -> Bool {
    let name = NormalForm.name(party.name?.original ?? "")
    return name.hasSuffix("kaupunki") || name.hasSuffix("stad")
  }
}
