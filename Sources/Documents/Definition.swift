/// A term and what is said of it; a colon is put between them.
public struct Definition: Hashable, Sendable {
  public var term: String
  public var description: Prose

  public init(_ term: String, _ description: Prose) {
    self.term = term
    self.description = description
  }
}
