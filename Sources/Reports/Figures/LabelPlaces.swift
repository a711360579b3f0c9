internal import Documents

/// Finds room for labels where they cover nothing that has been drawn and nothing else that is written.
struct LabelPlaces {
  private let area: Drawing.Box
  private var taken: [Drawing.Box] = []

  init(in area: Drawing.Box) {
    self.area = area
  }

  mutating func take(_ box: Drawing.Box) {
    taken.append(box)
  }

  /// Takes the room along a line, piece by piece.
  mutating func take(lineFrom start: Drawing.Point, to end: Drawing.Point) {
    let pieces = max(1, (abs(end.x - start.x) + abs(end.y - start.y)) / 60)
    for piece in 0...pieces {
      let x = start.x + (end.x - start.x) * piece / pieces
      let y = start.y + (end.y - start.y) * piece / pieces
      take(Drawing.Box(x: x - 10, y: y - 10, width: 20, height: 20))
    }
  }

  /// The first of the labels for which there is room, which it then takes; `nil`: there is none.
  mutating func place(_ labels: [Drawing.Label]) -> Drawing.Label? {
    for label in labels {
      let box = label.box
      let isInside =
        box.x >= area.x && box.y >= area.y && box.x + box.width <= area.x + area.width
        && box.y + box.height <= area.y + area.height
      if isInside, !taken.contains(where: box.overlaps) {
        take(box)
        return label
      }
    }
    return nil
  }
}
