internal import Wording
internal import Workbooks

/// Finds forums whose rhythm is not told, and calendar years in which one has met less often than agreed.
///
/// Asked are years that have ended and lie at least half in the workbook's period, where the workbook has a table of
/// meetings. Networks of experts agree on their rhythm themselves; they are asked only where their meetings are entered.
struct ForumNotMeeting: Rule {
  let code = "FOO-02"
  let severity = StageSeverity(draft: nil, council: .warning, monitoring: .warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi:
      "Foorumi, jonka kokousten määrää ei ole kirjattu tai jolle on kirjattu kokouksia sovittua vähemmän",
    sv: "Forum utan angivet antal möten eller med färre angivna möten än avtalat",
    en:
      "A forum whose number of meetings is not entered, or with fewer meetings entered than agreed"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa pidetyt kokoukset tiedostoon \(TableKind.meetings.fileName.fi).csv tai korjaa sovittu määrä.",
    sv:
      "Ange de möten som har hållits i filen \(TableKind.meetings.fileName.sv).csv eller rätta det avtalade antalet.",
    en:
      "Enter the meetings held in \(TableKind.meetings.fileName.en).csv, or correct the number agreed."
  )
  let reason = Phrase(
    fi:
      "Sovitusta kokousmäärästä näkyy, kuinka usein foorumi käsittelee yhteisiä asioita (hyvä käytäntö).",
    sv:
      "Det avtalade antalet möten visar hur ofta forumet behandlar gemensamma frågor (god praxis).",
    en:
      "The agreed number of meetings shows how often the forum deals with shared matters (good practice)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2024
      Kausi päättyy;31.12.2027
      """,
      "foorumit.csv": "Tunnus;Nimi;Taso;Kokoontuu vuodessa\nF1;↓Kuntakokous;poliittinen;1",
      "kokoukset.csv": "Päivä;Foorumi\n14.5.2024;F1",
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2024
      Kausi päättyy;31.12.2027
      """,
      "foorumit.csv": "Tunnus;Nimi;Taso;Kokoontuu vuodessa\nF1;Kuntakokous;poliittinen;1",
      "kokoukset.csv": """
      Päivä;Foorumi
      14.5.2024;F1
      15.5.2025;F1
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2024\nKausi päättyy;31.12.2027",
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Kokoontuu vuodessa
      F1;↓Kuntakokous;2;vähintään 1
      F2;Hallitusten puheenjohtajafoorumi;1;2
      F3;Kuntajohtajakokous;johto;tarvittaessa
      F4;Strateginen foorumi;1;↓
      """,
      "kokoukset.csv": """
      Päivä;Foorumi
      14.5.2024;F1
      14.5.2026;F1
      kevät 2024;F2
      2.10.2024;F2
      3.4.2025;F2
      4.10.2025;F2
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.9.2025\nKausi päättyy;31.12.2029",
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Kokoontuu vuodessa
      F1;Kuntakokous;2;1
      F2;Strateginen foorumi;1;valtuustokausittain
      F3;Opiskeluhuollon verkosto;4;
      """,
      "kokoukset.csv": "Päivä;Foorumi\n14.5.2027;F1",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2024\nKausi päättyy;31.12.2027",
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Kokoontuu vuodessa
      F1;Kuntakokous;2;1
      F2;Strateginen foorumi;1;1
      """,
      "kokoukset.csv": """
      Päivä;Foorumi
      14.5.2024;F1
      14.5.2025;F9
      2.10.2024;F2
      ;F2
      """,
    ]),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2025
        Kausi päättyy;31.12.2028
        Seurantakuukausi;5
        """,
        "foorumit.csv": "Tunnus;Nimi;Taso;Kokoontuu vuodessa\nF1;Kuntakokous;2;1",
        "kokoukset.csv": "Päivä;Foorumi;Peruste\n14.5.2026;F1;seuranta",
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let years = workbook.hasTable(.meetings) ? workbook.endedYears(on: occasion.asOf) : []
    // Meetings of forums that do not exist, by year; what they refer to is told where they stand.
    let unknown = UnknownReferences(to: .forums, from: [.meetings], in: workbook)
    let astray = workbook.meetings.indices.filter { index in
      workbook.forum(ofMeeting: index) == nil
        && workbook.meetings[index].forum.map { unknown.contains($0) } ?? false
    }
    var astrayInYear: [Int?: Int] = [:]
    for meeting in astray {
      astrayInYear[workbook.meetings[meeting].date.value?.end?.year, default: 0] += 1
    }
    let withoutMonitoring = Set(workbook.yearsWithoutMonitoringMeeting(on: occasion.asOf))
    for (index, forum) in workbook.forums.enumerated() {
      let meetings = workbook.meetings(ofForum: index)
      let isExpert = forum.level.value?.tier == .expert
      if isExpert, meetings.isEmpty { continue }
      guard let rate = forum.meetingsPerYear.value else {
        // In a workbook that has only been begun forums are still to be chosen.
        let isLevelUnread = !forum.level.isEmpty && forum.level.value == nil
        if isLevelUnread { reporter.leaveToOther() }
        if forum.meetingsPerYear.isEmpty, !isExpert, !isLevelUnread, workbook.areasToBegin.isEmpty {
          reportRhythm(forum, index, workbook, occasion, &reporter)
        }
        continue
      }
      guard let least = rate.leastPerYear, !(least < Decimal(1)) else { continue }
      for year in years {
        let count = meetings.count { workbook.meetings[$0].date.value?.end?.year == year }
        guard Decimal(count) < least else { continue }
        // A meeting whose date is not known or whose forum does not exist may be the one.
        let possible =
          meetings.count { workbook.meetings[$0].date.value?.end == nil }
          + astrayInYear[nil, default: 0] + astrayInYear[year, default: 0]
        let isForMonitoring =
          occasion.stage == .monitoring && !meetings.isEmpty
          && meetings.allSatisfy { workbook.meetings[$0].isForMonitoring }
          && withoutMonitoring.contains(year)
        if Decimal(count + possible) >= least || isForMonitoring {
          reporter.leaveToOther()
          continue
        }
        report(forum, index, year, count, least, workbook, occasion, &reporter)
      }
    }
  }

  private func reportRhythm(
    _ forum: Forum,
    _ index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let name = occasion.name(forum.id, forum.name)
    let heading = occasion.quoted(Forum.Column.meetingsPerYear.heading[occasion.language])
    reporter.report(
      at: workbook.place(\.forums, index, .meetingsPerYear),
      occasion.say(
        fi: "Foorumin \(name) kokousten määrää ei ole kirjattu",
        sv: "Antalet möten för forumet \(name) har inte angetts",
        en: "The number of meetings of the forum \(name) has not been entered"
      ),
      remedy: occasion.say(
        fi:
          "Kirjaa sarakkeeseen \(heading) kokousten määrä, ”valtuustokausittain” tai ”tarvittaessa”.",
        sv: "Ange antalet möten, ”per fullmäktigeperiod” eller ”vid behov” i kolumnen \(heading).",
        en:
          "Enter the number of meetings, “once per council term” or “when needed” in the column \(heading)."
      ),
      isMilder: true
    )
  }

  private func report(
    _ forum: Forum,
    _ index: Int,
    _ year: Int,
    _ count: Int,
    _ least: Decimal,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let name = occasion.name(forum.id, forum.name)
    let agreed = least.text(in: occasion.language)
    let place = workbook.place(\.forums, index, .name)
    guard count > 0 else {
      reporter.report(
        at: place,
        occasion.say(
          fi: "Foorumille \(name) ei ole kirjattu kokouksia vuodelle \(year), sovittu \(agreed)",
          sv: "För forumet \(name) har inga möten angetts för \(year), avtalat \(agreed)",
          en: "The forum \(name) has no meetings entered for \(year), agreed \(agreed)"
        )
      )
      return
    }
    reporter.report(
      at: place,
      occasion.say(
        fi:
          "Foorumille \(name) on kirjattu vuodelle \(year) kokouksia \(count), sovittu \(agreed)",
        sv:
          "För forumet \(name) har \(count) \(count == 1 ? "möte" : "möten") angetts för \(year), avtalat \(agreed)",
        en:
          "The forum \(name) has \(count) \(count == 1 ? "meeting" : "meetings") entered for \(year), agreed \(agreed)"
      )
    )
  }
}
