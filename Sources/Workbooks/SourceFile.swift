/// A file as it was given: its name and its bytes.
public struct SourceFile: Sendable {
  /// The name without the folder, as findings and reports show it.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
