internal import Wording
internal import Workbooks

/// Finds responsible parties that are not among the parties.
struct UnknownResponsible: Rule {
  let code = "TOI-02"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Vastuutaho, jota ei ole osapuolten joukossa",
    sv: "Ansvarig instans som inte finns bland parterna",
    en: "A responsible party that is not among the parties"
  )
  let remedy = Phrase(
    fi: "Korjaa nimi tai lisää osapuoli tiedostoon osapuolet.csv.",
    sv: "Rätta namnet eller lägg till parten i filen parter.csv.",
    en: "Correct the name, or add the party to parties.csv."
  )
  let reason = Phrase(
    fi: "Raporteissa vastuut kootaan osapuolen nimen alle (tekninen syy).",
    sv: "I rapporterna samlas ansvaret under partens namn (teknisk orsak).",
    en: "Reports gather responsibilities under the party's name (technical)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Joutsan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;↓Jämsän kunta
      TP2;T1;Työpaja avataan;Joutsan kunta
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Jämsän kaupunki;kaupunki
      P2;Joutsan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki
      TP2;T1;Työpaja avataan;Joutsan kunta
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
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;↓Jämsän kunta;Joutsan kunta
      TP2;T1;Työpaja avataan;Joutsan kunta;"↓Jämsän kaupunki; Kyläverkosto"
      TP3;T1;Kesätyöpaikat kootaan yhteen;↓Lukuseura;
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Hirvilammen kunta
        ;;Työpaja avataan;Hirvilammen kunta
        ;;Kesätyöpaikat kootaan yhteen;↓Hirvilamen kunta
        ;;;Hirvilammen kunta
        ;;;↓Hirvilammen kunda
        ;;Opot tapaavat jokaisen;Työryhmä 1
        ;;Opot sopivat työnjaosta;Työryhmä 2
        """
    ),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki, nuorisopalvelut;hyvinvointialueen hyte-yksikkö
      TP2;T1;Työpaja avataan;Jämsä;kaikki kunnat
      TP3;T1;Kesätyöpaikat kootaan yhteen;Kuntakokous;"Jämsä; KJK"
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne;Koollekutsuja
      F1;Kuntakokous;;Jämsän kaupunki
      F2;Kuntajohtajakokous;KJK;kuntajohtajat keskuudestaan
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Koollekutsuja;Jäsenet
      F1;Kuntakokous;↓Keski-Suomen hyvinvontialue;"↓Keski-Suomen hyvinvoitialue; kunnanjohtajat"
      """,
      "kokoukset.csv": """
      Päivä;Osallistujat
      14.5.2026;"↓Jämsän kaupunki; Keski-Suomen hyvinvointalue"
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös
      D1;↓Kyläverkosto;hyväksyi
      D1;Jämsä;hyväksyi
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteistyön puitesopimus",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo;Osapuoli
      Nuorten työttömyysaste;2025;14,2;↓Jämsän kunta
      """,
      "vaiheet.csv": """
      Vaihe;Vastuu
      1;↓Keski-Soumen hyvinvointialue
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi ruotsiksi;Tyyppi
      P1;Mustasaaren kunta;Korsholms kommun;kunta
      P2;Muuramen kunta;;kunta
      P3;Jyväskylän kaupunki;;kaupunki
      P4;Pohjanmaan hyvinvointialue;;hyvinvointialue
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;↓Korsholm kommunn
      TP2;T1;Työpaja avataan;↓Muuramen kunt
      TP3;T1;Kesätyöpaikat kootaan yhteen;↓Jyväskylän kaupunkki
      TP4;T1;Opot tapaavat jokaisen;↓Pohjanmaan hyvinvointialu
      TP5;T1;Opot sopivat työnjaosta;↓Muurame kunat, sivistys
      TP6;T1;Kummit valitaan;Muuramen kunto
      TP7;T1;Vanhemmat kutsutaan;Korsholm stab
      TP8;T1;Kirjasto kiertää;Jyväskylän kaupunkiympäristö
      TP9;T1;Lukupiiri aloittaa;Muuramen kuntoutus
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi",
      "osapuolet.csv": "Nimi;Tyyppi\nJoutsan kunta;kunta",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Kaikki lukevat",
      "toimenpiteet.csv": """
      Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      T1;Kirjasto kiertää;Toivakan kunta;Keski-Suomen hyvinvointialue, kirjastoauto
      T1;Kirja lahjoitetaan;Joutsan kunta;↓Lukuseura, kirjakerho
      T1;Lukupiiri aloittaa;Joutsan kunta;Lukuseura, kirjakerho
      T1;Kirjailija vierailee;Joutsan kunta;Lukuseura, kirjakerho
      T1;Lukuviikko vietetään;Joutsan kunta;Lukuseura, kirjakerho
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Jämsän kaupunki;kaupunki;Läntinen
      P2;Joutsan kunta;kunta;Itäinen
      """,
      "kokoukset.csv": """
      Päivä;Kuntaryhmä
      14.5.2026;Läntinen
      15.5.2026;↓Eteläinen
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Nobody is known, and that is told of the table.
    guard !workbook.namesNoParty else { return }
    let names = UnknownNames(workbook, occasion)
    // Nearly everybody is known, and where is only asked for the others.
    for index in workbook.actions.indices
    where workbook.namedKinds(inAction: index).namesUnknown {
      let (lead, responsible) = (
        workbook.lead(ofAction: index), workbook.responsible(forAction: index)
      )
      if hasUnknown(lead), !workbook.sharesCell(.lead, ofAction: index) {
        check(
          lead,
          at: workbook.place(\.actions, index, .lead),
          names,
          workbook,
          occasion,
          &reporter
        )
      }
      if hasUnknown(responsible), !workbook.sharesCell(.responsible, ofAction: index) {
        let place = workbook.place(\.actions, index, .responsible)
        // Where a sheet's action goes on, each row is a cell of its own.
        for row in Set(responsible.map(\.row)).sorted(by: { $0 ?? -1 < $1 ?? -1 }) {
          check(
            responsible.filter { $0.row == row },
            at: row.map(place.moved(toRow:)) ?? place,
            names,
            workbook,
            occasion,
            &reporter
          )
        }
      }
    }
    for index in workbook.indicators.indices {
      for responsible in workbook.responsible(forIndicator: index) {
        guard case .unknown(let nearest?) = responsible.kind else { continue }
        let place = workbook.place(\.indicators, index, .responsible)
        report(responsible.text, nearest, at: place, names, occasion, &reporter)
      }
    }
    for index in workbook.resources.indices {
      for responsible in workbook.party(ofResource: index) {
        guard case .unknown(let nearest?) = responsible.kind else { continue }
        reporter.report(
          at: workbook.place(\.resources, index, .party),
          occasion.say(
            fi: "Resurssin antajaa \(occasion.quoted(responsible.text)) ei ole osapuolten joukossa",
            sv:
              "Resursen ges av \(occasion.quoted(responsible.text)), som inte finns bland parterna",
            en:
              "The resource is given by \(occasion.quoted(responsible.text)), which is not among the parties"
          ),
          remedy: names.remedy(nearest)
        )
      }
    }
    names.check(&reporter)
    NamesNearlyAlike(workbook, occasion).check(&reporter)
  }

  private func hasUnknown(_ cell: [Responsible]) -> Bool {
    cell.contains { responsible in
      if case .unknown = responsible.kind { true } else { false }
    }
  }

  /// Checks one cell; one in which nobody is known, not even nearly, is milder and told once.
  private func check(
    _ cell: [Responsible],
    at place: Place,
    _ names: UnknownNames,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    // That a name is still open is another finding.
    let named = cell.filter { responsible in
      // An e-mail address is told as what should not be public.
      responsible.isNamed && !Placeholder.stands(in: responsible.text)
        && !responsible.text.contains("@")
        && !names.missing.contains(responsible)
    }
    let unknown: [(text: String, nearest: String?)] = named.compactMap { responsible in
      guard case .unknown(let nearest) = responsible.kind else { return nil }
      return (responsible.text, nearest)
    }
    guard !unknown.isEmpty else { return }
    if workbook.hasPartyTable, unknown.count == named.count,
      unknown.allSatisfy({ $0.nearest == nil })
    {
      let list = occasion.language.list(unknown.map { occasion.quoted($0.text) }, showing: 3)
      reporter.report(
        at: place,
        unknown.count == 1
          ? message(unknown[0].text, occasion)
          : occasion.say(
            fi: "Vastuutahoista yksikään ei ole osapuolten joukossa: \(list)",
            sv: "Ingen av de ansvariga instanserna finns bland parterna: \(list)",
            en: "None of the responsible parties is among the parties: \(list)"
          ),
        isMilder: true,
        cause: unknown.count == 1 ? NormalForm.name(unknown[0].text) : nil
      )
      return
    }
    for (text, nearest) in unknown where nearest != nil || workbook.hasPartyTable {
      report(text, nearest, at: place, names, occasion, &reporter)
    }
  }

  private func report(
    _ text: String,
    _ nearest: String?,
    at place: Place,
    _ names: UnknownNames,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    reporter.report(
      at: place,
      message(text, occasion),
      remedy: nearest.map(names.remedy),
      cause: NormalForm.name(text)
    )
  }

  private func message(_ text: String, _ occasion: Occasion) -> String {
    occasion.say(
      fi: "Vastuutahoa \(occasion.quoted(text)) ei ole osapuolten joukossa",
      sv: "Den ansvariga instansen \(occasion.quoted(text)) finns inte bland parterna",
      en: "The responsible party \(occasion.quoted(text)) is not among the parties"
    )
  }
}
