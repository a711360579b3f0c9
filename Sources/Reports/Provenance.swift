/// By what a report was made and of what, so that a reader can tell two papers apart.
public struct Provenance: Hashable, Sendable {
  /// Name and version of the program: `goalbook 1.0`.
  public let program: String

  /// The first twelve hexadecimal digits of the SHA-256 of the input.
  public let checksum: String

  public init(program: String, checksum: String) {
    self.program = program
    self.checksum = checksum
  }
}
