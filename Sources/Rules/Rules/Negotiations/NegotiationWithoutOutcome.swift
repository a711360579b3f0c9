internal import Wording
internal import Workbooks

/// Finds statutory negotiations that have been held and whose outcome is not entered.
struct NegotiationWithoutOutcome: Rule {
  let code = "NEU-07"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Neuvottelu, jonka tulosta ei ole kirjattu",
    sv: "Förhandling vars resultat inte har angetts",
    en: "A negotiation whose outcome is not entered"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa sarakkeeseen ”\(Meeting.Column.outcome.heading.fi)”, mitä sovittiin ja mihin asia viedään seuraavaksi.",
    sv:
      "Ange i kolumnen ”\(Meeting.Column.outcome.heading.sv)” vad man kom överens om och vart ärendet förs vidare.",
    en:
      "Enter in the column “\(Meeting.Column.outcome.heading.en)” what was agreed and where it goes next."
  )
  let reason = Phrase(
    fi:
      "Neuvottelun tuloksen perusteella tarkennetaan hyvinvointisuunnitelman ja työkirjan tavoitteita (hyvä käytäntö).",
    sv: "Utifrån resultatet preciseras målen i välfärdsplanen och arbetsboken (god praxis).",
    en:
      "The outcome is used to refine the goals of the wellbeing plan and the workbook (good practice)."
  )

  static let examples = [
    Example(
      ["kokoukset.csv": "Päivä;Peruste;Tulos\n23.10.2025;järjestämislaki 612/2021 7 §;↓"],
      stage: .monitoring
    ),
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Tulos
        23.10.2025;järjestämislaki 612/2021 7 §;Sovittiin yhteisestä ohjaamosta, joka viedään talousarvioihin 2027.
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Tulos
        23.10.2025;612/2021 7 §;↓
        24.10.2025;HVAL 14 §;↓
        """
      ],
      stage: .monitoring
    ),
    Example(
      [
        "kokoukset.csv": """
        Päivä;Peruste;Tulos
        23.10.2025;612/2021 7 §;Painopisteeksi sovittiin lasten ja nuorten yksinäisyys
        14.5.2026;seuranta;
        10.12.2026;612/2021 7 §;
        """
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, meeting) in workbook.meetings.enumerated()
    where meeting.outcome == nil && Negotiation(meeting) != nil
      && workbook.isHeld(meeting: index, on: occasion.asOf)
    {
      guard let date = meeting.date.value else { continue }
      let day = date.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.meetings, index, .outcome),
        occasion.say(
          fi: "Neuvottelun (\(day)) tulosta ei ole kirjattu",
          sv: "Resultatet av förhandlingen (\(day)) har inte angetts",
          en: "The outcome of the negotiation (\(day)) has not been entered"
        )
      )
    }
  }
}
