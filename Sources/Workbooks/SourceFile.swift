package import CSV

/// A file as it was given: its name and its bytes.
public struct SourceFile: Sendable {
  /// The name without the folder, as findings and reports show it.
  public let name: String
  public let bytes: [UInt8]

  /// The rows and cells, where somebody has asked for them already.
  private let knownTable: Table?

  /// The rows and cells of the file.
  var table: Table { knownTable ?? Table(parsing: bytes) }

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    knownTable = nil
  }

  /// A file whose rows and cells are known, so that a large one is not taken apart twice.
  package init(name: String, table: Table) {
    self.name = name
    bytes = table.file
    knownTable = table
  }
}
