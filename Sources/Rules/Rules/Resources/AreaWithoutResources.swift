internal import Wording
internal import Workbooks

/// Finds areas for which no resources are stated, not even that none are needed.
struct AreaWithoutResources: Rule {
  let code = "RES-01"
  let severity = StageSeverity.missing(.warning)
  let scopes = 2...3
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osa-alue, jolle ei ole kirjattu resursseja",
    sv: "Delområde utan angivna resurser",
    en: "An area for which no resources have been entered"
  )
  let remedy = Phrase(
    fi: "Kirjaa raha, henkilötyö tai tilat. Jos lisää ei tarvita, kirjaa ”ei lisäresursseja”.",
    sv: "Ange pengar, arbetsinsats eller lokaler. "
      + "Om inget extra behövs, ange ”inga extra resurser”.",
    en: "Enter money, staff time or premises. "
      + "If nothing more is needed, enter “no additional resources”."
  )
  let reason = Phrase(
    fi: "Resurssit ovat yksi mallipohjan sarakkeista (Kuntaliitto 2022).",
    sv: "Resurser är en av kolumnerna i mallen (Kommunförbundet 2022).",
    en: "Resources are one of the template's columns (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A5;↓Tukipalvelujen järjestäminen;yhteinen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A5;Ruokahävikki vähenee kolmanneksen
      T2;B2;Nuorten työttömyys puolittuu
      """,
      "resurssit.csv": "Kohde;Laji;Määrä;Vuosi\nB2;raha;25 000 €;2027",
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A5;Tukipalvelujen järjestäminen;yhteinen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A5;Ruokahävikki vähenee kolmanneksen
      T2;B2;Nuorten työttömyys puolittuu
      """,
      "resurssit.csv": """
      Kohde;Laji;Määrä;Vuosi
      B2;raha;25 000 €;2027
      A5;henkilötyö;0,5 htv;2027
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A5;↓Tukipalvelujen järjestäminen;yhteinen
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A5;Ruokahävikki vähenee kolmanneksen
      T2;B1;Koulupoissaolot vähenevät puoleen
      T3;B2;Nuorten työttömyys puolittuu
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T3;Ohjaamo avataan
      """,
      "resurssit.csv": """
      Kohde;Laji;Määrä;Vuosi
      B1;ei lisäresursseja;;
      TP1;raha;25 000 €;2027
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        ↓Tukipalvelujen järjestäminen;Ruokahävikki vähenee;Keittiöt punnitsevat hävikin;
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;nykyiset resurssit
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;kaupungin vapaat tilat
        ;;Sosiaalityö jalkautuu ohjaamoon;
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        ↓Tukipalvelujen järjestäminen;Ruokahävikki vähenee;Keittiöt punnitsevat hävikin;-
        ↓Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;?
        Sivistys ja sote-palvelut;Poissaolot vähenevät;Koulukuraattori palkataan;½ htv
        """
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A5;↓Tukipalvelujen järjestäminen;yhteinen
      B2;↓Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A5;Ruokahävikki vähenee kolmanneksen
      T2;B2;Nuorten työttömyys puolittuu
      """,
      "resurssit.csv": "Kohde;Laji;Kuvaus;Määrä;Vuosi\nA5;–;-;;\nB2;;?;;2027",
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Poisjätön perustelu
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;Tiloista sovitaan erikseen
      B2;Työllisyyden hoito;yhdyspintakohtainen;
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT3;B2;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Kuvaus\nT3;Ohjaajat siirtyvät nykyisistä tehtävistä",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let missing = missingColumn(workbook) ?? workbook.missingAreas ?? missingGroups(workbook)
    // An area that is yet to be begun lacks goals first.
    let toBegin = Set(workbook.areasToBegin)
    let begun = workbook.expectedAreas.filter { !toBegin.contains($0) }
    let with = workbook.areasWithResources(among: begun)
    let without = begun.filter { !with.contains($0) }
    // Resources may be there for what is referred to by an unknown code, which is told.
    let meant = workbook.areasMeant.union(workbook.areasMeant(among: without))
    if !meant.isEmpty { reporter.leaveToOther() }
    // Resources of actions belong to an area by the actions' goals, whose column is told of where it is not there.
    if !workbook.isSheet, missing == nil, workbook.hasTable(.actions),
      workbook.missing(.actions, Action.Column.goal) != nil
    {
      reporter.leaveToOther()
      return
    }
    for index in without where !meant.contains(index) {
      // In a sheet resources stand beside goals, and that an area has none is told by another rule.
      if workbook.isSheet, workbook.goals(inArea: index).isEmpty, missing == nil { continue }
      // So is that nothing stands beside an area's name.
      if occasion.scope > 1, missing == nil, workbook.isOnlyNamed(area: index) {
        reporter.leaveToOther()
        continue
      }
      let area = workbook.areas[index]
      let name = occasion.name(area.id, area.title)
      reporter.report(
        at: missing ?? workbook.place(namingArea: index),
        occasion.say(
          fi: "Osa-alueelle \(name) ei ole kirjattu resursseja",
          sv: "Inga resurser har angetts för delområdet \(name)",
          en: "No resources have been entered for the area \(name)"
        )
      )
    }
  }

  /// Where resources would have to be added; `nil`: the workbook has a place for them.
  private func missingColumn(_ workbook: Workbook) -> Place? {
    guard workbook.isSheet else { return workbook.missing(.resources, Resource.Column.target) }
    if let missing = workbook.missing(.goals, Goal.Column.title) { return missing }
    let columns = [Resource.Column.description, .kind, .amount]
    if columns.contains(where: { workbook.hasColumn(.resources, $0) }) { return nil }
    return workbook.missing(.resources, Resource.Column.description)
  }

  /// Without groups it is not known whether the areas that need resources are an agreement's; `nil`: it is known.
  private func missingGroups(_ workbook: Workbook) -> Place? {
    guard !workbook.isSheet, workbook.hasTable(.areas) else { return nil }
    return workbook.missing(.areas, GoalArea.Column.group)
  }
}
