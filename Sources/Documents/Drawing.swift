/// Shapes on a white sheet, later ones on top of earlier ones.
///
/// All measures are whole tenths of a pixel, from the upper left corner, so that a picture is the same everywhere.
public struct Drawing: Hashable, Sendable {
  public let width: Int
  public let height: Int
  public private(set) var shapes: [Shape] = []

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  public mutating func add(_ shape: Shape) {
    shapes.append(shape)
  }

  public mutating func add(_ label: Label) {
    shapes.append(.label(label))
  }

  /// What a drawing is made of.
  public enum Shape: Hashable, Sendable {
    case line([Point], Stroke)
    case bar(Box, Fill)
    /// White that covers what is under it, so that a text on it can be read.
    case blank(Box)
    case mark(Point, Mark)
    case label(Label)
  }

  public struct Point: Hashable, Sendable {
    public let x: Int
    public let y: Int

    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// How a line is drawn; each can be told from the others without colour.
  public enum Stroke: CaseIterable, Sendable {
    case thin, firm, heavy, frame, dashed
  }

  /// How a bar is filled; each can be told from the others without colour.
  public enum Fill: String, CaseIterable, Sendable {
    case solid, hatched, crossed, dotted, striped, empty
  }

  /// A sign that stands at a point.
  public enum Mark: CaseIterable, Sendable {
    case disc, ring, square, diamond
  }
}
