extension Workbook {
  /// Everything that has a date of its own, kind by kind in the order of the files.
  ///
  /// What has been done or given up is left out: a step that has been taken, an action that is completed or cancelled.
  public var calendarEntries: [CalendarEntry] {
    let meetings = meetings.enumerated().map { index, meeting in
      CalendarEntry(.meeting, meeting.date.value, RecordReference(.meetings, index))
    }
    let bodies = agenda.enumerated().map { index, item in
      CalendarEntry(.bodyMeeting, item.meetingDate.value, RecordReference(.agenda, index))
    }
    let steps = steps.enumerated().map { index, step in
      step.done.isEmpty
        ? CalendarEntry(.stepDue, step.due.value, RecordReference(.steps, index)) : nil
    }
    let goals = goals.enumerated().map { index, goal in
      CalendarEntry(.goalDue, goal.due.value?.ending, RecordReference(.goals, index))
    }
    let actions = actions.enumerated().map { index, action in
      action.isOver
        ? nil
        : CalendarEntry(
          .actionEnd,
          (action.ends.value ?? action.schedule.value)?.ending,
          RecordReference(.actions, index)
        )
    }
    return meetings.compactMap(\.self) + monitoringMonths + bodies.compactMap(\.self)
      + steps.compactMap(\.self) + documentEntries + goals.compactMap(\.self)
      + actions.compactMap(\.self)
  }

  private var documentEntries: [CalendarEntry] {
    documents.enumerated().flatMap { index, document in
      let record = RecordReference(.documents, index)
      let starts = document.starts.value
      return [
        CalendarEntry(.documentStart, starts?.beginning, record),
        CalendarEntry(
          .documentEnd,
          (document.ends.value ?? (starts?.range == nil ? nil : starts))?.ending,
          record
        ),
        CalendarEntry(.documentReview, document.reviewed.value, record),
      ].compactMap(\.self)
    }
  }

  /// The agreed month of each year of the period for which no monitoring meeting is entered.
  private var monitoringMonths: [CalendarEntry] {
    guard let month = basics.monitoringMonth.value?.number,
      let start = basics.periodStarts.value?.start,
      let end = basics.periodEnds.value?.end ?? basics.periodStarts.value?.end,
      start.year <= end.year
    else { return [] }
    let entered = Set(meetings.filter(\.isForMonitoring).compactMap { $0.date.value?.start?.year })
    return (start.year...end.year).compactMap { year in
      guard !entered.contains(year), let date = CalendarDate(year: year, .month(month)),
        date.lastDay >= start.firstDay, date.firstDay <= end.lastDay
      else { return nil }
      return CalendarEntry(.monitoringMonth, .date(date), nil)
    }
  }
}

extension Action {
  fileprivate var isOver: Bool { status.value == .completed || status.value == .cancelled }
}

extension TimeFrame {
  /// The first of its dates alone; `nil`: it names none.
  fileprivate var beginning: TimeFrame? { start.map { .date($0) } }

  /// The last of its dates alone; `nil`: it names none.
  fileprivate var ending: TimeFrame? { end.map { .date($0) } }
}
