internal import Wording
internal import Workbooks

/// Finds actions for which only groups are responsible, so that nobody leads.
struct ActionLedByEverybody: Rule {
  let code = "TOI-03"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Toimenpide, josta vastaavat vain kaikki yhdessä",
    sv: "Åtgärd som bara alla tillsammans ansvarar för",
    en: "An action for which only everyone together is responsible"
  )
  let remedy = Phrase(
    fi: "Nimeä yksi päävastuutaho. Muut voivat jäädä vastuutahoiksi.",
    sv: "Utse en huvudansvarig instans. De övriga kan stå kvar bland de ansvariga.",
    en: "Name one lead. The others can stay as responsible parties."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan vastuutahot pitäisi nimetä (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör de ansvariga instanserna namnges (Kommunförbundet 2022).",
    en: "The recommendation asks for named responsible parties (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;↓;kaikki kunnat
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Jämsän kaupunki;kaikki kunnat
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;↓kaikki
        ;;Työpaja avataan;↓yhdessä
        ;;Kesätyöpaikat kootaan yhteen;↓kaikki kunnat
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
      TP1;T1;Ohjaamo avataan;↓;kunnat ja hyvinvointialue
      TP2;T1;Työpaja avataan;Jämsän kaupunki;kaikki
      TP3;T1;Kesätyöpaikat kootaan yhteen;;kuntien hyvinvointikoordinaattorit
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;↓kaikki;Jämsän kaupunki
      TP2;T1;Työpaja avataan;↓yhdessä;"Jämsän kaupunki; Keski-Suomen hyvinvointialue"
      TP3;T1;Opot tapaavat jokaisen;↓all;Jämsän kaupunki, nuorisopalvelut
      TP4;T1;Kesätyöpaikat kootaan yhteen;↓alla;Jämsän kaupunki
      TP5;T1;Lukupiiri aloittaa;Jämsän kaupunki;kaikki
      TP6;T1;Kirjasto kiertää;kaikki kunnat;Jämsän kaupunki, kirjasto
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;"Hirvilammen kunta; kaikki kunnat"
        ;;Työpaja avataan;kuntien nuorisotyö
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Leads may stand under a heading that is misspelt, which another rule tells.
    if let lead = workbook.missing(.actions, Action.Column.lead), let file = lead.file,
      lead.missing.flatMap({ workbook.headingResembling($0, inFile: file) }) != nil
    {
      return
    }
    let led = workbook.actions.indices.filter { isLedByEverybody($0, workbook) }
    // Where more than a few actions lack a lead, it is the column that is missing.
    let missing =
      !workbook.isSheet && led.count > 3
      ? workbook.missing(.actions, Action.Column.lead) : nil
    for index in led {
      let named = (workbook.lead(ofAction: index) + workbook.responsible(forAction: index))
        .filter(\.isNamed)
      let column = workbook.responsibleColumn(ofAction: index)
      let action = workbook.actions[index]
      let label = occasion.label(action.id, action.title)
      let names = occasion.language.list(named.map { occasion.quoted($0.text) }, showing: 3)
      reporter.report(
        at: missing ?? workbook.place(\.actions, index, column),
        occasion.say(
          fi: named.count == 1
            ? "Toimenpiteen \(label) vastuutahona on vain \(names)"
            : "Toimenpiteen \(label) vastuutahoina ovat vain \(names)",
          sv:
            "\(label.after(code: "Åtgärd", name: "Åtgärden")) har bara \(names) som \(named.count == 1 ? "ansvarig instans" : "ansvariga instanser")",
          en:
            "\(label.after(code: "Action", name: "The action")) has only \(names) as responsible \(named.count == 1 ? "party" : "parties")"
        )
      )
    }
    for index in workbook.actionsWithDetails
    where workbook.lead(ofAction: index).contains(where: { $0.kind == .everybody }) {
      // Several leads are told as such.
      let leads = workbook.lead(ofAction: index).filter(\.isNamed)
      guard leads.count == 1, leads[0].kind == .everybody,
        !workbook.sharesCell(.lead, ofAction: index), !isLedByEverybody(index, workbook)
      else { continue }
      let action = workbook.actions[index]
      let label = occasion.label(action.id, action.title)
      report(leads[0].text, leads: label, at: index, workbook, occasion, &reporter)
    }
  }

  /// Everybody is no lead, not even where somebody is named beside.
  private func report(
    _ name: String,
    leads label: Label,
    at index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let name = occasion.quoted(name)
    reporter.report(
      at: workbook.place(\.actions, index, .lead),
      occasion.say(
        fi: "Toimenpiteen \(label) päävastuutahona on \(name)",
        sv:
          "\(label.after(code: "Åtgärd", name: "Åtgärden")) har \(name) som huvudansvarig instans",
        en: "\(label.after(code: "Action", name: "The action")) has \(name) as its lead"
      ),
      remedy: occasion.say(
        fi: "Nimeä yksi päävastuutaho.",
        sv: "Utse en huvudansvarig instans.",
        en: "Name one lead."
      )
    )
  }

  private func isLedByEverybody(_ index: Int, _ workbook: Workbook) -> Bool {
    guard workbook.namedKinds(inAction: index).namesSeveral else { return false }
    let named = (workbook.lead(ofAction: index) + workbook.responsible(forAction: index))
      .filter(\.isNamed)
    return named.contains(where: isGroup)
      && named.allSatisfy { isGroup($0) || isCounty($0, workbook) }
      && workbook.leadingParty(ofAction: index) == nil
      && !workbook.sharesCell(workbook.responsibleColumn(ofAction: index), ofAction: index)
  }

  /// Whether nobody is named who could lead: everybody, or a group without a unit or a role.
  private func isGroup(_ responsible: Responsible) -> Bool {
    responsible.kind == .everybody
      || (responsible.kind == .group && responsible.detail == nil)
  }

  /// Whether it is the county as a whole.
  private func isCounty(_ responsible: Responsible, _ workbook: Workbook) -> Bool {
    guard responsible.isParty, responsible.detail == nil,
      let party = responsible.parties.first
    else { return false }
    return workbook.parties[party].isCounty
  }
}
