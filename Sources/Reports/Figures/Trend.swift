internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What an indicator has shown of the whole county in several years, beside where it should come to.
///
/// It has measured values alone, each with its year, and only where the workbook says where they come from.
struct Trend {
  let indicator: Indicator
  let points: [MeasuredSeries.Point]

  /// Whether no value is left out that tells of a shorter or a longer time than the others.
  let hasAllValues: Bool
  let source: String

  /// The values that are not among the points, in the order of time, and those of them that are no exact numbers.
  private let others: [IndicatorHistory.Value]
  private let inexact: [IndicatorHistory.Value]

  /// The target as a number in the unit of the values, and its upper end; none: there is no such number.
  let targets: [Decimal]
  private let reader: Reader

  /// The trend up to a day; `nil`: there are no two years with a value, or it is not known whence they are.
  init?(ofIndicator index: Int, _ reader: Reader, until day: CalendarDate) {
    let indicator = reader.workbook.indicators[index]
    let series = MeasuredSeries.all(ofIndicator: index, in: reader.workbook, until: day)
    guard let source = reader.source(of: indicator),
      let series = series.first(where: { $0.parties.isEmpty }),
      case let points = series.comparablePoints,
      Set(points.map(\.time.end.year)).count > 1
    else { return nil }
    let common = indicator.unit?.original
    guard let first = points.first.map({ $0.quantity.unit ?? common }),
      points.allSatisfy({ UnitForm.areAlike($0.quantity.unit ?? common, first) })
    else { return nil }
    self.reader = reader
    self.indicator = indicator
    self.points = points
    hasAllValues = points.count == series.points.count
    self.source = source
    let times = (ofPoints: Set(points.map(\.time)), ofNumbers: Set(series.points.map(\.time)))
    others =
      IndicatorHistory.all(ofIndicator: index, reader, until: day)
      .first { $0.parties.isEmpty }?.values.filter { !times.ofPoints.contains($0.time) } ?? []
    inexact = others.filter { !times.ofNumbers.contains($0.time) }
    // A number with a plus sign says how much more there should be, not how much.
    let target = indicator.target.value?.quantity.flatMap { target in
      !target.hasPlus && UnitForm.areAlike(target.unit ?? common, first) ? target : nil
    }
    targets = [target?.value, target?.upper].compactMap(\.self)
  }

  /// The indicator's name.
  var caption: String {
    let code = indicator.id.text
    let title = reader.text(indicator.title) ?? EmptyMark.sign
    return reader.say(
      fi: "Mittari \(code): \(title)",
      sv: "Indikator \(code): \(title)",
      en: "Indicator \(code): \(title)"
    )
  }

  /// The unit of the values; `nil`: they have none.
  var unit: String? { points.first?.quantity.unit ?? reader.bare(indicator.unit) }

  /// Where the values come from, as it stands under them.
  var sourceLine: String {
    reader.say(fi: "Lähde: \(source)", sv: "Källa: \(source)", en: "Source: \(source)")
  }

  /// The target with its year; `nil`: the workbook does not say.
  var target: String? {
    reader.amount(indicator.target, unit: nil, year: indicator.targetYear)
  }

  /// Whether a point is where the work starts.
  func isBaseline(_ point: MeasuredSeries.Point) -> Bool {
    point.measurement == nil
      || point.time == MeasuredTime(indicator.baselineFrame)
        && point.quantity.value == indicator.baseline.value?.quantity?.value
  }

  /// The years between the first value and the last one that have none.
  var missingYears: [ClosedRange<Int>] {
    zip(points, points.dropFirst()).compactMap { first, second in
      let (from, to) = (first.time.end.year + 1, second.time.start.year - 1)
      return from <= to ? from...to : nil
    }
  }

  /// The same years but for those with a value that is no point.
  private var emptyYears: [ClosedRange<Int>] {
    let told = Set(others.flatMap { $0.time.start.year...$0.time.end.year })
    guard !told.isEmpty else { return missingYears }
    return missingYears.flatMap { range in
      range.split(whereSeparator: told.contains).map { $0[$0.startIndex]...$0[$0.endIndex - 1] }
    }
  }

  /// The numbers beside the values; `nil`: they are too large to be drawn.
  var scale: ValueScale? { ValueScale(points.map(\.quantity.value), targets: targets) }

  /// That the scale leaves out zero; `nil`: it does not.
  var scaleRemark: String? {
    guard let scale, !scale.hasZero else { return nil }
    return reader.say(
      fi: "Asteikko ei ala nollasta",
      sv: "Skalan börjar inte från noll",
      en: "The scale does not start at zero"
    )
  }

  // MARK: Text

  /// The same in sentences.
  var text: String {
    let code = indicator.id.text
    let list = reader.language.list(points.map { $0.text(in: reader.language) })
    let values = reader.say(
      fi: "Mittarin \(code) arvot: \(list).",
      sv: "Värden för indikator \(code): \(list).",
      en: "Values of indicator \(code): \(list)."
    )
    return [
      values, unitSentence, baselineSentence, targetSentence, gapSentence,
      inexactSentence,
      scaleRemark.map { $0 + "." }, sourceLine + ".",
    ].compactMap(\.self).joined(separator: " ")
  }

  private var unitSentence: String? {
    unit.map { unit in
      // An abbreviation such as `as.` has its full stop.
      let unit = unit.hasSuffix(".") ? String(unit.dropLast()) : unit
      return reader.say(fi: "Yksikkö: \(unit).", sv: "Enhet: \(unit).", en: "Unit: \(unit).")
    }
  }

  private var baselineSentence: String? {
    guard let point = points.first(where: isBaseline) else { return nil }
    let baseline = point.text(in: reader.language)
    return reader.say(
      fi: "Lähtöarvo: \(baseline).",
      sv: "Utgångsvärde: \(baseline).",
      en: "Baseline: \(baseline)."
    )
  }

  private var targetSentence: String? {
    target.map {
      reader.say(fi: "Tavoitearvo: \($0).", sv: "Målvärde: \($0).", en: "Target: \($0).")
    }
  }

  private var gapSentence: String? {
    let ranges = emptyYears
    guard let first = ranges.first else { return nil }
    let years = reader.language.list(
      ranges.map { reader.language.range(from: String($0.lowerBound), to: String($0.upperBound)) }
    )
    let isOne = ranges.count == 1 && first.count == 1
    return reader.say(
      fi: isOne
        ? "Vuodelta \(years) ei ole arvoa, eikä viivaa ole vedetty sen yli."
        : "Vuosilta \(years) ei ole arvoa, eikä viivaa ole vedetty niiden yli.",
      sv: isOne
        ? "Värde för \(years) saknas, och ingen linje har dragits över det året."
        : "Värden för \(years) saknas, och ingen linje har dragits över de åren.",
      en: isOne
        ? "There is no value for \(years), and no line is drawn across that year."
        : "There are no values for \(years), and no line is drawn across those years."
    )
  }

  private var inexactSentence: String? {
    guard !inexact.isEmpty else { return nil }
    let list = reader.language.list(inexact.map { $0.text(in: reader.language) }, showing: 6)
    return reader.say(
      fi: "Arvoja, jotka eivät ole tarkkoja lukuja, ei ole piirretty: \(list).",
      sv: "Värden som inte är exakta tal har inte ritats: \(list).",
      en: "Values that are not exact numbers are not drawn: \(list)."
    )
  }

  // MARK: Picture

  /// The picture; none where the numbers are too large to be drawn.
  ///
  /// `isTold` is whether all values, the target and the source stand beside it; that years are missing never does.
  func figure(isTold: Bool) -> [Block] {
    guard let chart = TrendChart(self, in: reader.language) else { return [] }
    return [
      .figure(
        Figure(
          name: indicator.id.text,
          caption: caption,
          text: text,
          isTold: isTold && missingYears.isEmpty,
          drawing: chart.drawing
        )
      )
    ]
  }
}
