internal import Documents
internal import Wording

/// The unit above the values of a trend, what its signs mean beside it, and the source at the foot.
struct TrendLegend {
  private let trend: Trend
  private let target: String?
  private let language: Language

  private static let left = 20
  private static let line = 160

  /// `target` is what the dashed line is called; `nil`: its name stands beside it.
  init(_ trend: Trend, target: String?, in language: Language) {
    self.trend = trend
    self.target = target
    self.language = language
  }

  func add(to drawing: inout Drawing, right: Int) {
    var end = right
    add(
      .disc,
      Phrase(fi: "mitattu arvo", sv: "uppmätt värde", en: "measured value"),
      to: &drawing,
      &end
    )
    if trend.points.contains(where: trend.isBaseline) {
      add(.square, Phrase(fi: "lähtöarvo", sv: "utgångsvärde", en: "baseline"), to: &drawing, &end)
    }
    if let target {
      let text = TextWidth.fitted(target, to: end - 2400)
      let start = end - TextWidth.of(text)
      let sample = [start - 400, start - 60].map { Drawing.Point(x: $0, y: Self.line - 42) }
      drawing.add(.line(sample, .dashed))
      drawing.add(Drawing.Label(text, at: Drawing.Point(x: start, y: Self.line)))
      end = start - 500
    }
    if let unit = trend.unit {
      let text = TextWidth.fitted(unit, to: end - 100)
      drawing.add(Drawing.Label(text, at: Drawing.Point(x: Self.left, y: Self.line)))
    }
    let source = TextWidth.fitted(trend.sourceLine, to: right - Self.left)
    var foot = drawing.height - 60
    if let remark = trend.scaleRemark {
      drawing.add(Drawing.Label(remark, at: Drawing.Point(x: Self.left, y: foot)))
      foot -= Drawing.Label.lineHeight
    }
    drawing.add(Drawing.Label(source, at: Drawing.Point(x: Self.left, y: foot)))
  }

  private func add(
    _ mark: Drawing.Mark,
    _ phrase: Phrase,
    to drawing: inout Drawing,
    _ end: inout Int
  ) {
    let start = end - TextWidth.of(phrase[language])
    drawing.add(.mark(Drawing.Point(x: start - 90, y: Self.line - 42), mark))
    drawing.add(Drawing.Label(phrase[language], at: Drawing.Point(x: start, y: Self.line)))
    end = start - 300
  }
}
