internal import Wording
internal import Workbooks

/// Finds texts other than goals that only hold their place, and responsible parties that are yet to be named.
struct UnfinishedText: Rule {
  let code = "KIE-04"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Toimenpide, mittari, vastuutaho tai perustelu, joka on kesken",
    sv: "Åtgärd, indikator, ansvarig instans eller motivering som inte är klar",
    en: "An action, an indicator, a responsible party or a reason that is unfinished"
  )
  let remedy = Phrase(
    fi: "Kirjoita teksti loppuun tai jätä solu tyhjäksi.",
    sv: "Skriv texten färdig eller lämna cellen tom.",
    en: "Finish the text, or leave the cell empty."
  )
  let reason = Phrase(
    fi: "Keskeneräinen teksti päätyisi sellaisenaan esityslistalle (hyvä käytäntö).",
    sv: "Den ofärdiga texten skulle hamna på föredragningslistan som den är (god praxis).",
    en: "The unfinished text would end up on the agenda as it is (good practice)."
  )

  static let examples = [
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;↓täydennetään;Joutsan kunta
      TP2;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;↓avoin
      """
    ]),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;Ohjaamo avataan;Joutsan kunta
      TP2;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen;Luhangan kunta
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Perustelu
      T1;Jokainen nuori saa opiskelupaikan;↓tarkentuu syksyllä
      T2;Koulupoissaolot vähenevät puoleen;–
      T3;täydennetään;täydennetään
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho
      TP1;T1;↓täydennetään;Joutsan kunta
      TP2;T1;Opot tapaavat jokaisen;↓avoin
      TP3;T2;↓xx;Luhangan kunta
      TP4;T2;Poissaoloja seurataan;?
      TP5;T3;täydennetään: mitä tehdään;
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Lähde
      M1;T1;↓TBD;
      M2;T1;Hakijat ilman opiskelupaikkaa;↓tulossa
      M3;T2;↓Mittari tarkentuu;Kouluterveyskysely
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Joutsan kunta;kunta
      """,
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Poisjätön perustelu;Tilannekuva
      A1;Työllisyyden hoito;↓kesken;↓lisätään myöhemmin
      A2;Sivistys;Sovitaan erikseen kuntien kesken;Tulossa on kaksi uutta koulua
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Joutsan kunta;Keski-Suomen hyvinvointialue
      TP2;T1;Työpaja avataan;Joutsan kunta;"↓Keski-Suomen hyvinvointialue; täydennetään"
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Joutsan kunta;kunta
      """,
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Tilannekuva;Poisjätön perustelu
      A1;Työllisyyden hoito;↓(lisätään);
      A2;Sivistys ja sote-palvelut;↓Tulossa THL:stä;
      A3;Tukipalvelujen järjestäminen;;↓perustellaan myöhemmin
      """,
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Jokainen nuori saa opiskelupaikan
      T2;Työryhmä muotoilee
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Tila;Arvio
      TP1;T1;Ohjaamo avataan;Joutsan kunta;käynnissä;↓täydennetään
      TP2;T1;Työpaja avataan;Joutsan kunta;käynnissä;Kesken – odottaa tiloja
      """,
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;↓mittari sovitaan myöhemmin",
      "resurssit.csv": """
      Kohde;Kuvaus
      T1;↓summa tarkistetaan
      T2;summa tarkistetaan
      TP2;Avoin rahoitushaku
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;↓(nimi tarkentuu)\nD2;Luonnos: tilojen vuokrasopimus",
      "esityslista.csv": """
      Tunnus;Asiakirja;Toimielin;Vaikutusten ennakkoarviointi
      E1;D1;Aluehallitus;↓Täydennetään ennen kokousta
      E2;D1;Kunnanhallitus;Ei ole
      """,
    ]),
    Example([
      "mål.csv": """
      Kod;Mål
      T1;Varje ung får en studieplats
      T2;Öppen verksamhet för unga i alla kommuner
      T3;Utreds och avgörs i nämnden
      """,
      "åtgärder.csv": """
      Kod;Mål;Åtgärd;Huvudansvarig
      Å1;T1;↓öppen;Joutsa kommun
      Å2;T1;↓avgörs senare;Joutsa kommun
      Å3;T1;↓oklart;Joutsa kommun
      Å4;T1;Studiehandledarna träffar alla niondeklassare;↓ej fastställd
      Å5;T1;Anges på kommunens webbplats;Joutsa kommun
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Avoin ohjaamo perustetaan;Joutsan kunta;Avoimet työpaikat
        ;;Täydennetään lähitorien verkkoa;Luhangan kunta;
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let isUnfinished = workbook.goals.indices.map {
      Placeholder.stands(for: workbook.goals[$0].title)
    }
    /// Whether all goals are still to be written, which is told of them.
    func areUnfinished(_ goals: ArraySlice<Int>) -> Bool {
      !goals.isEmpty && goals.allSatisfy { isUnfinished[$0] }
    }
    let leads = UnfinishedNames(.lead, workbook.leadsOfActions)
    let responsible = UnfinishedNames(.responsible, workbook.responsibleForActions)
    for index in workbook.actions.indices
    where !areUnfinished(workbook.goals(ofAction: index)) {
      checkTitle(ofAction: index, workbook, occasion, &reporter)
      checkNames(leads, ofAction: index, workbook, occasion, &reporter)
      checkNames(responsible, ofAction: index, workbook, occasion, &reporter)
    }
    let mayHaveSource = !workbook.indicatorsWithDetails.isEmpty
    for index in workbook.indicators.indices
    where !areUnfinished(workbook.goals(ofIndicator: index)) {
      if let title = workbook.indicators[index].title, Placeholder.stands(inTitle: title) {
        let text = occasion.quoted(title.original)
        reporter.report(
          at: workbook.place(\.indicators, index, .title),
          occasion.say(
            fi: "Mittarin nimi on kesken: \(text)",
            sv: "Indikatorns namn är inte klart: \(text)",
            en: "The name of the indicator is unfinished: \(text)"
          ),
          remedy: occasion.say(
            fi: "Kirjoita, mitä mitataan, tai poista mittari.",
            sv: "Skriv vad som mäts eller ta bort indikatorn.",
            en: "Write what is measured, or remove the indicator."
          )
        )
      }
      guard mayHaveSource else { continue }
      let source = workbook.indicators[index].source
      checkText(\.indicators, index, .source, source, workbook, occasion, &reporter)
    }
    for index in workbook.goals.indices where !isUnfinished[index] {
      let rationale = workbook.goals[index].rationale
      checkText(\.goals, index, .rationale, rationale, workbook, occasion, &reporter)
    }
    checkFreeTexts(isUnfinished, workbook, occasion, &reporter)
    for (index, exception) in workbook.exceptions.enumerated() {
      checkText(\.exceptions, index, .reason, exception.reason, workbook, occasion, &reporter)
    }
    for (index, area) in workbook.areas.enumerated() {
      let reason = area.omissionReason
      checkText(\.areas, index, .omissionReason, reason, workbook, occasion, &reporter)
      checkText(\.areas, index, .situation, area.situation, workbook, occasion, &reporter)
    }
  }

  /// Looks at texts of which “kesken” or “none” may be what they have to say.
  private func checkFreeTexts(
    _ isUnfinished: [Bool],
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    func own(_ text: Text?) -> Text? {
      text.flatMap { Placeholder.tellsState($0) ? nil : $0 }
    }
    for index in workbook.goals.indices where !isUnfinished[index] {
      let assessment = own(workbook.goals[index].assessment)
      checkText(\.goals, index, .assessment, assessment, workbook, occasion, &reporter)
    }
    for index in workbook.actionsWithDetails {
      let assessment = own(workbook.actions[index].assessment)
      checkText(\.actions, index, .assessment, assessment, workbook, occasion, &reporter)
    }
    for index in workbook.resources.indices
    where workbook.resources[index].description != nil {
      let target = workbook.target(ofResource: index)
      if let target, target.kind == .goals, isUnfinished[target.index] { continue }
      let description = own(workbook.resources[index].description)
      checkText(\.resources, index, .description, description, workbook, occasion, &reporter)
    }
    for index in workbook.documents.indices {
      let title = own(workbook.documents[index].title)
      checkText(\.documents, index, .title, title, workbook, occasion, &reporter)
    }
    for index in workbook.agenda.indices {
      let assessment = workbook.agenda[index].priorAssessment
        .flatMap { Placeholder.tellsNothing($0.original) ? nil : $0 }
      checkText(\.agenda, index, .priorAssessment, assessment, workbook, occasion, &reporter)
    }
  }

  private func checkTitle(
    ofAction index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    if let title = workbook.actions[index].title, Placeholder.stands(inTitle: title) {
      let text = occasion.quoted(title.original)
      let code = workbook.actions[index].id
      let id = code.isWritten ? code.text : nil
      reporter.report(
        at: workbook.place(\.actions, index, .title),
        occasion.say(
          fi: id.map { "Toimenpiteen \($0) teksti on kesken: \(text)" }
            ?? "Toimenpiteen teksti on kesken: \(text)",
          sv: id.map { "Texten till åtgärd \($0) är inte klar: \(text)" }
            ?? "Texten till åtgärden är inte klar: \(text)",
          en: id.map { "The text of action \($0) is unfinished: \(text)" }
            ?? "The text of the action is unfinished: \(text)"
        ),
        remedy: occasion.say(
          fi: "Kirjoita, mitä tehdään, tai poista toimenpide.",
          sv: "Skriv vad som görs eller ta bort åtgärden.",
          en: "Write what is done, or remove the action."
        )
      )
    }
  }

  /// What one column of actions names that only holds its place; few lists of names are gone through for many actions.
  private struct UnfinishedNames {
    let column: Action.Column
    private let named: ResponsibleLists

    /// By the lists of names.
    private let texts: [[String]]

    init(_ column: Action.Column, _ named: ResponsibleLists) {
      self.column = column
      self.named = named
      // A mark without letters names nobody, and that is told of the action.
      texts = named.lists.map { list in
        list.filter { Placeholder.stands(in: $0.text) && $0.isNamed }.map(\.text)
      }
    }

    subscript(action: Int) -> [String] { named.list(ofRecord: action).map { texts[$0] } ?? [] }
  }

  private func checkNames(
    _ names: UnfinishedNames,
    ofAction index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let texts = names[index]
    guard !texts.isEmpty, !workbook.sharesCell(names.column, ofAction: index) else { return }
    for text in texts {
      let label = occasion.label(workbook.actions[index].id, workbook.actions[index].title)
      let text = occasion.quoted(text)
      reporter.report(
        at: workbook.place(\.actions, index, names.column),
        occasion.say(
          fi: "Toimenpiteen \(label) vastuutaho on nimeämättä: \(text)",
          sv:
            "Den ansvariga instansen för \(label.after(code: "åtgärd", name: "åtgärden")) är inte utsedd: \(text)",
          en:
            "The responsible party of \(label.after(code: "action", name: "the action")) has not been named yet: \(text)"
        ),
        remedy: occasion.say(
          fi: "Nimeä osapuoli.",
          sv: "Utse en part.",
          en: "Name a party."
        )
      )
    }
  }

  private func checkText<R: Record>(
    _ records: @autoclosure () -> KeyPath<Workbook, [R]>,
    _ index: Int,
    _ column: R.Column,
    _ text: Text?,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard let text, Placeholder.stands(in: text) else { return }
    let written = text.original
    guard written.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { return }
    let place = workbook.place(records(), index, column)
    let heading = occasion.quoted(workbook.heading(at: place) ?? column.heading[occasion.language])
    let quoted = occasion.quoted(written)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Sarakkeen \(heading) teksti on kesken: \(quoted)",
        sv: "Texten i kolumnen \(heading) är inte klar: \(quoted)",
        en: "The text in the column \(heading) is unfinished: \(quoted)"
      ),
      isMilder: true
    )
  }
}
