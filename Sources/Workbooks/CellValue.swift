public import Wording

/// A kind of value that a cell can hold, with its reading and writing in one place.
public protocol CellValue: Sendable {
  /// What is asked for in such a cell, as the end of “Write …”.
  static var form: Phrase { get }

  /// Reads a cell's text, which is trimmed and not empty; `nil`: it cannot be read with certainty.
  init?(cell text: String)

  /// The value as a report writes it.
  func text(in language: Language) -> String
}
