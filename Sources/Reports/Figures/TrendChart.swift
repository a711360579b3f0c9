internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// A trend with years from left to right: values joined from year to year, the target as a dashed line.
struct TrendChart {
  private let trend: Trend
  private let language: Language
  private let scale: ValueScale

  /// The first day shown, and the one behind the last.
  private let days: (first: Int, end: Int)
  private let years: ClosedRange<Int>
  private let left: Int

  private static let width = 6400
  private static let right = 6340
  private static let top = 420
  private static let bottom = 1900
  private static let height = 2340

  /// A chart; `nil`: the numbers are too large to be drawn.
  init?(_ trend: Trend, in language: Language) {
    guard let scale = trend.scale,
      let first = trend.points.map(\.time.start.year).min(),
      let last = trend.points.last?.time.end.year
    else { return nil }
    self.trend = trend
    self.language = language
    self.scale = scale
    let targetYear = trend.targets.isEmpty ? nil : trend.indicator.targetYear.value?.end?.year
    years = first...max(last, min(targetYear ?? last, last + 30))
    guard let start = CalendarDate(year: first)?.firstDay,
      let end = CalendarDate(year: years.upperBound)?.lastDay
    else { return nil }
    days = (start, end + 1)
    let width = scale.ticks.map { TextWidth.of(scale.text(ofTick: $0, in: language)) }.max() ?? 0
    left = width + 100
  }

  private func x(ofDay day: Int) -> Int {
    left + (day - days.first) * (Self.right - left) / (days.end - days.first)
  }

  private func middle(from start: CalendarDate, to end: CalendarDate) -> Int {
    x(ofDay: (start.firstDay + end.lastDay) / 2)
  }

  private func y(of number: Int) -> Int {
    Self.bottom - (number - scale.low) * (Self.bottom - Self.top) / (scale.high - scale.low)
  }

  private func point(_ point: MeasuredSeries.Point) -> Drawing.Point {
    Drawing.Point(
      x: middle(from: point.time.start, to: point.time.end),
      y: y(of: scale.number(of: point.quantity.value))
    )
  }

  var drawing: Drawing {
    let remark = trend.scaleRemark == nil ? 0 : Drawing.Label.lineHeight
    var drawing = Drawing(width: Self.width, height: Self.height + remark)
    var places = LabelPlaces(
      in: Drawing.Box(x: left, y: 230, width: Self.width - left, height: Self.bottom - 230)
    )
    addAxes(to: &drawing)
    let isTargetNamed = addTargets(to: &drawing, &places)
    addValues(to: &drawing, &places)
    TrendLegend(trend, target: isTargetNamed ? nil : targetName, in: language)
      .add(to: &drawing, right: Self.right)
    return drawing
  }

  // MARK: Axes

  private func addAxes(to drawing: inout Drawing) {
    for tick in scale.ticks {
      let y = y(of: tick)
      drawing.add(
        .line([Drawing.Point(x: left, y: y), Drawing.Point(x: Self.right, y: y)], .thin)
      )
      let point = Drawing.Point(x: left - 60, y: y + 42)
      drawing.add(Drawing.Label(scale.text(ofTick: tick, in: language), at: point, side: .end))
    }
    let band = (Self.right - left) / years.count
    let stride = 1 + 400 / max(1, band)
    for year in years {
      guard let date = CalendarDate(year: year) else { continue }
      let start = x(ofDay: date.firstDay)
      drawing.add(
        .line(
          [Drawing.Point(x: start, y: Self.bottom), Drawing.Point(x: start, y: Self.bottom + 40)],
          .thin
        )
      )
      guard (year - years.lowerBound).isMultiple(of: stride) else { continue }
      let point = Drawing.Point(
        x: min(middle(from: date, to: date), Self.width - 190),
        y: Self.bottom + 195
      )
      drawing.add(Drawing.Label(String(year), at: point, side: .middle))
    }
    let base = [
      Drawing.Point(x: left, y: Self.bottom), Drawing.Point(x: Self.right, y: Self.bottom),
    ]
    drawing.add(.line(base, .thin))
  }

  // MARK: Target

  /// Whether there was room for the target's name.
  private func addTargets(to drawing: inout Drawing, _ places: inout LabelPlaces) -> Bool {
    for point in trend.points {
      let point = self.point(point)
      places.take(Drawing.Box(x: point.x - 60, y: point.y - 60, width: 120, height: 120))
    }
    for target in trend.targets {
      let y = y(of: scale.number(of: target))
      let line = Drawing.Box(x: left, y: y - 10, width: Self.right - left, height: 20)
      drawing.add(
        .line([Drawing.Point(x: left, y: y), Drawing.Point(x: Self.right, y: y)], .dashed)
      )
      places.take(line)
    }
    guard let last = trend.targets.last else { return true }
    let y = y(of: scale.number(of: last))
    let text = TextWidth.fitted(targetName, to: (Self.right - left) / 2)
    let label = places.place(
      [y - 50, y + 140].flatMap { y in
        [
          Drawing.Label(text, at: Drawing.Point(x: Self.right, y: y), side: .end),
          Drawing.Label(text, at: Drawing.Point(x: left + 60, y: y)),
        ]
      }
    )
    if let label { add(label, to: &drawing) }
    return label != nil
  }

  /// Writes a label among the lines of the scale.
  private func add(_ label: Drawing.Label, to drawing: inout Drawing) {
    drawing.add(.blank(label.box))
    drawing.add(label)
  }

  private var targetName: String {
    let target = trend.target ?? ""
    return Phrase(
      fi: "tavoitearvo \(target)",
      sv: "målvärde \(target)",
      en: "target \(target)"
    )[language]
  }

  // MARK: Values

  private func addValues(to drawing: inout Drawing, _ places: inout LabelPlaces) {
    let points = trend.points.map(point)
    for (index, point) in points.enumerated().dropFirst()
    where trend.points[index].time.start.year - trend.points[index - 1].time.end.year <= 1 {
      drawing.add(.line([points[index - 1], point], .heavy))
      places.take(lineFrom: points[index - 1], to: point)
    }
    for (value, point) in zip(trend.points, points) {
      drawing.add(.mark(point, trend.isBaseline(value) ? .square : .disc))
    }
    let texts = trend.points.map { $0.quantity.value.text(in: language) }
    let isDense = points.indices.dropFirst().contains { index in
      points[index].x - points[index - 1].x
        < max(TextWidth.of(texts[index - 1]), TextWidth.of(texts[index]))
    }
    // The newest value matters most, then the oldest; those between stand where all can.
    let order = [points.count - 1, 0] + (isDense ? [] : points.indices.dropFirst().dropLast())
    for index in order {
      let text = texts[index]
      let point = points[index]
      let label = places.place(
        [point.y - 100, point.y + 175].map { y in
          Drawing.Label(text, at: Drawing.Point(x: point.x, y: y), side: .middle)
        } + [
          Drawing.Label(text, at: Drawing.Point(x: point.x + 70, y: point.y - 60)),
          Drawing.Label(text, at: Drawing.Point(x: point.x + 90, y: point.y + 42)),
          Drawing.Label(text, at: Drawing.Point(x: point.x - 90, y: point.y + 42), side: .end),
          Drawing.Label(text, at: Drawing.Point(x: point.x + 70, y: point.y + 175)),
          Drawing.Label(text, at: Drawing.Point(x: point.x - 70, y: point.y - 100), side: .end),
          Drawing.Label(text, at: Drawing.Point(x: point.x + 70, y: point.y - 100)),
          Drawing.Label(text, at: Drawing.Point(x: point.x - 70, y: point.y + 175), side: .end),
        ]
      )
      if let label { add(label, to: &drawing) }
    }
  }
}
