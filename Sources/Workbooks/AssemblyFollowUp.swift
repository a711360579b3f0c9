internal import Wording

/// What measurements, forums, meetings, decisions, sources and steps refer to.
extension Assembly {
  mutating func linkFollowUp(
    _ linker: inout Linker,
    indicators: inout CodeIndex,
    documents: inout CodeIndex
  ) {
    var forumIndex = linker.index(forums) { $0.names.map { Text($0) } }
    var sourceIndex = linker.index(sources) { $0.name?.everyForm.map { Text($0) } ?? [] }
    let columns = PlaceFinder(files: files)
    for (index, measurement) in measurements.enumerated() {
      links.indicatorOfMeasurement.append(
        linker.targets(
          text: measurement.indicator,
          in: &indicators,
          .indicators,
          from: columns.place(measurement, index, Measurement.Column.indicator)
        )
      )
    }
    for (index, meeting) in meetings.enumerated() {
      links.forumOfMeeting.append(
        linker.targets(
          text: meeting.forum,
          in: &forumIndex,
          .forums,
          from: columns.place(meeting, index, Meeting.Column.forum)
        )
      )
    }
    for (index, decision) in decisions.enumerated() {
      links.documentOfDecision.append(
        linker.targets(
          text: decision.document,
          in: &documents,
          .documents,
          from: columns.place(decision, index, Decision.Column.document)
        )
      )
    }
    for index in goals.indices {
      // Without a table of sources the cell is a text that refers to nothing.
      links.sourcesOfGoal.append(
        sources.isEmpty
          ? []
          : linker.targets(
            text: goals[index].sources?.original,
            in: &sourceIndex,
            .sources,
            from: columns.place(goals[index], index, Goal.Column.sources)
          )
      )
    }
    links.reverseFollowUp(
      indicators: self.indicators.count,
      forums: forums.count,
      documents: self.documents.count,
      sources: sources.count
    )
  }
}

extension Forum {
  /// The names by which others refer to the forum, in every language that the workbook has them in.
  var names: [String] {
    (name?.everyForm ?? []) + (shortName?.everyForm ?? []).flatMap(CellText.names)
  }
}

extension Text {
  /// The original and its sisters.
  var everyForm: [String] {
    [original] + Language.allCases.compactMap { translation(to: $0) }.filter { $0 != original }
  }
}

extension CellText {
  /// The names of a list, parted by lines, semicolons and commas.
  static func names(_ text: String) -> [String] {
    items(text).flatMap { $0.split(separator: ",").compactMap { clean(String($0)) } }
  }
}
