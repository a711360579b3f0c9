internal import Wording
internal import Workbooks

extension Workbook {
  /// The years whose agreed month of monitoring is over on a day; none where no month is agreed.
  func yearsToMonitor(on day: CalendarDate) -> [Int] {
    // A single sheet has no place for meetings.
    guard !isSheet || hasTable(.meetings), let month = basics.monitoringMonth.value?.number,
      let start = basics.periodStarts.value?.start, start.year <= day.year
    else { return [] }
    let end = basics.periodEnds.value?.end
    return (start.year...day.year).filter { year in
      guard let time = CalendarDate(year: year, .month(month)) else { return false }
      return time.firstDay >= start.firstDay && time.lastDay < day.firstDay
        && end.map { time.lastDay <= $0.lastDay } ?? true
    }
  }

  /// Indexes of the meetings for monitoring by their year.
  var monitoringMeetings: [Int: [Int]] {
    var held: [Int: [Int]] = [:]
    for (index, meeting) in meetings.enumerated() where meeting.isForMonitoring {
      if let year = meeting.date.value?.start?.year { held[year, default: []].append(index) }
    }
    return held
  }

  /// Those of the years for which no meeting for monitoring is entered.
  func yearsWithoutMonitoringMeeting(on day: CalendarDate) -> [Int] {
    let held = monitoringMeetings
    return yearsToMonitor(on: day).filter { held[$0] == nil }
  }
}
