internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The section on the statutory negotiations: the yearly ones of the year, and those of the council term.
struct HeldNegotiations {
  private let reader: Reader
  private let workbook: Workbook
  private let round: MonitoredYear

  init(_ reader: Reader, _ round: MonitoredYear) {
    self.reader = reader
    workbook = reader.workbook
    self.round = round
  }

  var block: Block {
    reader.section(
      Phrase(
        fi: "Lakisääteiset neuvottelut",
        sv: "Lagstadgade förhandlingar",
        en: "Statutory negotiations"
      ),
      [yearly, ofTerm]
    )
  }

  private var yearly: Block {
    let held = workbook.negotiations(.yearly).filter { meeting in
      workbook.isHeld(meeting: meeting, on: round.day)
        && MonitoredYear.mayBe(workbook.meetings[meeting].date.value, in: round.year)
    }
    return reader.section(
      Phrase(
        fi: "Hyte-neuvottelut vuonna \(round.year) (järjestämislaki 612/2021, 7 §)",
        sv:
          "Förhandlingar om främjande av hälsa och välfärd \(round.year) (7 § i ordnandelagen, 612/2021)",
        en: "Negotiations on health and wellbeing in \(round.year) (Act 612/2021, section 7)"
      ),
      [
        held.isEmpty
          ? reader.paragraph(
            Phrase(
              fi: "Vuodelta \(round.year) ei ole kirjattu hyte-neuvotteluja.",
              sv:
                "Inga förhandlingar om främjande av hälsa och välfärd har angetts för \(round.year).",
              en: "No negotiations on health and wellbeing have been entered for \(round.year)."
            )
          ) : table(held)
      ]
    )
  }

  private var ofTerm: Block {
    let term = CouncilTerm(on: round.day)
    let held = workbook.negotiations(.term).filter { meeting in
      guard workbook.isHeld(meeting: meeting, on: round.day) else { return false }
      guard let term, let time = workbook.meetings[meeting].date.value?.end else { return true }
      return time.lastDay >= term.start.firstDay
    }
    let years = term.map { $0.years + "\u{20}" } ?? ""
    return reader.section(
      Phrase(
        fi: "Valtuustokauden \(years)neuvottelut (hyvinvointialuelaki 611/2021, 14 §)",
        sv:
          "Förhandlingar under fullmäktigeperioden \(years)(14 § i välfärdsområdeslagen, 611/2021)",
        en: "Negotiations in the council term \(years)(Act 611/2021, section 14)"
      ),
      [
        held.isEmpty
          ? reader.paragraph(
            Phrase(
              fi: "Valtuustokaudelta ei ole kirjattu neuvotteluja.",
              sv: "Inga förhandlingar har angetts för fullmäktigeperioden.",
              en: "No negotiations have been entered for the council term."
            )
          ) : table(held)
      ]
    )
  }

  private func table(_ meetings: [Int]) -> Block {
    reader.table(
      [Meeting.Column.date, .municipalityGroup, .participants, .mode, .outcome].map(\.heading),
      meetings.map { index in
        let meeting = workbook.meetings[index]
        return [
          reader.cell(reader.text(meeting.date)), reader.cell(meeting.municipalityGroup),
          reader.cell(
            reader.names(meeting.participants, workbook.participants(ofMeeting: index))
          ),
          reader.cell(reader.text(meeting.mode)), reader.cell(reader.text(meeting.outcome)),
        ]
      }
    )
  }
}
