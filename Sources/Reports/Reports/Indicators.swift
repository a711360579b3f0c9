internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// All indicators by area, with what they are measured by and what they have shown.
struct Indicators: Report {
  let name = "indicators"
  let title = Phrase(fi: "Mittariluettelo", sv: "Indikatorförteckning", en: "Indicator list")
  let summary = Phrase(
    fi: "Luettelee mittarit, niiden lähteet, lähtöarvot, tavoitearvot ja seurantatiedot.",
    sv: "Visar indikatorerna, deras källor, utgångsvärden, målvärden och uppföljningsuppgifter.",
    en: "Lists the indicators with their sources, baselines, targets and measurements."
  )

  func hasContent(in workbook: Workbook) -> Bool { !workbook.indicators.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let body = groups(reader).map { heading, indicators in
      Block.section(
        Prose(heading),
        [IndicatorTable(reader).block(indicators, of: heading)]
          + MeasurementTable(reader).blocks(indicators, of: heading)
          + indicators.flatMap { index in
            Trend(ofIndicator: index, reader, until: request.occasion.asOf)?.figure(isTold: true)
              ?? []
          }
      )
    }
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + [.paragraph(Prose(count(reader)))] + EmptyMark.legend(for: body, in: reader.language)
        + body,
      foot: Foot.line(request)
    )
  }

  private func count(_ reader: Reader) -> String {
    let count = reader.workbook.indicators.count
    guard count > 0 else {
      return reader.say(
        fi: "Mittareita ei ole kirjattu.",
        sv: "Inga indikatorer har angetts.",
        en: "No indicators have been entered."
      )
    }
    let indicators = Noun.indicator.counted(count, in: reader.language)
    return reader.say(
      fi: "Työkirjassa on \(indicators).",
      sv: "Arbetsboken innehåller \(indicators).",
      en: "The workbook contains \(indicators)."
    )
  }

  /// Each indicator under the area of its first goal.
  private func groups(_ reader: Reader) -> [(heading: String, indicators: [Int])] {
    let workbook = reader.workbook
    var groups: [(heading: String, indicators: [Int])] = []
    for (area, goals) in AreaGoals(workbook).groups {
      let indicators = goals.flatMap { goal in
        workbook.indicators(ofGoal: goal).filter { workbook.goals(ofIndicator: $0).first == goal }
      }
      guard !indicators.isEmpty else { continue }
      let heading = area.map(reader.heading(ofArea:)) ?? AreaGoals.withoutArea[reader.language]
      groups.append((heading, indicators))
    }
    let others = workbook.indicators.indices.filter { workbook.goals(ofIndicator: $0).isEmpty }
    if !others.isEmpty {
      let heading = Phrase(
        fi: "Mittarit ilman tavoitetta",
        sv: "Indikatorer utan mål",
        en: "Indicators without a goal"
      )
      groups.append((heading[reader.language], Array(others)))
    }
    return groups
  }
}
