internal import Documents
internal import Wording

/// A year as twelve fields, each with what happens in the month; one field may be framed.
struct CalendarChart {
  struct Field {
    let name: String
    let events: [String]
    let isFramed: Bool
  }

  let months: [Field]

  /// What has no month; `nil`: nothing.
  let rest: Field?
  let language: Language

  private static let width = 6400
  private static let gap = 100
  private static let fieldWidth = (width - gap - 40) / 2
  private static let margin = 90

  /// A picture that is higher than this does not fit on a lying page with its caption.
  private static let mostHeight = 6200

  /// How much of a month is shown: so many events at the most, each in so many lines; the others are counted.
  private struct Limit {
    let events: Int
    let lines: Int
  }

  private static let limits = [(8, 3), (6, 3), (5, 3), (4, 3), (4, 2), (3, 2)].map {
    Limit(events: $0.0, lines: $0.1)
  }

  var drawing: Drawing {
    let drawings = Self.limits.lazy.map { drawing(showing: $0) }
    return drawings.first { $0.height <= Self.mostHeight }
      ?? drawing(showing: Limit(events: 2, lines: 2))
  }

  private func drawing(showing limit: Limit) -> Drawing {
    let half = (months.count + 1) / 2
    let fields = months.map { lines(of: $0, within: Self.fieldWidth, showing: limit) }
    let rest = self.rest.map { lines(of: $0, within: 2 * Self.fieldWidth, showing: limit) }
    let heights = (0..<half).map { row in
      let counts = [row, row + half].filter(fields.indices.contains).map { fields[$0].count }
      return Self.height(ofLines: counts.max() ?? 0)
    }
    let height = heights.reduce(20) { $0 + $1 + Self.gap }
    let restHeight = rest.map { Self.height(ofLines: $0.count) + Self.gap } ?? 0
    var drawing = Drawing(width: Self.width, height: height + restHeight)
    var y = 20
    for row in 0..<half {
      for (column, index) in [row, row + half].enumerated() where fields.indices.contains(index) {
        let box = Drawing.Box(
          x: 20 + column * (Self.fieldWidth + Self.gap),
          y: y,
          width: Self.fieldWidth,
          height: heights[row]
        )
        add(months[index], fields[index], in: box, to: &drawing)
      }
      y += heights[row] + Self.gap
    }
    if let field = self.rest, let rest {
      let box = Drawing.Box(x: 20, y: y, width: Self.width - 40, height: restHeight - Self.gap)
      add(field, rest, in: box, to: &drawing)
    }
    return drawing
  }

  private static func height(ofLines count: Int) -> Int {
    240 + count * Drawing.Label.lineHeight + (count > 0 ? 50 : 0)
  }

  /// The lines in a field and whether each begins an event.
  private func lines(
    of field: Field,
    within width: Int,
    showing limit: Limit
  ) -> [(text: String, isFirst: Bool)] {
    let room = width - 2 * Self.margin - 130
    let shown = field.events.count > limit.events ? limit.events - 1 : field.events.count
    var lines = field.events.prefix(shown).flatMap { event in
      TextWidth.lines(of: event, within: room, limit: limit.lines).enumerated()
        .map { (text: $0.element, isFirst: $0.offset == 0) }
    }
    let others = field.events.count - shown
    if others > 0 {
      let number = language.text(of: others)
      let words = Phrase(
        fi: others == 1 ? "ja 1 muu" : "ja \(number) muuta",
        sv: "och \(number) till",
        en: "and \(number) more"
      )
      lines.append((words[language], true))
    }
    return lines
  }

  private func add(
    _ field: Field,
    _ lines: [(text: String, isFirst: Bool)],
    in box: Drawing.Box,
    to drawing: inout Drawing
  ) {
    drawing.add(.bar(box, .empty))
    if field.isFramed {
      let corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0)].map { right, down in
        Drawing.Point(x: box.x + right * box.width, y: box.y + down * box.height)
      }
      drawing.add(.line(corners, .frame))
    }
    let name = Drawing.Point(x: box.x + Self.margin, y: box.y + 170)
    drawing.add(Drawing.Label(field.name, at: name, isStrong: true))
    for (index, line) in lines.enumerated() {
      let y = box.y + 360 + index * Drawing.Label.lineHeight
      if line.isFirst {
        let dash = [0, 60].map { Drawing.Point(x: box.x + Self.margin + $0, y: y - 42) }
        drawing.add(.line(dash, .heavy))
      }
      let point = Drawing.Point(x: box.x + Self.margin + 130, y: y)
      drawing.add(Drawing.Label(line.text, at: point))
    }
  }
}
