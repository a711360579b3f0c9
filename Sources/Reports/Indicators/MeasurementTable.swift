internal import Documents
internal import Wording
internal import Workbooks

/// What indicators have shown, a column for each year and a row for the county and for each party.
struct MeasurementTable {
  private let reader: Reader
  private let workbook: Workbook

  /// How many years fit beside each other on a page.
  private static let width = 5

  init(_ reader: Reader) {
    self.reader = reader
    workbook = reader.workbook
  }

  /// The tables; none where there are no measurements.
  func blocks(_ indicators: [Int], of area: String) -> [Block] {
    var rows: [Row] = []
    var years: Set<Int?> = []
    for index in indicators {
      for row in self.rows(ofIndicator: index) {
        rows.append(row)
        years.formUnion(row.values.keys)
      }
    }
    // What has no year stands in the last column.
    let order = years.sorted { ($0 ?? .max) < ($1 ?? .max) }
    return stride(from: 0, to: order.count, by: Self.width).map { start in
      table(rows, Array(order[start..<min(start + Self.width, order.count)]), of: area)
    }
  }

  private struct Row {
    let indicator: Int
    /// As the measurements name it; `nil`: the whole county.
    let party: String?
    /// The lines of a cell by year; `nil`: the time has no year.
    var values: [Int?: [String]] = [:]
  }

  private enum Measured: Hashable {
    /// Its index, with the unit or the role behind its name.
    case party(PartyRuns, String?)
    /// `nil`: the whole county.
    case text(String?)
  }

  private func rows(ofIndicator index: Int) -> [Row] {
    var rows: [Row] = []
    var places: [Measured: Int] = [:]
    for measurement in workbook.measurements(ofIndicator: index) {
      let record = workbook.measurements[measurement]
      let named = workbook.party(ofMeasurement: measurement)
      let party =
        named.isEmpty ? record.party : named.map(reader.name(of:)).joined(separator: "; ")
      // A party is one row, however it is written.
      let measured =
        named.count == 1 && named[0].isParty
        ? Measured.party(named[0].parties, named[0].detail) : .text(party)
      if places[measured] == nil {
        places[measured] = rows.count
        rows.append(Row(indicator: index, party: party))
      }
      guard let place = places[measured] else { continue }
      let year = record.time.value?.start?.year
      rows[place].values[year, default: []] += lines(of: record, isYear: year != nil)
    }
    return rows
  }

  /// The value, and what is remarked on it; a time that is not just a year stands before them.
  private func lines(of record: Measurement, isYear: Bool) -> [String] {
    let value = reader.amount(record.value, unit: nil, year: .empty) ?? EmptyMark.sign
    let time = reader.text(record.time)
    let isPlain = isYear && record.time.value?.isPlainYear == true
    return [isPlain ? value : "\(time ?? EmptyMark.sign): \(value)"]
      + [reader.text(record.note)].compactMap(\.self)
  }

  private func table(_ rows: [Row], _ years: [Int?], of area: String) -> Block {
    let other = Phrase(fi: "Muu ajankohta", sv: "Annan tidpunkt", en: "Another time")
    let hasParties = rows.contains { $0.party != nil }
    let headings =
      [Indicator.Column.title.heading] + (hasParties ? [Measurement.Column.party.heading] : [])
      + years.map { year in
        year.map { Phrase(fi: String($0), sv: String($0), en: String($0)) } ?? other
      }
    let whole = reader.say(fi: "koko alue", sv: "hela området", en: "the whole county")
    let times = years.map { $0.map(String.init) ?? other[reader.language] }
    let list = reader.language.list(times)
    return reader.table(
      name: reader.say(
        fi: "\(area): seurantatiedot, \(list)",
        sv: "\(area): uppföljningsuppgifter, \(list)",
        en: "\(area): measurements, \(list)"
      ),
      headings,
      rows.filter { row in years.contains { row.values[$0] != nil } }.map { row in
        let indicator = workbook.indicators[row.indicator]
        return [reader.mention(indicator.id, indicator.title)]
          + (hasParties ? [Prose(row.party ?? whole)] : [])
          + years.map { year in
            var lines = CellLines()
            for line in row.values[year] ?? [] { lines.add(Prose(line)) }
            return lines.prose
          }
      }
    )
  }
}

extension TimeFrame {
  /// Whether it is a year and nothing more exact.
  fileprivate var isPlainYear: Bool {
    guard case .date(let date) = self, case .year = date.precision else { return false }
    return true
  }
}
