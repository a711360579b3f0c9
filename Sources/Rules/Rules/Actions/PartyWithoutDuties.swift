internal import Registry
internal import Wording
internal import Workbooks

/// Finds signatories that are responsible for nothing.
struct PartyWithoutDuties: Rule {
  let code = "TOI-08"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osapuoli, jolle ei ole kirjattu vastuita",
    sv: "Part utan angivet ansvar",
    en: "A party without responsibilities"
  )
  let remedy = Phrase(
    fi: "Kirjaa osapuolen vastuut tai tee poikkeus ja perustele se.",
    sv: "Ange partens ansvar eller gör ett undantag och motivera det.",
    en: "Enter the party's responsibilities, or make an exception and give the reason."
  )
  let reason = Phrase(
    fi:
      "Suosituksen lähtökohtana kunnat ja hyvinvointialue ovat tasavertaisia toimijoita (Kuntaliitto 2022).",
    sv:
      "Rekommendationen utgår från att kommunerna och välfärdsområdet är jämlika aktörer (Kommunförbundet 2022).",
    en:
      "The recommendation treats the municipalities and the county as equals (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;↓Luhangan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Keski-Suomen hyvinvointialue;
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Luhangan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Keski-Suomen hyvinvointialue;Luhangan kunta
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli;Kuntaryhmä
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä;
      P2;Jämsän kaupunki;kaupunki;kyllä;Ryhmä 1
      P3;↓Luhangan kunta;kunta;kyllä;
      P4;Järjestöverkosto;järjestö;ei;
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Keski-Suomen hyvinvointialue;Ryhmä 1
      """,
    ]),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Hyvinvointialue;Keski-Suomi
        """,
        "toimenpiteet.csv": """
        Tunnus;Tavoite;Toimenpide;Vastuutahot
        TP1;T1;Ohjaamo avataan;Jämsän kaupunki
        """,
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Luhangan kunta;kunta
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;Keski-Suomen hyvinvointialue;kaikki kunnat
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Päävastuutaho;Vastuutahot
      TP1;T1;Ohjaamo avataan;;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var duties = Duties(ofParties: workbook.parties.count)
    let named = workbook.leadsOfActions.lists + workbook.responsibleForActions.lists
    guard !named.isEmpty else { return }
    for list in named { duties.note(list) }
    for index in workbook.areas.indices {
      duties.note(workbook.countySide(ofArea: index))
      duties.note(workbook.municipalSide(ofArea: index))
    }
    for list in workbook.responsibleForIndicators.lists { duties.note(list) }
    let idle = duties.idle.filter { workbook.parties[$0].isSignatory }
    if workbook.hasPartyTable {
      for index in idle where workbook.parties[index].name != nil {
        report(
          [workbook.parties[index]],
          at: workbook.place(\.parties, index, .name),
          occasion,
          &reporter
        )
      }
    } else if workbook.county != nil, !idle.isEmpty {
      // Parties of the register have no cells, and there may be many of them.
      report(idle.map { workbook.parties[$0] }, at: .workbook, occasion, &reporter)
    }
  }

  /// Which parties have been named.
  private struct Duties {
    private var hasDuty: [Bool]

    /// The members of groups; a group is noted once, however many cells name it.
    private var groups: Set<PartyRuns> = []

    init(ofParties count: Int) { hasDuty = Array(repeating: false, count: count) }

    mutating func note(_ named: [Responsible]) {
      // Going through the names themselves would copy each of them.
      for index in named.indices {
        if named[index].isParty, let party = named[index].parties.first {
          hasDuty[party] = true
        } else {
          groups.insert(named[index].parties)
        }
      }
    }

    /// Those who have none.
    var idle: PartyRuns {
      PartyRuns(hasDuty.indices.lazy.filter { !hasDuty[$0] })
        .subtracting(PartyRuns(uniting: Array(groups)))
    }
  }

  private func report(
    _ parties: [Party],
    at place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let names = parties.map { $0.officialName(in: occasion.language) ?? occasion.quoted($0) }
    if names.count == 1 {
      reporter.report(
        at: place,
        occasion.say(
          fi: "\(names[0]) ei ole vastuutahona yhdessäkään toimenpiteessä",
          sv: "\(names[0]) är inte ansvarig instans för någon åtgärd",
          en:
            "\(names[0].prefix(1).uppercased() + names[0].dropFirst()) is not responsible for any action"
        ),
        // A sheet has no place for exceptions.
        remedy: place.file == nil
          ? occasion.say(
            fi: "Kirjaa osapuolen vastuut toimenpiteisiin.",
            sv: "Ange partens ansvar bland åtgärderna.",
            en: "Enter the party's responsibilities among the actions."
          ) : nil
      )
      return
    }
    let list = occasion.language.list(names, showing: 3)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Vastuita ei ole kirjattu \(names.count) osapuolelle: \(list)",
        sv: "Inget ansvar har angetts för \(names.count) parter: \(list)",
        en: "No responsibilities have been entered for \(names.count) parties: \(list)"
      ),
      remedy: occasion.say(
        fi: "Kirjaa osapuolten vastuut toimenpiteisiin.",
        sv: "Ange parternas ansvar bland åtgärderna.",
        en: "Enter the parties' responsibilities among the actions."
      )
    )
  }
}

extension Occasion {
  fileprivate func quoted(_ party: Party) -> String {
    quoted(party.name.map { $0.translation(to: language) ?? $0.original } ?? party.id.text)
  }
}

extension Party {
  /// The name that the register has, as it stands inside a sentence; `nil`: the register does not know the party.
  fileprivate func officialName(in language: Language) -> String? {
    if let municipality {
      return language == .english
        ? "the \(municipality.officialName.en)" : municipality.officialName[language]
    }
    guard isCounty, let name, let county = County(named: name.original) else { return nil }
    return language == .english ? "the \(county.officialName.en)" : county.officialName[language]
  }
}
