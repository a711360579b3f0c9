internal import Documents

/// Bars under each other, each with its name before it and its numbers behind it.
struct BarChart {
  struct Part {
    let count: Int
    let fill: Drawing.Fill
  }

  /// One bar, of parts that stand behind each other.
  struct Row {
    let name: String
    let parts: [Part]
  }

  /// What the parts are, in their order; several tell by a sample which part is which.
  let headings: [(text: String, fill: Drawing.Fill)]
  let rows: [Row]

  /// How a number is written.
  let number: (Int) -> String

  private static let width = 6400
  private static let longestName = 2500
  private static let gap = 120
  private static let barHeight = 140

  /// How much room a row needs from the top to the bottom.
  static func height(ofRowNamed name: String) -> Int {
    max(1, lines(of: name).count) * Drawing.Label.lineHeight + 40
  }

  private static func lines(of name: String) -> [String] {
    TextWidth.lines(of: name, within: longestName, limit: 2)
  }

  var drawing: Drawing {
    let names = rows.map { Self.lines(of: $0.name) }
    let nameWidth = names.joined().map { TextWidth.of($0) }.max() ?? 0
    let heights = rows.map { Self.height(ofRowNamed: $0.name) }
    let columns = self.columns
    let start = nameWidth + Self.gap
    let end = (columns.first.map { $0.start } ?? Self.width) - Self.gap
    let top = 280
    let bottom = top + heights.reduce(0, +)
    var drawing = Drawing(width: Self.width, height: bottom + 40)
    for (heading, column) in zip(headings, columns) {
      guard headings.count > 1 else {
        let point = Drawing.Point(x: column.number, y: 160)
        drawing.add(Drawing.Label(heading.text, at: point, side: .end))
        continue
      }
      let sample = Drawing.Box(x: column.start, y: 60, width: 130, height: 110)
      drawing.add(.bar(sample, heading.fill))
      drawing.add(Drawing.Label(heading.text, at: Drawing.Point(x: column.start + 190, y: 160)))
    }
    let most = max(1, rows.map { $0.parts.reduce(0) { $0 + $1.count } }.max() ?? 1)
    var y = top
    for (index, row) in rows.enumerated() {
      let middle = y + heights[index] / 2
      let first = middle + 42 - (names[index].count - 1) * Drawing.Label.lineHeight / 2
      for (number, line) in names[index].enumerated() {
        let point = Drawing.Point(x: nameWidth, y: first + number * Drawing.Label.lineHeight)
        drawing.add(Drawing.Label(line, at: point, side: .end))
      }
      var x = start
      for (part, column) in zip(row.parts, columns) {
        if part.count > 0 {
          let width = max(20, part.count * (end - start) / most)
          let box = Drawing.Box(
            x: x,
            y: middle - Self.barHeight / 2,
            width: width,
            height: Self.barHeight
          )
          drawing.add(.bar(box, part.fill))
          x += width
        }
        let point = Drawing.Point(x: column.number, y: middle + 42)
        drawing.add(Drawing.Label(number(part.count), at: point, side: .end))
      }
      y += heights[index]
    }
    let axis = [Drawing.Point(x: start, y: top), Drawing.Point(x: start, y: bottom)]
    drawing.add(.line(axis, .firm))
    return drawing
  }

  /// Where the columns of numbers begin and their numbers end, from the left.
  private var columns: [(start: Int, number: Int)] {
    var columns: [(start: Int, number: Int)] = []
    var end = Self.width - 20
    for heading in headings.reversed() {
      let isSampled = headings.count > 1
      let start = end - max(TextWidth.of(heading.text) + (isSampled ? 190 : 0), 600)
      columns.insert((start, isSampled ? start + 550 : end), at: 0)
      end = start - Self.gap
    }
    return columns
  }
}
