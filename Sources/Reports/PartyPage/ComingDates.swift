internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What is ahead of a party from the day of the report on.
struct ComingDates {
  private let concern: PartyConcern
  private let day: CalendarDate
  private var workbook: Workbook { concern.workbook }

  init(_ concern: PartyConcern, on day: CalendarDate) {
    self.concern = concern
    self.day = day
  }

  var part: OwnPart {
    let heading = Phrase(fi: "Tulevat päivät", sv: "Kommande datum", en: "Coming dates")
    let goals = Set(concern.goals)
    let leads = Set(concern.leads.map(\.action))
    var isMonitoringTold = false
    let entries = workbook.calendarEntries.filter { entry in
      guard entry.end.lastDay >= day.firstDay, concerns(entry, goals, leads) else { return false }
      guard entry.kind == .monitoringMonth else { return true }
      // The month is the same every year, so the next one is enough.
      defer { isMonitoringTold = true }
      return !isMonitoringTold
    }
    guard !entries.isEmpty else {
      return .nothing(
        Phrase(
          fi: "Osapuolta koskevia tulevia päiviä ei ole kirjattu.",
          sv: "Inga kommande datum som gäller parten har angetts.",
          en: "No coming dates that concern the party have been entered."
        )
      )
    }
    return .section(
      heading,
      [
        concern.reader.table(
          [
            Phrase(fi: "Ajankohta", sv: "Tidpunkt", en: "Time"),
            Phrase(fi: "Asia", sv: "Händelse", en: "Event"),
          ],
          rows(CalendarLines(entries, concern.reader).lines)
        )
      ]
    )
  }

  /// A row for each time, with all that it is the time of.
  private func rows(_ lines: [CalendarLines.Line]) -> [[String?]] {
    var rows: [(time: String, texts: [String])] = []
    for line in lines {
      if rows.last?.time == line.time {
        rows[rows.count - 1].texts.append(line.text)
      } else {
        rows.append((line.time, [line.text]))
      }
    }
    return rows.map { [$0.time, $0.texts.joined(separator: ". ")] }
  }

  private func concerns(_ entry: CalendarEntry, _ goals: Set<Int>, _ leads: Set<Int>) -> Bool {
    guard let index = entry.record?.index else {
      return workbook.parties[concern.party].isSignatory
    }
    switch entry.kind {
    case .meeting: return isAt(meeting: index)
    case .bodyMeeting: return concern.isAmong(workbook.party(ofItem: index))
    case .stepDue: return concern.isAmong(workbook.responsible(forStep: index))
    case .documentStart, .documentEnd, .documentReview:
      return Approvals(ofDocument: index, in: workbook).parties.contains(concern.party)
    case .goalDue: return goals.contains(index)
    case .actionEnd: return leads.contains(index)
    case .monitoringMonth: return true
    }
  }

  private func isAt(meeting index: Int) -> Bool {
    if concern.isAmong(workbook.group(ofMeeting: index))
      || concern.isAmong(workbook.participants(ofMeeting: index))
    {
      return true
    }
    guard let forum = workbook.forum(ofMeeting: index) else { return false }
    return concern.isAmong(workbook.members(ofForum: forum))
      || concern.isAmong(workbook.convener(ofForum: forum))
  }
}
