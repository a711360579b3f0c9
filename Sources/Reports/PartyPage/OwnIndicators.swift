internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// A party's own values beside those of the whole county, and the indicators that it answers for.
struct OwnIndicators {
  private let concern: PartyConcern
  private let day: CalendarDate
  private var reader: Reader { concern.reader }
  private var workbook: Workbook { concern.workbook }

  init(_ concern: PartyConcern, on day: CalendarDate) {
    self.concern = concern
    self.day = day
  }

  var part: OwnPart {
    let heading = Phrase(fi: "Mittarit", sv: "Indikatorer", en: "Indicators")
    let rows = workbook.indicators.indices.compactMap { index -> Row? in
      let own = ownMeasurement(ofIndicator: index)
      let isResponsible = concern.isAmong(workbook.responsible(forIndicator: index))
      return own != nil || isResponsible
        ? Row(indicator: index, own: own, isResponsible: isResponsible) : nil
    }
    let sentences = [responsibilities(rows), others(than: rows)].compactMap(\.self)
    return .section(
      heading,
      (sentences.isEmpty ? [] : [.paragraph(Prose(sentences.joined(separator: " ")))])
        + table(rows)
    )
  }

  private struct Row {
    let indicator: Int

    /// Index of the party's latest measurement; `nil`: there is none.
    let own: Int?
    let isResponsible: Bool
  }

  private func table(_ rows: [Row]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let hasOwn = rows.contains { $0.own != nil }
    let columns =
      [Phrase(fi: "Mittari", sv: "Indikator", en: "Indicator")]
      + (hasOwn ? [Phrase(fi: "Oma arvo", sv: "Eget värde", en: "Own value")] : [])
      + [
        Phrase(fi: "Koko alue", sv: "Hela området", en: "Whole county"),
        Phrase(fi: "Tavoitearvo", sv: "Målvärde", en: "Target"),
      ]
    return [
      concern.reader.table(
        columns,
        rows.map { row in
          let indicator = workbook.indicators[row.indicator]
          let county = measurement(ofIndicator: row.indicator, besides: row.own)
          let values =
            (hasOwn ? [row.own.map { value($0, indicator) }] : [])
            + [
              county.map { value($0, indicator) },
              reader.amount(
                indicator.target,
                unit: indicator.unit,
                year: indicator.targetYear
              ),
            ]
          return [title(of: row)] + values.map { Prose($0 ?? EmptyMark.sign) }
        }
      )
    ]
  }

  /// The goals' other indicators, by their codes.
  private func others(than rows: [Row]) -> String? {
    let told = Set(rows.map(\.indicator))
    let others = Set(concern.goals.flatMap { workbook.indicators(ofGoal: $0) }).subtracting(told)
      .sorted()
    guard !others.isEmpty else { return nil }
    let codes = reader.language.list(others.map { workbook.indicators[$0].id.text })
    return reader.say(
      fi: "Osapuolta koskevien tavoitteiden muut mittarit: \(codes).",
      sv: "Övriga indikatorer för de mål som gäller parten: \(codes).",
      en: "Other indicators of the goals that concern the party: \(codes)."
    )
  }

  /// The indicator and where its values come from: a column of its own would not fit the page.
  private func title(of row: Row) -> Prose {
    let indicator = workbook.indicators[row.indicator]
    let title = indicator.id.text + " " + (reader.text(indicator.title) ?? EmptyMark.sign)
    let source = Indicator.Column.source.heading[reader.language].lowercased()
    return "\(title); \(source): \(reader.source(of: indicator) ?? EmptyMark.sign)"
  }

  /// For which of the indicators the party is responsible, or that there are none to show; `nil`: for none of them.
  private func responsibilities(_ rows: [Row]) -> String? {
    guard !rows.isEmpty else {
      return reader.say(
        fi: "Osapuolen omia arvoja ei ole kirjattu, eikä se ole minkään mittarin vastuutaho.",
        sv:
          "Inga egna värden för parten har angetts, och den är inte ansvarig för någon indikator.",
        en:
          "No values of the party's own have been entered, and it is not responsible for any indicator."
      )
    }
    let own = rows.filter(\.isResponsible).map { workbook.indicators[$0.indicator].id.text }
    guard !own.isEmpty else { return nil }
    let codes = reader.language.list(own)
    return reader.say(
      fi: "Mittarit, joista osapuoli vastaa: \(codes).",
      sv: "Indikatorer som parten ansvarar för: \(codes).",
      en: "Indicators for which the party is responsible: \(codes)."
    )
  }

  // MARK: Values

  private func value(_ measurement: Int, _ indicator: Indicator) -> String {
    let measurement = workbook.measurements[measurement]
    return reader.amount(measurement.value, unit: indicator.unit, year: measurement.time)
      ?? EmptyMark.sign
  }

  private func ownMeasurement(ofIndicator indicator: Int) -> Int? {
    latest(
      workbook.measurements(ofIndicator: indicator).filter { measurement in
        workbook.party(ofMeasurement: measurement).contains { $0.parties == [concern.party] }
      }
    )
  }

  /// The county's measurement of the same time as a party's own, else its latest one.
  private func measurement(ofIndicator indicator: Int, besides own: Int?) -> Int? {
    let ofCounty = workbook.measurements(ofIndicator: indicator).filter {
      workbook.measurements[$0].party == nil
    }
    let time = own.flatMap { workbook.measurements[$0].time.value }
    let same = ofCounty.filter { time != nil && workbook.measurements[$0].time.value == time }
    return latest(same) ?? latest(ofCounty)
  }

  /// The latest of the measurements that have a value by the day of the report; of the same time the first.
  private func latest(_ measurements: [Int]) -> Int? {
    var latest: (measurement: Int, time: MeasuredTime)?
    for index in measurements {
      let measurement = workbook.measurements[index]
      guard !measurement.value.isEmpty, let time = MeasuredTime(measurement.time.value),
        time.start.firstDay <= day.lastDay
      else { continue }
      if latest.map({ $0.time < time }) ?? true { latest = (index, time) }
    }
    return latest?.measurement
  }
}
