internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The yearly negotiations with the municipality groups: the announcement of dates, then minutes to fill in for each.
struct Negotiations: Report {
  let name = "negotiations"
  let title = Phrase(
    fi: "Neuvottelumuistio",
    sv: "Promemoria från förhandlingen",
    en: "Negotiation memo"
  )
  let summary = Phrase(
    fi: "Ilmoittaa hyte-neuvottelujen ryhmät ja päivät ja tekee kullekin ryhmälle muistiopohjan.",
    sv:
      "Meddelar grupper och datum för förhandlingarna om hälsa och välfärd, med promemoriamall per grupp.",
    en:
      "Announces the groups and dates of the negotiations, with a memo to fill in for each group."
  )

  func hasContent(in workbook: Workbook) -> Bool {
    workbook.parties.contains { $0.municipalityGroup != nil }
      || workbook.negotiations(.yearly).contains { workbook.meetings[$0].municipalityGroup != nil }
  }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let (year, groups) = GroupNegotiation.all(in: reader.workbook, on: request.occasion)
    let template = MinutesTemplate(reader)
    let body =
      [announcement(year, groups, reader, request.occasion.asOf.year)]
      + groups.map(template.block(_:))
    let heading = Phrase(
      fi: "Neuvottelumuistiot \(year)",
      sv: "Promemorior från förhandlingarna \(year)",
      en: "Negotiation memos \(year)"
    )
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(heading[reader.language])),
      blocks: Remarks.blocks(reader) + EmptyMark.legend(for: body, in: reader.language) + body,
      foot: Foot.line(request)
    )
  }

  private func announcement(
    _ year: Int,
    _ groups: [GroupNegotiation],
    _ reader: Reader,
    _ currentYear: Int
  ) -> Block {
    let workbook = reader.workbook
    let heading = Phrase(
      fi: "Kuntaryhmät ja neuvottelupäivät",
      sv: "Kommungrupper och förhandlingsdatum",
      en: "Municipality groups and dates of negotiation"
    )
    let law = Phrase(
      fi: """
        Lain mukaan hyvinvointialueen on neuvoteltava hyvinvoinnin ja terveyden edistämisestä \
        kuntien kanssa vähintään kerran vuodessa (järjestämislaki 612/2021, 7 §).
        """,
      sv: """
        Enligt lagen ska välfärdsområdet förhandla med kommunerna om främjande av hälsa och välfärd \
        minst en gång per år (7 § i ordnandelagen, 612/2021).
        """,
      en: """
        By law, the county must negotiate with the municipalities on the promotion of health and \
        wellbeing at least once a year (Act 612/2021, section 7).
        """
    )
    guard !groups.isEmpty else {
      let none = Phrase(
        fi: "Kuntaryhmiä ei ole kirjattu.",
        sv: "Inga kommungrupper har angetts.",
        en: "No municipality groups have been entered."
      )
      return reader.section(heading, [reader.paragraph(law), reader.paragraph(none)])
    }
    let rows = ordered(groups, workbook).map { group in
      let meeting = group.meeting.map { workbook.meetings[$0] }
      return [
        reader.cell(meeting.flatMap { reader.text($0.date) }), Prose(group.heading(reader)),
        group.municipalities(reader),
        reader.cell(meeting.flatMap { reader.text($0.mode) }),
      ]
    }
    return reader.section(
      heading,
      [
        reader.paragraph(law),
        reader.table(
          [
            Meeting.Column.date.heading, Meeting.Column.municipalityGroup.heading,
            Phrase(fi: "Kunnat", sv: "Kommuner", en: "Municipalities"),
            Meeting.Column.mode.heading,
          ],
          rows
        ),
      ] + later(than: year, currentYear, reader)
    )
  }

  /// That the years since the latest negotiations have none.
  private func later(than year: Int, _ currentYear: Int, _ reader: Reader) -> [Block] {
    guard year < currentYear else { return [] }
    let years = reader.language.list((year + 1...currentYear).map(String.init))
    let isOne = year + 1 == currentYear
    return [
      reader.paragraph(
        fi: "\(isOne ? "Vuodelle" : "Vuosille") \(years) ei ole kirjattu neuvotteluja.",
        sv: "Inga förhandlingar har angetts för \(years).",
        en: "No negotiations have been entered for \(years)."
      )
    ]
  }

  /// By date; groups without one last.
  private func ordered(_ groups: [GroupNegotiation], _ workbook: Workbook) -> [GroupNegotiation] {
    func day(_ group: GroupNegotiation) -> Int {
      group.meeting.flatMap { workbook.meetings[$0].date.value?.start?.firstDay } ?? .max
    }
    return groups.enumerated().sorted { first, second in
      let (a, b) = (day(first.element), day(second.element))
      return a == b ? first.offset < second.offset : a < b
    }.map(\.element)
  }
}
