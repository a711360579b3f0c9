internal import Wording
internal import Workbooks

/// Finds years whose agreed monitoring meeting is not entered, and meetings in another month than the agreed one.
struct MonitoringMeetingMissing: Rule {
  let code = "SEU-01"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let basis = Basis.frameworkAgreement

  let summary = Phrase(
    fi: "Seurantakokous, jota ei ole kirjattu, tai joka on muussa kuin sovitussa kuussa",
    sv: "Uppföljningsmöte som inte har angetts eller som är i en annan månad än avtalat",
    en: "A monitoring meeting that is not entered, or is in another month than agreed"
  )
  let remedy = Phrase(
    fi: "Kirjaa kokous tiedostoon kokoukset.csv ja perusteeksi ”seuranta”.",
    sv: "Ange mötet i filen möten.csv med grunden ”uppföljning”.",
    en: "Enter the meeting in meetings.csv, with “monitoring” as its basis."
  )
  let reason = Phrase(
    fi:
      "Sopimuksen mukaan tavoitteiden toteutumista seurataan vuosittain (puitesopimus 2023–2025).",
    sv: "Enligt avtalet följs målen upp varje år (ramavtalet 2023–2025).",
    en:
      "Under the agreement the goals are monitored every year (framework agreement 2023–2025)."
  )

  static let examples = [
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2025
        Kausi päättyy;31.12.2028
        Seurantakuukausi;5
        """,
        "kokoukset.csv": "Päivä;Peruste\n14.5.2026;seuranta",
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2025
        Kausi päättyy;31.12.2028
        Seurantakuukausi;5
        """,
        "kokoukset.csv": """
        Päivä;Peruste
        15.5.2025;seuranta
        14.5.2026;seuranta
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2024
        Kausi päättyy;31.12.2027
        Seurantakuukausi;5
        """,
        "kokoukset.csv": """
        Päivä;Foorumi;Kuntaryhmä;Peruste;Aiheet
        14.5.2024;;;seuranta;
        ↓3.9.2025;;;;tavoitteiden seuranta
        23.10.2026;;Ryhmä 1;612/2021 7 §;tavoitteet, toimenpiteet, yhteistyö, seuranta
        """,
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2026
        Kausi päättyy;31.12.2029
        Seurantakuukausi;↓5
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.6.2025
        Kausi päättyy;31.5.2029
        Seurantakuukausi;5
        """,
        "kokoukset.csv": "Päivä;Peruste\ntoukokuu 2026;seuranta",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2025
        Kausi päättyy;31.12.2028
        Seurantakuukausi;5
        """,
        "kokoukset.csv": """
        Päivä;Peruste;Aiheet
        14.5.2025;hyte-neuvottelu;tavoitteet, toimenpiteet, yhteistyö, seuranta
        12.5.2026;muu;Urheiluseuran tilavuorot
        """,
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2026
        Kausi päättyy;31.12.2028
        Seurantakuukausi;5
        """,
        "kokoukset.csv": "Päivä;Peruste\nsovitaan myöhemmin;seuranta",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Kausi alkaa;1.1.2024
        """
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let month = workbook.basics.monitoringMonth.value?.number else { return }
    let held = workbook.monitoringMeetings
    let due = workbook.yearsToMonitor(on: occasion.asOf)
    for year in due {
      guard let meetings = held[year],
        !meetings.contains(where: { workbook.meetings[$0].mayBe(in: month) }),
        let meeting = meetings.first, let date = workbook.meetings[meeting].date.value
      else { continue }
      reportOtherMonth(meeting, date, year, month, workbook, occasion, &reporter)
    }
    let missing = workbook.yearsWithoutMonitoringMeeting(on: occasion.asOf)
    // A meeting whose date is not known may be the one, and the date is told of.
    let undated = workbook.meetings.count { $0.isForMonitoring && $0.date.value?.start == nil }
    guard missing.isEmpty || missing.count > undated else {
      reporter.leaveToOther()
      return
    }
    reportMissing(missing, workbook, occasion, &reporter)
  }

  private func reportOtherMonth(
    _ meeting: Int,
    _ date: TimeFrame,
    _ year: Int,
    _ month: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let agreed = Phrase.month(month)
    reporter.report(
      at: workbook.place(\.meetings, meeting, .date),
      occasion.say(
        fi: "Vuoden \(year) seurantakokouksen aika on \(date.text(in: .finnish)), "
          + "mutta sovittu kuukausi on \(agreed.fi)",
        sv: "Tiden för \(year) års uppföljningsmöte är \(date.text(in: .swedish)), "
          + "men den avtalade månaden är \(agreed.sv)",
        en: "The monitoring meeting of \(year) is dated \(date.text(in: .english)), "
          + "but the agreed month is \(agreed.en)"
      ),
      remedy: occasion.say(
        fi: "Tarkista päivä tai korjaa perustietojen rivi ”Seurantakuukausi”.",
        sv: "Kontrollera datumet eller rätta raden ”Uppföljningsmånad” i grunduppgifterna.",
        en: "Check the date, or correct the row “Monitoring month” of the basics."
      ),
      isMilder: true
    )
  }

  private func reportMissing(
    _ years: [Int],
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    guard !years.isEmpty else { return }
    let file = workbook.files.firstIndex { $0.form == .table(.meetings) }
    let list = occasion.language.list(years.map { String($0) })
    reporter.report(
      at: file.map { Place(file: $0) } ?? workbook.place(.monitoringMonth),
      occasion.say(
        fi: years.count == 1
          ? "Vuoden \(list) seurantakokousta ei ole kirjattu"
          : "Seurantakokouksia ei ole kirjattu vuosilta \(list)",
        sv: years.count == 1
          ? "Inget uppföljningsmöte har angetts för \(list)"
          : "Inga uppföljningsmöten har angetts för åren \(list)",
        en: years.count == 1
          ? "No monitoring meeting has been entered for \(list)"
          : "No monitoring meetings have been entered for \(list)"
      )
    )
  }
}

extension Meeting {
  /// Whether the date can lie in a month of its year.
  fileprivate func mayBe(in month: Int) -> Bool {
    guard let time = date.value, let first = time.start,
      let agreed = CalendarDate(year: first.year, .month(month))
    else { return true }
    return first.firstDay <= agreed.lastDay && (time.end ?? first).lastDay >= agreed.firstDay
  }
}
