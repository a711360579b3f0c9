/// Cells that cannot be written in an encoding; nothing is written then.
///
/// A caller that knows what to do chooses another encoding, as a rule ``Encoding/utf8`` with a mark.
public struct UnwritableText: Error, Hashable, Sendable {
  /// A cell of what was to be written, by its indexes from zero.
  public struct Cell: Hashable, Sendable {
    public let row: Int
    public let column: Int
  }

  /// The encoding that lacks a character.
  public let encoding: Encoding
  /// In the order of their places; at least one.
  public let cells: [Cell]
}
