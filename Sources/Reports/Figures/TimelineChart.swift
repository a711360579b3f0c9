internal import Documents
internal import Wording
internal import Workbooks

/// Events on lanes under each other, with time from left to right and a line at a day.
struct TimelineChart {
  struct Event {
    let date: CalendarDate
    let isDone: Bool
  }

  struct Lane {
    let name: String
    let events: [Event]
  }

  let lanes: [Lane]
  let day: CalendarDate

  /// What a disc and a ring mean.
  let legend: (done: String, open: String)
  let language: Language

  private static let width = 6400
  private static let left = 1560
  private static let right = 6080
  private static let top = 300
  private static let laneHeight = 420

  /// Marks that stand closer than this touch each other and have one number.
  private static let leastDistance = 100

  var drawing: Drawing {
    let axis = Axis(lanes.joinedDates + [day], from: Self.left, to: Self.right)
    let bottom = Self.top + lanes.count * Self.laneHeight
    var drawing = Drawing(width: Self.width, height: bottom + 520)
    for tick in axis.ticks {
      let line = [Drawing.Point(x: tick.x, y: Self.top), Drawing.Point(x: tick.x, y: bottom + 40)]
      drawing.add(.line(line, .thin))
      let label = Drawing.Point(x: tick.x, y: bottom + 180)
      drawing.add(Drawing.Label(tick.text(in: language), at: label, side: .middle))
    }
    var hasNumbers = false
    for (index, lane) in lanes.enumerated() {
      let y = Self.top + index * Self.laneHeight + Self.laneHeight / 2 + 50
      hasNumbers = add(lane, at: y, axis, &drawing) || hasNumbers
    }
    let now = axis.x(of: day)
    drawing.add(
      .line([Drawing.Point(x: now, y: Self.top - 60), Drawing.Point(x: now, y: bottom)], .dashed)
    )
    let text = day.text(in: language)
    let middle = min(now, Self.width - 20 - TextWidth.of(text) / 2)
    drawing.add(Drawing.Label(text, at: Drawing.Point(x: middle, y: 180), side: .middle))
    addLegend(to: &drawing, at: bottom + 440, withNumbers: hasNumbers)
    return drawing
  }

  /// Whether a number tells how many marks stand close together.
  private func add(_ lane: Lane, at y: Int, _ axis: Axis, _ drawing: inout Drawing) -> Bool {
    let lines = TextWidth.lines(of: lane.name, within: Self.left - 200, limit: 2)
    for (index, line) in lines.enumerated() {
      let start = y + 42 - (lines.count - 1) * Drawing.Label.lineHeight / 2
      let point = Drawing.Point(x: 20, y: start + index * Drawing.Label.lineHeight)
      drawing.add(Drawing.Label(line, at: point))
    }
    var groups: [Group] = []
    for event in lane.events.enumerated().sorted(by: Self.isEarlier).map(\.element) {
      let (start, end) = axis.ends(of: event.date)
      if end - start > 60 {
        drawing.add(.line([Drawing.Point(x: start, y: y), Drawing.Point(x: end, y: y)], .firm))
      }
      let x = (start + end) / 2
      if let last = groups.last, last.isDone == event.isDone, x - last.end < Self.leastDistance {
        groups[groups.count - 1].add(x)
      } else {
        groups.append(Group(places: [x], count: 1, isDone: event.isDone))
      }
    }
    let discs = groups.filter(\.isDone).flatMap(\.places)
    var places = LabelPlaces(
      in: Drawing.Box(
        x: Self.left - 100,
        y: y - 200,
        width: Self.width - Self.left + 80,
        height: 415
      )
    )
    var numbered: [(group: Group, y: Int)] = []
    for group in groups {
      // A ring would hide the disc of the same time.
      let isHiding = !group.isDone && discs.contains { abs($0 - group.middle) < Self.leastDistance }
      let y = y + (isHiding ? 70 : 0)
      let marks = group.isDone ? group.places : [group.middle]
      // Rings on each other would look like a disc.
      if !group.isDone, group.end - group.places[0] > 60 {
        drawing.add(.line([group.places[0], group.end].map { Drawing.Point(x: $0, y: y) }, .firm))
      }
      for x in marks {
        drawing.add(.mark(Drawing.Point(x: x, y: y), group.isDone ? .disc : .ring))
        places.take(Drawing.Box(x: x - 50, y: y - 50, width: 100, height: 100))
      }
      if group.count > 1 { numbered.append((group, y)) }
    }
    for (group, y) in numbered {
      let number = language.text(of: group.count)
      let over = Drawing.Label(number, at: Drawing.Point(x: group.middle, y: y - 90), side: .middle)
      let under = Drawing.Label(
        number,
        at: Drawing.Point(x: group.middle, y: y + 175),
        side: .middle
      )
      let beside = Drawing.Label(number, at: Drawing.Point(x: group.end + 75, y: y + 42))
      if let label = places.place(group.isDone ? [over, under] : [beside, under, over]) {
        drawing.add(.blank(label.box))
        drawing.add(label)
      }
    }
    return groups.contains { $0.count > 1 }
  }

  /// Events whose marks touch each other.
  private struct Group {
    /// Where they stand, from the left, each place once.
    var places: [Int]
    var count: Int
    let isDone: Bool

    var end: Int { places.last ?? 0 }
    var middle: Int { (places[0] + end) / 2 }

    mutating func add(_ x: Int) {
      if x > end { places.append(x) }
      count += 1
    }
  }

  private static func isEarlier(
    _ first: (offset: Int, element: Event),
    _ second: (offset: Int, element: Event)
  ) -> Bool {
    func key(_ event: Event) -> Int { event.date.firstDay + event.date.lastDay }
    return (key(first.element), first.offset) < (key(second.element), second.offset)
  }

  private func addLegend(to drawing: inout Drawing, at y: Int, withNumbers hasNumbers: Bool) {
    var x = 60
    for (mark, text) in [(Drawing.Mark.disc, legend.done), (.ring, legend.open)] {
      drawing.add(.mark(Drawing.Point(x: x, y: y - 42), mark))
      drawing.add(Drawing.Label(text, at: Drawing.Point(x: x + 100, y: y)))
      x += TextWidth.of(text) + 400
    }
    guard hasNumbers else { return }
    let words = Phrase(
      fi: "luku: montako on lähekkäin",
      sv: "siffra: antal händelser nära varandra",
      en: "number: how many are close together"
    )
    drawing.add(Drawing.Label(words[language], at: Drawing.Point(x: x - 60, y: y)))
  }
}

extension [TimelineChart.Lane] {
  fileprivate var joinedDates: [CalendarDate] { flatMap { $0.events.map(\.date) } }
}
