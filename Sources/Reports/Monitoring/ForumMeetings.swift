internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The section on how often forums have met, against what is agreed.
enum ForumMeetings {
  static func block(_ reader: Reader, _ round: MonitoredYear) -> Block {
    let workbook = reader.workbook
    let heading = Phrase(
      fi: "Foorumien kokoontuminen",
      sv: "Forumens möten",
      en: "Meetings of the forums"
    )
    guard !workbook.forums.isEmpty else {
      return reader.section(
        heading,
        [
          reader.paragraph(
            Phrase(
              fi: "Foorumeita ei ole kirjattu.",
              sv: "Inga forum har angetts.",
              en: "No forums have been entered."
            )
          )
        ]
      )
    }
    // What was agreed holds for the years of the period only.
    let isAgreed = workbook.endedYears(on: round.day).contains(round.year)
    let headings = [
      Phrase(fi: "Foorumi", sv: "Forum", en: "Forum"), Forum.Column.meetingsPerYear.heading,
      Phrase(
        fi: "Kokouksia vuonna \(round.year)",
        sv: "Möten år \(round.year)",
        en: "Meetings in \(round.year)"
      ),
      Phrase(fi: "Kokousten päivät", sv: "Mötesdatum", en: "Dates of the meetings"),
    ]
    let outcome = Phrase(
      fi: "Sovittuun nähden",
      sv: "Jämfört med avtalet",
      en: "Compared with the agreement"
    )
    var rows: [[Prose]] = []
    var others: [String] = []
    for (index, forum) in workbook.forums.enumerated() {
      let held = workbook.meetings(ofForum: index).filter { meeting in
        workbook.isHeld(meeting: meeting, on: round.day)
          && workbook.meetings[meeting].date.value?.end?.year == round.year
      }
      let name = reader.text(forum.name) ?? forum.id.text
      if held.isEmpty, forum.meetingsPerYear.value?.leastPerYear == nil {
        others.append(name)
        continue
      }
      let dates = held.compactMap { reader.text(workbook.meetings[$0].date) }
      let cells: [Prose] = [
        Prose(name), reader.cell(reader.text(forum.meetingsPerYear)),
        Prose(reader.language.text(of: held.count)),
        reader.cell(dates.isEmpty ? nil : dates.joined(separator: ", ")),
      ]
      rows.append(
        isAgreed
          ? cells + [Prose(word(held.count, forum.meetingsPerYear.value)[reader.language])] : cells
      )
    }
    return reader.section(
      heading,
      (rows.isEmpty ? [] : [reader.table(headings + (isAgreed ? [outcome] : []), rows)])
        + (others.isEmpty ? [] : [list(others, round.year, reader)])
    )
  }

  /// The forums with neither a meeting nor a number of meetings that is agreed.
  private static func list(_ names: [String], _ year: Int, _ reader: Reader) -> Block {
    let names = names.joined(separator: "; ")
    return reader.paragraph(
      Phrase(
        fi:
          "Foorumit, joille ei ole sovittu vuosittaista määrää eikä kirjattu kokouksia vuodelta \(year): \(names).",
        sv: "Forum utan avtalat årligt antal och utan möten år \(year): \(names).",
        en: "Forums with no agreed yearly number and no meetings entered for \(year): \(names)."
      )
    )
  }

  private static func word(_ count: Int, _ rate: MeetingRate?) -> Phrase {
    guard let least = rate?.leastPerYear else {
      return Phrase(
        fi: "vuosittaista määrää ei ole sovittu",
        sv: "inget årligt antal har avtalats",
        en: "no yearly number is agreed"
      )
    }
    return Decimal(count) < least
      ? Phrase(
        fi: "sovittua harvemmin",
        sv: "mer sällan än avtalat",
        en: "less often than agreed"
      )
      : Phrase(fi: "sovitun mukaisesti", sv: "enligt avtalet", en: "as agreed")
  }
}
