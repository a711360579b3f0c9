internal import Bytes

/// The bytes of a normal form, by which texts are looked up.
///
/// Looking a string up takes several times as long, since its characters are compared and not its bytes.
package struct TextKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// A normal form that is already made.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The form in which names and codes are the same that differ in letter case, white space or dashes.
  package init(name text: String) {
    bytes = NormalForm.nameBytes(text)
  }

  /// A text exactly as it is.
  package init(exactly text: String) {
    bytes = Array(text.utf8)
  }

  /// Looks at the bytes of the form.
  package func withBytes<Result>(_ look: (Span<UInt8>) -> Result) -> Result { look(bytes.span) }

  /// Whether the form begins with some bytes.
  package func begins(with beginning: [UInt8]) -> Bool { bytes.starts(with: beginning) }

  /// Whether the form ends with some bytes.
  package func ends(with ending: [UInt8]) -> Bool {
    bytes.suffix(ending.count).elementsEqual(ending)
  }

  /// Whether some bytes stand somewhere in the form.
  package func contains(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= bytes.count else { return part.isEmpty }
    for start in 0...(bytes.count - part.count) where bytes[start] == first {
      if bytes[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }

  package static func == (first: TextKey, second: TextKey) -> Bool {
    first.bytes.count == second.bytes.count && first.bytes == second.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.span.number(from: Self.seed))
  }

  /// Another one in every process, so that nobody can choose texts that all have the same number; asking the system for a
  /// seed for each table would take longer than most tables do.
  static let seed = UInt64.random(in: .min ... .max)
}
