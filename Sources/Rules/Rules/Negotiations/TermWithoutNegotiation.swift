internal import Wording
internal import Workbooks

/// Finds out whether a council term is running out without the negotiation between the county and its municipalities.
///
/// It is asked in the last months of the term, where the workbook has a table of meetings; a negotiation that is planned
/// counts.
struct TermWithoutNegotiation: Rule {
  let code = "NEU-03"
  let severity = StageSeverity(draft: nil, council: .warning, monitoring: .error)
  let basis = Basis.termNegotiation
  let threshold: Threshold? = Threshold(
    24,
    Phrase(
      fi:
        "kuukautta ennen valtuustokauden päättymistä, joista alkaen puuttuvasta neuvottelusta huomautetaan",
      sv: "månader före fullmäktigeperiodens slut från vilka en förhandling som saknas påpekas",
      en:
        "months before the end of the council term from which a missing negotiation is pointed out"
    )
  )

  let summary = Phrase(
    fi: "Valtuustokausi, jolle ei ole kirjattu hyvinvointialueen ja kuntien neuvottelua",
    sv: "Fullmäktigeperiod utan förhandling mellan välfärdsområdet och kommunerna",
    en: "A council term without a negotiation between the county and its municipalities"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa neuvottelu tiedostoon \(TableKind.meetings.fileName.fi).csv ja sen perusteeksi ”hyvinvointialuelaki 14 §”.",
    sv:
      "Ange förhandlingen i filen \(TableKind.meetings.fileName.sv).csv och som grund ”14 § i välfärdsområdeslagen”.",
    en:
      "Enter the negotiation in \(TableKind.meetings.fileName.en).csv, with “611/2021, section 14” as its basis."
  )
  let reason = Phrase(
    fi:
      "Lain mukaan hyvinvointialueen ja kuntien on neuvoteltava yhteistyöstä, tavoitteista ja työnjaosta vähintään valtuustokausittain (hyvinvointialuelaki 611/2021, 14 §).",
    sv:
      "Enligt lagen ska välfärdsområdet och kommunerna förhandla om samarbete, mål och arbetsfördelning minst en gång per fullmäktigeperiod (14 § i välfärdsområdeslagen, 611/2021).",
    en:
      "By law, the county and its municipalities must negotiate on cooperation, goals and the division of work at least once in each council term (Act 611/2021, section 14)."
  )

  static let examples = [
    Example(
      [
        "säännöt.csv": """
        Sääntö;Raja-arvo;Perustelu
        NEU-03;48;Neuvottelut käydään kauden alussa
        """,
        "kokoukset.csv": "Päivä;Peruste\n23.10.2025;järjestämislaki 612/2021 7 §",
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      [
        "säännöt.csv": """
        Sääntö;Raja-arvo;Perustelu
        NEU-03;48;Neuvottelut käydään kauden alussa
        """,
        "kokoukset.csv": """
        Päivä;Peruste
        23.10.2025;järjestämislaki 612/2021 7 §
        24.3.2026;hyvinvointialuelaki 14 §
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "säännöt.csv": "Sääntö;Raja-arvo;Perustelu\nNEU-03;48;Neuvottelut käydään kauden alussa",
        "kokoukset.csv": "Päivä;Peruste\n23.10.2025;612/2021 7 §\n24.4.2025;HVAL 14 §",
      ],
      stage: .monitoring,
      findingsWithoutCell: 1
    ),
    Example(
      ["kokoukset.csv": "Päivä;Peruste\n23.10.2025;612/2021 7 §\n24.10.2025;HVAL 14 §"],
      stage: .monitoring
    ),
    Example(
      [
        "säännöt.csv": "Sääntö;Raja-arvo;Perustelu\nNEU-03;12;Neuvottelut käydään kauden lopussa",
        "kokoukset.csv": "Päivä;Peruste\n23.10.2025;612/2021 7 §",
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.hasTable(.meetings), let term = CouncilTerm(on: occasion.asOf) else { return }
    // A month is taken for the twelfth part of a year.
    let days = occasion.threshold(of: self) * 365 / 12
    guard occasion.asOf.firstDay >= term.end.firstDay - days else { return }
    let isRecorded = workbook.negotiations(.term).contains { meeting in
      guard let date = workbook.meetings[meeting].date.value, let start = date.start ?? date.end,
        let end = date.end ?? date.start
      else { return true }
      return end.lastDay >= term.start.firstDay && start.firstDay <= term.end.lastDay
    }
    guard !isRecorded else { return }
    reporter.report(
      at: workbook.place(ofAll: .meetings),
      occasion.say(
        fi: "Valtuustokaudelle \(term.years) ei ole kirjattu 14 §:n neuvottelua",
        sv: "För fullmäktigeperioden \(term.years) har ingen förhandling enligt 14 § angetts",
        en: "No negotiation under section 14 has been entered for the council term \(term.years)"
      )
    )
  }
}
