internal import Wording
internal import Workbooks

/// Finds yearly negotiations in which nobody but the county and the municipalities takes part.
struct NegotiationWithoutOthers: Rule {
  let code = "NEU-04"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let basis = Basis.yearlyNegotiation

  let summary = Phrase(
    fi: "Hyte-neuvottelu, johon ei ole kirjattu muita toimijoita",
    sv: "Förhandling om främjande av hälsa och välfärd utan andra aktörer",
    en: "A negotiation on health and wellbeing without other organisations"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa muut osallistujat, esimerkiksi järjestöt, sarakkeeseen ”\(Meeting.Column.participants.heading.fi)”.",
    sv:
      "Ange övriga deltagare, till exempel organisationer, i kolumnen ”\(Meeting.Column.participants.heading.sv)”.",
    en:
      "Enter other participants, such as organisations, in the column “\(Meeting.Column.participants.heading.en)”."
  )
  let reason = Phrase(
    fi:
      "Lain mukaan neuvotteluun kuuluvat myös muut hyvinvointia ja terveyttä edistävät toimijat (järjestämislaki 612/2021, 7 §).",
    sv:
      "Enligt lagen hör också andra aktörer som främjar hälsa och välfärd till förhandlingen (7 § i ordnandelagen, 612/2021).",
    en:
      "By law, others who promote health and wellbeing belong to the negotiation as well (Act 612/2021, section 7)."
  )

  static let examples = [
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi
        P1;Keski-Suomen hyvinvointialue
        P2;Jämsän kaupunki
        """,
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;järjestämislaki 612/2021 7 §;↓"Keski-Suomen hyvinvointialue; Jämsän kaupunki"
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi
        P1;Keski-Suomen hyvinvointialue
        P2;Jämsän kaupunki
        """,
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;järjestämislaki 612/2021 7 §;"Keski-Suomen hyvinvointialue; Jämsän kaupunki; Hirvilammen kotiseutuyhdistys"
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": "Tunnus;Nimi\nP1;Keski-Suomen hyvinvointialue\nP2;Jämsän kaupunki",
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;612/2021 7 §;↓"Keski-Suomen hyvinvointialue; Jämsän kaupunki, hyvinvointikoordinaattori"
        22.10.2026;612/2021 7 §;↓
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "osapuolet.csv": "Tunnus;Nimi\nP1;Keski-Suomen hyvinvointialue\nP2;Jämsän kaupunki",
        "kokoukset.csv": """
        Päivä;Peruste;Osallistujat
        23.10.2025;612/2021 7 §;"Keski-Suomen hyvinvointialue; Jämsän kaupunki; järjestöt"
        22.10.2026;HVAL 14 §;Jämsän kaupunki
        10.12.2026;612/2021 7 §;
        """,
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for meeting in workbook.negotiations(.yearly)
    where workbook.isHeld(meeting: meeting, on: occasion.asOf) {
      let hasOthers = workbook.participants(ofMeeting: meeting).contains { participant in
        participant.kind == .everybody || participant.parties.isEmpty
          || participant.parties.contains { party in
            !workbook.parties[party].isCounty && !workbook.parties[party].isMunicipal
          }
      }
      guard !hasOthers, let date = workbook.meetings[meeting].date.value else { continue }
      let day = date.text(in: occasion.language)
      reporter.report(
        at: workbook.place(\.meetings, meeting, .participants),
        occasion.say(
          fi:
            "Hyte-neuvotteluun (\(day)) ei ole kirjattu muita toimijoita kuin hyvinvointialue ja kunnat",
          sv:
            "För förhandlingen om främjande av hälsa och välfärd (\(day)) har inga andra aktörer än välfärdsområdet och kommunerna angetts",
          en:
            "Nobody but the county and the municipalities has been entered for the negotiation on health and wellbeing (\(day))"
        )
      )
    }
  }
}
