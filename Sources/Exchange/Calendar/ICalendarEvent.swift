internal import Wording
internal import Workbooks

/// An entry of a workbook's calendar as an all-day event.
struct ICalendarEvent {
  /// The first day, as days since 1.1.1970.
  let firstDay: Int

  /// The last day, as days since 1.1.1970.
  let lastDay: Int

  /// What tells the event from others of the workbook, and stays when its day or its text changes.
  let key: String
  let summary: String

  /// More about it; empty: there is no more.
  let details: String

  /// An event; `nil`: when it is, is known to the season or the year only.
  ///
  /// What is due, begins or ends has a last or a first day even then.
  init?(_ entry: CalendarEntry, in workbook: Workbook, _ language: Language) {
    switch entry.kind {
    case .goalDue, .actionEnd, .stepDue, .documentEnd:
      firstDay = entry.end.lastDay
      lastDay = firstDay
    case .documentStart:
      firstDay = entry.start.firstDay
      lastDay = firstDay
    case .meeting, .monitoringMonth, .bodyMeeting, .documentReview:
      guard entry.start.isKnownToMonth, entry.end.isKnownToMonth else { return nil }
      firstDay = entry.start.firstDay
      lastDay = max(entry.end.lastDay, firstDay)
    }
    let words = Words(workbook: workbook, language: language)
    key = words.key(of: entry)
    summary = entry.kind.text(about: [words.name(of: entry)], in: language)
    details = words.details(of: entry)
  }

  private struct Words {
    let workbook: Workbook
    let language: Language

    func key(of entry: CalendarEntry) -> String {
      let kind =
        switch entry.kind {
        case .meeting: "meeting"
        case .monitoringMonth: "monitoring"
        case .bodyMeeting: "agenda"
        case .stepDue: "step-due"
        case .documentStart: "document-start"
        case .documentEnd: "document-end"
        case .documentReview: "document-review"
        case .goalDue: "goal-due"
        case .actionEnd: "action-end"
        }
      let year = String(entry.start.year)
      guard let record = entry.record else { return [kind, year].joined(separator: "-") }
      switch entry.kind {
      case .meeting:
        // A meeting has no code, and its day may move within the year.
        let meeting = workbook.meetings[record.index]
        let forum = workbook.forum(ofMeeting: record.index).map {
          workbook.code(of: RecordReference(.forums, $0))
        }
        let who = [forum ?? meeting.forum, meeting.municipalityGroup].compactMap(\.self)
        return ([kind] + who + [year]).joined(separator: "-")
      case .stepDue:
        let number = workbook.steps[record.index].step.value.map { String($0.number) }
        return [kind, number ?? workbook.code(of: record)].joined(separator: "-")
      default:
        return [kind, workbook.code(of: record)].joined(separator: "-")
      }
    }

    func name(of entry: CalendarEntry) -> String {
      guard let record = entry.record else { return "" }
      switch entry.kind {
      case .meeting: return workbook.title(ofMeeting: record.index, in: language)
      case .bodyMeeting:
        let item = workbook.agenda[record.index]
        let document = workbook.document(ofItem: record.index).flatMap {
          text(workbook.documents[$0].title)
        }
        let party = workbook.party(ofItem: record.index).first { $0.isParty }
          .flatMap { $0.parties.first }.flatMap { text(workbook.parties[$0].name) }
        let who = [party ?? item.party, text(item.body)].compactMap(\.self).joined(separator: ", ")
        let what = text(item.title) ?? document ?? item.document
        return [who.isEmpty ? nil : who, what].compactMap(\.self).joined(separator: ": ")
      case .stepDue:
        return workbook.steps[record.index].step.value.map { String($0.number) }
          ?? workbook.code(of: record)
      case .documentStart, .documentEnd, .documentReview:
        let document = workbook.documents[record.index]
        return language.quoted(text(document.title) ?? document.id.text)
      case .monitoringMonth, .goalDue, .actionEnd: return workbook.code(of: record)
      }
    }

    func details(of entry: CalendarEntry) -> String {
      var lines: [String] = []
      if !entry.start.isDay || !entry.end.isDay {
        let time = entry.time.text(in: language)
        lines.append(
          Phrase(
            fi: "Ajankohta työkirjassa: \(time)",
            sv: "Tidpunkt i arbetsboken: \(time)",
            en: "Time in the workbook: \(time)"
          )[language]
        )
      }
      if let record = entry.record { lines += details(of: record) }
      return lines.joined(separator: "\n")
    }

    private func details(of record: RecordReference) -> [String] {
      switch record.kind {
      case .goals: return [text(workbook.goals[record.index].title)].compactMap(\.self)
      case .actions: return [text(workbook.actions[record.index].title)].compactMap(\.self)
      case .steps: return [workbook.steps[record.index].step.value?.title].compactMap(\.self)
      case .agenda:
        return [line(AgendaItem.Column.caseNumber, workbook.agenda[record.index].caseNumber)]
          .compactMap(\.self)
      case .meetings:
        let meeting = workbook.meetings[record.index]
        return [
          line(Meeting.Column.participants, text(meeting.participants)),
          line(Meeting.Column.subjects, text(meeting.subjects)),
          line(Meeting.Column.outcome, text(meeting.outcome)),
        ].compactMap(\.self)
      default: return []
      }
    }

    private func line(_ column: some RecordColumn, _ text: String?) -> String? {
      text.map { "\(column.heading[language]): \($0)" }
    }

    private func text(_ text: Text?) -> String? {
      text.map { $0.translation(to: language) ?? $0.original }
    }
  }
}

extension CalendarDate {
  fileprivate var isKnownToMonth: Bool {
    switch precision {
    case .day, .month: true
    case .season, .edge, .year: false
    }
  }
}
