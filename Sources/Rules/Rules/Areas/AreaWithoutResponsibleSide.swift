internal import Wording
internal import Workbooks

/// Finds areas for which nobody is responsible in the county or in the municipalities.
struct AreaWithoutResponsibleSide: Rule {
  let code = "OSA-06"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osa-alue, jolta puuttuu hyvinvointialueen tai kuntien vastuutaho",
    sv: "Delområde utan ansvarig instans i välfärdsområdet eller i kommunerna",
    en: "An area without a responsible party in the county or in the municipalities"
  )
  let remedy = Phrase(
    fi: "Nimeä osa-alueelle vastuutaho sekä hyvinvointialueelta että kunnista.",
    sv: "Utse en ansvarig instans för delområdet både i välfärdsområdet och i kommunerna.",
    en: "Name a responsible party for the area both in the county and in the municipalities."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan jokaiselle osa-alueelle pitäisi nimetä vastuutaho sekä "
      + "hyvinvointialueelta että kunnista (Kuntaliitto 2022).",
    sv: "Enligt rekommendationen bör varje delområde ha en ansvarig instans både i "
      + "välfärdsområdet och i kommunerna (Kommunförbundet 2022).",
    en: "The recommendation asks for responsible parties in both the county and the "
      + "municipalities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;perhekeskuspalvelut;↓
      B2;Työllisyyden hoito;yhdyspintakohtainen;↓?;kuntien hyvinvointikoordinaattorit
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Koulupoissaolot vähenevät puoleen
      T2;B2;Nuorten työttömyys puolittuu
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;perhekeskuspalvelut;kuntien sivistysjohtajat
      B2;Työllisyyden hoito;yhdyspintakohtainen;aikuissosiaalityö;kuntien hyvinvointikoordinaattorit
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Koulupoissaolot vähenevät puoleen
      T2;B2;Nuorten työttömyys puolittuu
      """,
    ]),
    Example(
      sheet: """
        Hyvinvointialue;Lappi;;
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Turvallisuus;Tulipalot vähenevät;Koteihin tehdään palotarkastukset;Lapin pelastuslaitos, Kemi
        Ensivaste;Apu tulee nopeasti;Ensivaste harjoittelee;Kemi, Österbottens räddningsverk
        ↓Poliisin työ;Häiriöt vähenevät;Poliisi jalkautuu;Lapin poliisilaitos, Kemi
        """
    ),
    Example(
      sheet: """
        Hyvinvointialue;Keski-Suomi;;
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        ↓Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Jyväskylä, työllisyyspalvelut
        Sivistys ja sote-palvelut;Koulupoissaolot vähenevät;Poissaolot kirjataan;kaikki kunnat
        ;;Opiskeluhuolto tapaa oppilaan viikossa;hyvinvointialueen opiskeluhuolto
        """
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa
      K1;Arjen turvallisuus;sopimuksen tavoitekokonaisuus;pelastuslaitos;Joutsan kunta
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;;
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Jokainen kunta harjoittelee sähkökatkoa vuosittain
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpiteet ja vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan (nuorisotyö)
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Vastuutahot
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Hirvilammen kunta
        ;;Sosiaalityö jalkautuu ohjaamoon;Järvi-Lakeuden hyvinvointialue, aikuissosiaalityö
        """
    ),
    Example([
      "osapuolet.csv": """
      Nimi;Tyyppi
      Keski-Suomen hyvinvointialue;hyvinvointialue
      Joutsan kunta;kunta
      """,
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Vastuutaho hyvinvointialueella;Vastuutaho kunnissa
      A1;Työllisyyden hoito;yhdyspintakohtainen;↓Joutsan kunta;↓Keski-Suomen hyvinvointialue
      A2;Sivistys ja sote-palvelut;yhdyspintakohtainen;perhekeskusten johtaja;sivistysjohtajat
      """,
      "tavoitteet.csv": """
      Osa-alue;Tavoite
      A1;Nuorten työttömyys puolittuu
      A2;Perhe saa ajan viikossa
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // An area that is yet to be begun lacks goals first; where none are asked for, one finding tells of all.
    let toBegin = Set(workbook.areasToBegin)
    let areas = workbook.expectedAreas.filter { !toBegin.contains($0) }
    if occasion.scope == 1 { report(workbook.areasToBegin, workbook, occasion, &reporter) }
    var finder = AreaSidesFinder(workbook)
    guard !finder.readsColumns else {
      for index in areas {
        // That nothing stands beside an area's name is told with its goals, where goals are asked for.
        if occasion.scope > 1, workbook.isOnlyNamed(area: index) {
          reporter.leaveToOther()
          continue
        }
        checkCells(ofArea: index, &finder, workbook, occasion, &reporter)
      }
      return
    }
    let missing = missingColumns(workbook, occasion)
    for index in areas {
      checkActions(ofArea: index, missing, &finder, workbook, occasion, &reporter)
    }
  }

  /// Tells of the areas that are yet to be begun and have nobody, at the first of them.
  private func report(
    _ areas: [Int],
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let areas = areas.filter { index in
      let area = workbook.areas[index]
      return ![area.countyResponsible, area.municipalResponsible].allSatisfy { cell in
        cell.map { !Placeholder.stands(in: $0.original) } ?? false
      }
    }
    guard let first = areas.first else { return }
    let names = areas.map { occasion.name(workbook.areas[$0].id, workbook.areas[$0].title) }
    let list = occasion.language.list(names, showing: 3)
    reporter.report(
      at: workbook.place(namingArea: first),
      occasion.say(
        fi: "Vastuutaho puuttuu \(areas.count) osa-alueelta: \(list)",
        sv: "Ansvarig instans saknas för \(Noun.area.counted(areas.count, in: .swedish)): \(list)",
        en:
          "A responsible party is missing from \(Noun.area.counted(areas.count, in: .english)): \(list)"
      ),
      remedy: occasion.say(
        fi: "Nimeä kullekin osa-alueelle vastuutaho sekä hyvinvointialueelta että kunnista.",
        sv:
          "Utse en ansvarig instans för varje delområde både i välfärdsområdet och i kommunerna.",
        en: "Name a responsible party for each area both in the county and in the municipalities."
      )
    )
  }

  // MARK: Where areas name their responsible parties

  private func checkCells(
    ofArea index: Int,
    _ finder: inout AreaSidesFinder,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let area = workbook.areas[index]
    let name = occasion.name(area.id, area.title)
    let sides = finder.sides(ofArea: index)
    for side in [ResponsibleSide.county, .municipalities] {
      if side == .county ? sides.hasCounty : sides.hasMunicipalities { continue }
      let column: GoalArea.Column = side == .county ? .countyResponsible : .municipalResponsible
      reporter.report(
        at: workbook.place(\.areas, index, column),
        side.message(name, occasion),
        remedy: side.remedy(for: column, occasion)
      )
    }
  }

  // MARK: Where only actions do

  /// What to add where neither areas nor actions can name anybody; `nil`: actions can.
  private func missingColumns(_ workbook: Workbook, _ occasion: Occasion) -> [Place]? {
    // Without goals nobody knows which actions are the area's.
    if let missing = workbook.missing(.goals, Goal.Column.title) { return [missing] }
    if workbook.hasColumn(.actions, Action.Column.responsible)
      || workbook.hasColumn(.actions, Action.Column.lead)
    {
      return nil
    }
    if workbook.isSheet || occasion.scope == 3 {
      return [workbook.missing(.actions, Action.Column.responsible)].compactMap(\.self)
    }
    // Below option 3 an agreement needs no actions, but its areas have responsible parties.
    return [
      workbook.missing(.areas, GoalArea.Column.countyResponsible),
      workbook.missing(.areas, GoalArea.Column.municipalResponsible),
    ].compactMap(\.self)
  }

  private func checkActions(
    ofArea index: Int,
    _ missing: [Place]?,
    _ finder: inout AreaSidesFinder,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let area = workbook.areas[index]
    let name = occasion.name(area.id, area.title)
    if let missing {
      for place in missing {
        reporter.report(at: place, ResponsibleSide.both.message(name, occasion))
      }
      return
    }
    // That an area has no goals is told by a rule of its own, where goals are asked for.
    if occasion.scope > 1, workbook.goals(inArea: index).isEmpty { return }
    let sides = finder.sides(ofArea: index)
    if sides.hasBoth || sides.isUnread { return }
    let side: ResponsibleSide =
      sides.hasCounty ? .municipalities : sides.hasMunicipalities ? .county : .both
    reporter.report(
      at: workbook.place(namingArea: index),
      side.message(name, occasion),
      remedy: side.remedyForActions(occasion)
    )
  }
}
