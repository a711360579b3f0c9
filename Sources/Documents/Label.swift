extension Drawing {
  /// A line of text in a drawing, without line breaks and with control characters shown.
  public struct Label: Hashable, Sendable {
    public let text: String

    /// Where the base line of the text begins, ends or has its middle.
    public let point: Point
    public let side: Side
    public let isStrong: Bool

    /// Which part of the text stands at the point.
    public enum Side: Sendable {
      case start, middle, end
    }

    /// The size of all text: twelve pixels.
    public static let size = 120

    /// How far the base lines of two lines of text are from each other.
    public static let lineHeight = 170

    public init(_ text: String, at point: Point, side: Side = .start, isStrong: Bool = false) {
      self.text = Prose(text).text
      self.point = point
      self.side = side
      self.isStrong = isStrong
    }

    /// The room that the text takes at the most.
    public var box: Box {
      let width = TextWidth.of(text, isStrong: isStrong)
      let start =
        switch side {
        case .start: point.x
        case .middle: point.x - width / 2
        case .end: point.x - width
        }
      return Box(x: start, y: point.y - 110, width: width, height: 145)
    }
  }
}
