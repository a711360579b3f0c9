internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Indicators with their values, what has become of them in whole sentences, and the parties' own values.
struct MonitoredIndicators {
  private let reader: Reader
  private let workbook: Workbook
  private let round: MonitoredYear

  init(_ reader: Reader, _ round: MonitoredYear) {
    self.reader = reader
    workbook = reader.workbook
    self.round = round
  }

  /// `name` is that of what the indicators belong to.
  func blocks(_ indicators: [Int], of name: String) -> [Block] {
    guard !indicators.isEmpty else { return [] }
    var rows: [[Prose]] = []
    var sentences: [ListItem] = []
    var partyRows: [[Prose]] = []
    let trends = indicators.flatMap { index in
      // The table has the last two values.
      Trend(ofIndicator: index, reader, until: round.day).map { trend in
        trend.figure(isTold: trend.points.count == 2 && trend.hasAllValues)
      } ?? []
    }
    for index in indicators {
      for (history, development) in Development.all(ofIndicator: index, reader, in: round) {
        if history.parties.isEmpty {
          rows.append(row(index, history, development))
          sentences += self.sentences(index, development)
        } else {
          partyRows.append(partyRow(index, history, development))
        }
      }
    }
    let all = reader.say(
      fi: "\(name): mittarit",
      sv: "\(name): indikatorer",
      en: "\(name): indicators"
    )
    let ofParties = reader.say(
      fi: "\(name): mittarit osapuolittain",
      sv: "\(name): indikatorer per part",
      en: "\(name): indicators by party"
    )
    return [reader.table(name: all, Self.headings, rows)]
      + (sentences.isEmpty ? [] : [.bullets(sentences)]) + trends
      + (partyRows.isEmpty ? [] : [reader.table(name: ofParties, Self.partyHeadings, partyRows)])
  }

  private static let previous = Phrase(fi: "Edellinen", sv: "Föregående", en: "Previous")
  private static let latest = Phrase(fi: "Uusin", sv: "Senaste", en: "Latest")
  private static let assessment = Phrase(fi: "Arvio", sv: "Bedömning", en: "Assessment")

  private static let headings = [
    Phrase(fi: "Mittari", sv: "Indikator", en: "Indicator"),
    Phrase(fi: "Lähtöarvo", sv: "Utgångsvärde", en: "Baseline"), previous, latest,
    Phrase(fi: "Tavoitearvo", sv: "Målvärde", en: "Target"),
    Phrase(fi: "Lähde ja vuosi", sv: "Källa och år", en: "Source and year"), assessment,
  ]

  private static let partyHeadings = [
    Phrase(fi: "Mittari", sv: "Indikator", en: "Indicator"),
    Phrase(fi: "Osapuoli", sv: "Part", en: "Party"), previous, latest, assessment,
  ]

  private func row(
    _ index: Int,
    _ history: IndicatorHistory,
    _ development: Development
  ) -> [Prose] {
    let indicator = workbook.indicators[index]
    var name = CellLines()
    name.add(reader.record(indicator.id, indicator.title))
    name.add(
      Indicator.Column.direction.heading[reader.language],
      reader.text(indicator.direction)
    )
    let year = history.latest.map { ", " + $0.time.text(in: reader.language) } ?? ""
    return [
      name.prose,
      reader.cell(
        reader.amount(indicator.baseline, unit: indicator.unit, year: indicator.baselineYear)
      ),
      reader.cell(history.previous?.text(in: reader.language)), latest(history),
      reader.cell(
        reader.amount(indicator.target, unit: indicator.unit, year: indicator.targetYear)
      ),
      reader.cell(reader.source(of: indicator).map { $0 + year }), Prose(development.word),
    ]
  }

  private func partyRow(
    _ index: Int,
    _ history: IndicatorHistory,
    _ development: Development
  ) -> [Prose] {
    let indicator = workbook.indicators[index]
    return [
      reader.record(indicator.id, indicator.title),
      Prose(
        reader.language.list(
          history.parties.lazy.map(reader.name(ofParty:)),
          showing: MissingApprovals.listedCount
        )
      ),
      reader.cell(history.previous?.text(in: reader.language)), latest(history),
      Prose(development.word),
    ]
  }

  /// The latest value, and what the workbook remarks on it.
  private func latest(_ history: IndicatorHistory) -> Prose {
    var lines = CellLines()
    if let value = history.latest {
      lines.add(Prose(value.text(in: reader.language)))
      if let note = value.note { lines.add(Prose(note)) }
    }
    return lines.prose
  }

  private func sentences(
    _ index: Int,
    _ development: Development
  ) -> [ListItem] {
    var sentences: [ListItem] = []
    if round.lacksValue(ofIndicator: index) {
      let code = workbook.indicators[index].id.text
      let sentence = MissingValues.sentence(index, reader, round)
      sentences.append(ListItem("\(strong: code + ":") \(sentence)"))
    }
    if let sentence = development.sentence { sentences.append(ListItem(Prose(sentence))) }
    return sentences
  }
}
