internal import Wording
internal import Workbooks

/// Finds municipalities that no negotiation on health and wellbeing has reached in a calendar year.
///
/// Asked are years that have ended and lie at least half in the workbook's period, where the workbook has a table of
/// meetings. A negotiation that names no municipality is one with all of them.
struct YearWithoutNegotiation: Rule {
  let code = "NEU-01"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .error)
  let basis = Basis.yearlyNegotiation

  let summary = Phrase(
    fi: "Kunta, jolta puuttuu vuoden hyte-neuvottelu",
    sv: "Kommun utan årets förhandling om främjande av hälsa och välfärd",
    en: "A municipality without the year's negotiation on health and wellbeing"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa neuvottelun päivä, peruste ja osallistujat tiedostoon \(TableKind.meetings.fileName.fi).csv.",
    sv:
      "Ange förhandlingens datum, grund och deltagare i filen \(TableKind.meetings.fileName.sv).csv.",
    en:
      "Enter the date, basis and participants of the negotiation in \(TableKind.meetings.fileName.en).csv."
  )
  let reason = Phrase(
    fi:
      "Lain mukaan hyvinvointialueen on neuvoteltava kuntien kanssa vähintään kerran vuodessa (järjestämislaki 612/2021, 7 §).",
    sv:
      "Enligt lagen ska välfärdsområdet förhandla med kommunerna minst en gång per år (7 § i ordnandelagen, 612/2021).",
    en:
      "By law, the county must negotiate with the municipalities at least once a year (Act 612/2021, section 7)."
  )

  static let examples = [
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2025
        Kausi päättyy;31.12.2029
        """,
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Jämsän kaupunki;kaupunki
        P2;↓Uuraisten kunta;kunta
        """,
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;järjestämislaki 612/2021 7 §;Jämsän kaupunki
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2025
        Kausi päättyy;31.12.2029
        """,
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Jämsän kaupunki;kaupunki
        P2;Uuraisten kunta;kunta
        """,
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;järjestämislaki 612/2021 7 §;Jämsän kaupunki
        20.11.2025;järjestämislaki 612/2021 7 §;Uuraisten kunta
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025\nKausi päättyy;31.12.2029",
        "osapuolet.csv": """
        Tunnus;Nimi;Kuntaryhmä
        P1;Keski-Suomen hyvinvointialue;
        P2;Jämsän kaupunki;Ryhmä 1
        P3;↓Uuraisten kunta;Ryhmä 6
        """,
        "kokoukset.csv": """
        Päivä;Kuntaryhmä;Peruste;Osallistujat
        23.10.2025;Ryhmä 1;612/2021 7 §;Keski-Suomen hyvinvointialue
        20.11.2025;Ryhmä 6;seuranta;
        26.11.2026;Ryhmä 6;612/2021 7 §;
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;2025\nKausi päättyy;2029",
        "osapuolet.csv": """
        Tunnus;Nimi
        P1;Joutsan kunta
        P2;Jämsän kaupunki
        P3;Keuruun kaupunki
        P4;Luhangan kunta
        P5;Multian kunta
        """,
        "kokoukset.csv": "Päivä;Peruste;Osallistujat\n23.10.2025;järjestämislaki 7 §;Joutsan kunta",
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.8.2024\nKausi päättyy;31.12.2029",
        "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta\nP2;Jämsän kaupunki",
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;hyte-neuvottelu;kaikki kunnat
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025\nKausi päättyy;31.12.2029",
        "osapuolet.csv": """
        Nimi;Tyyppi
        Jämsän kaupunki;kaupunki
        Uuraisten kunta;kunta
        ↓Multian kunta;kunta
        """,
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;612/2021 7 §;Jämsän kaupunki
        sovitaan syksyllä;612/2021 7 §;Uuraisten kunta
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2025\nKausi päättyy;31.12.2029",
        "osapuolet.csv": "Nimi;Tyyppi\n↓Uuraisten kunta;kunta\nJämsän kaupunki;kaupunki",
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;612/2021 7 §;"kaikki kunnat paitsi Uurainen; kunnanjohtajat"
        """,
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.hasTable(.meetings) else { return }
    let municipalities = PartyRuns(
      workbook.municipalities.lazy.filter { workbook.parties[$0].signatory.value != .no }
    )
    let negotiations = workbook.negotiations(.yearly)
    let withoutGroup = workbook.municipalitiesWithoutOneGroup
    var missingByYear: [(year: Int, municipalities: [Int])] = []
    for year in workbook.endedYears(on: occasion.asOf) {
      var reached: [PartyRuns] = []
      var (reachesAll, isHeldByGroup) = (false, false)
      for meeting in negotiations where workbook.meetings[meeting].date.value?.end?.year == year {
        let named = municipalitiesNamed(by: meeting, in: workbook)
        if named.isEmpty { reachesAll = true } else { reached.append(named) }
        if !workbook.group(ofMeeting: meeting).isEmpty { isHeldByGroup = true }
      }
      var missing =
        reachesAll ? [] : Array(municipalities.subtracting(PartyRuns(uniting: reached)))
      // Where negotiations are held by group, that a municipality has no one group is told of it.
      if isHeldByGroup, missing.contains(where: withoutGroup.contains) {
        reporter.leaveToOther()
        missing.removeAll(where: withoutGroup.contains)
      }
      if !missing.isEmpty { missingByYear.append((year, missing)) }
    }
    // A negotiation whose date is not known may be the one, and the date is told of.
    var undated: [PartyRuns] = []
    var undatedWithAll = 0
    for meeting in negotiations where workbook.meetings[meeting].date.value?.end == nil {
      let named = municipalitiesNamed(by: meeting, in: workbook)
      if named.isEmpty { undatedWithAll += 1 }
      undated.append(named)
    }
    let undatedCounts = PartyStretches.counts(undated, ofParties: workbook.parties.count)
    var yearCounts: [Int: Int] = [:]
    for party in missingByYear.lazy.flatMap(\.municipalities) { yearCounts[party, default: 0] += 1 }
    for (year, missing) in missingByYear {
      let certain = missing.filter {
        undatedCounts[$0] + undatedWithAll < yearCounts[$0, default: 0]
      }
      if certain.count < missing.count { reporter.leaveToOther() }
      report(certain, year, workbook, occasion, &reporter)
    }
  }

  /// The municipalities that a negotiation names; where it names none, it reaches all.
  private func municipalitiesNamed(by meeting: Int, in workbook: Workbook) -> PartyRuns {
    PartyRuns(
      uniting: (workbook.group(ofMeeting: meeting) + workbook.participants(ofMeeting: meeting))
        .lazy.map(\.parties)
    ).intersection(workbook.municipalities)
  }

  /// Reports a few municipalities one by one, so that each may be an exception, and many of them together.
  private func report(
    _ missing: [Int],
    _ year: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    if missing.count > 3 || !workbook.hasPartyTable {
      guard !missing.isEmpty else { return }
      let list = occasion.list(missing.lazy.map { workbook.parties[$0] })
      let count = missing.count
      reporter.report(
        at: workbook.place(ofAll: .meetings),
        occasion.say(
          fi: "Vuoden \(year) hyte-neuvottelu puuttuu \(count) kunnalta: \(list)",
          sv: count == 1
            ? "Förhandlingen om främjande av hälsa och välfärd år \(year) saknas för 1 kommun: \(list)"
            : "Förhandlingen om främjande av hälsa och välfärd år \(year) saknas för \(count) kommuner: \(list)",
          en: count == 1
            ? "The negotiation on health and wellbeing for \(year) is missing from 1 municipality: \(list)"
            : "The negotiation on health and wellbeing for \(year) is missing from \(count) municipalities: \(list)"
        )
      )
      return
    }
    for party in missing {
      let name = occasion.name(workbook.parties[party])
      reporter.report(
        at: workbook.place(\.parties, party, .name),
        occasion.say(
          fi: "\(name.ablative) puuttuu vuoden \(year) hyte-neuvottelu",
          sv: "För \(name.listed) saknas \(year) års förhandling om främjande av hälsa och välfärd",
          en: "\(name.subject) has no negotiation on health and wellbeing for \(year)"
        )
      )
    }
  }
}
