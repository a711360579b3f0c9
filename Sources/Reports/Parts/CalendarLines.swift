internal import Wording
internal import Workbooks

/// Entries of a calendar in words, in the order of time; goals and actions of the same day are told together.
struct CalendarLines {
  struct Line {
    let start: CalendarDate
    let time: String
    let text: String
  }

  let lines: [Line]

  init(_ entries: [CalendarEntry], _ reader: Reader) {
    let sorted = entries.enumerated().sorted { first, second in
      Self.key(first.element, first.offset) < Self.key(second.element, second.offset)
    }.map(\.element)
    var groups: [[CalendarEntry]] = []
    for entry in sorted {
      if let last = groups.last?.first, last.kind == entry.kind, last.time == entry.time,
        entry.kind == .goalDue || entry.kind == .actionEnd
      {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    lines = groups.compactMap { group in
      group.first.map { first in
        Line(
          start: first.start,
          time: first.time.text(in: reader.language),
          text: [
            first.kind.text(about: group.map { Self.name(of: $0, reader) }, in: reader.language),
            Self.title(ofStep: first, reader),
          ].compactMap(\.self).joined(separator: ": ")
        )
      }
    }
  }

  private static func key(
    _ entry: CalendarEntry,
    _ offset: Int
  ) -> (Int, Int, Int, Int) {
    (entry.start.firstDay, entry.end.lastDay, entry.kind.rawValue, offset)
  }

  /// What an entry is about, as the sentence of its kind names it.
  private static func name(of entry: CalendarEntry, _ reader: Reader) -> String {
    let workbook = reader.workbook
    guard let record = entry.record else { return "" }
    switch entry.kind {
    case .meeting: return workbook.title(ofMeeting: record.index, in: reader.language)
    case .bodyMeeting: return name(ofItem: record.index, reader)
    case .stepDue:
      let step = workbook.steps[record.index].step
      return step.value.map { String($0.number) } ?? reader.text(step) ?? EmptyMark.sign
    case .documentStart, .documentEnd, .documentReview:
      let document = workbook.documents[record.index]
      return reader.language.quoted(
        reader.bare(document.title).map(Excerpt.ofName) ?? document.id.text
      )
    case .goalDue, .actionEnd, .monitoringMonth: return workbook.code(of: record)
    }
  }

  /// What is done in a step that is due; `nil`: it is no step, or the workbook does not say.
  private static func title(ofStep entry: CalendarEntry, _ reader: Reader) -> String? {
    guard entry.kind == .stepDue, let record = entry.record else { return nil }
    return reader.workbook.steps[record.index].step.value?.title
  }

  private static func name(ofItem index: Int, _ reader: Reader) -> String {
    let item = reader.workbook.agenda[index]
    let party = reader.workbook.party(ofItem: index).first.map(reader.owner) ?? item.party
    let who = [party, reader.bare(item.body)].compactMap(\.self).joined(separator: ", ")
    let document = reader.workbook.document(ofItem: index).flatMap {
      reader.bare(reader.workbook.documents[$0].title).map(Excerpt.ofName)
    }
    let title = reader.bare(item.title) ?? document ?? item.document
    return [who.isEmpty ? nil : who, title].compactMap(\.self).joined(separator: ": ")
  }
}
