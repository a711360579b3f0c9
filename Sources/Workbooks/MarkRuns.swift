internal import Bytes

/// Long runs of marks such as accents, one on another, which nobody writes.
///
/// To compare texts the standard library puts the marks of a run in order, in a time that grows with the square of the
/// run's length where they are not in order yet. Texts with the marks in either order are the same.
enum MarkRuns {
  /// Whether so many bytes beyond ASCII stand side by side that a long run of marks may be among them.
  static func mayStand(in bytes: Span<UInt8>) -> Bool {
    var count = 0
    for index in bytes.indices {
      count = bytes[index] < 0x80 ? 0 : count + 1
      if count >= 2 * longest { return true }
    }
    return false
  }

  /// The text with the marks of long runs in canonical order (The Unicode Standard, D109).
  static func ordered(_ text: String) -> String {
    let utf8 = text.utf8
    guard mayStand(in: utf8.span) else { return text }
    // Scalars are appended one by one: appending several copies all that is there.
    var scalars = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if order(scalar) != 0 {
        run.append(scalar)
      } else {
        for mark in inOrder(run) { scalars.append(mark) }
        run.removeAll(keepingCapacity: true)
        scalars.append(scalar)
      }
    }
    for mark in inOrder(run) { scalars.append(mark) }
    return String(scalars)
  }

  private static func inOrder(_ run: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard run.count > longest else { return run }
    var marks: [UInt8: [Unicode.Scalar]] = [:]
    for mark in run { marks[order(mark), default: []].append(mark) }
    return marks.keys.sorted().flatMap { marks[$0] ?? [] }
  }

  /// Zero: the scalar is no mark that stands on another one.
  private static func order(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
  }

  /// More marks than any language puts on a letter.
  private static let longest = 30
}
