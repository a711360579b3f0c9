/// Prints measurements as a table, each beside how many times longer it took than passing over the bytes.
struct MeasuringTable {
  let rows: Int
  let bytes: Int
  let yardstick: Duration

  static let headings =
    "                                         least ms  median ms     MB/s     rows/s  × bytes"

  func line(_ name: String, _ result: Stopwatch.Result) -> String {
    let seconds = max(result.least.seconds, 1e-9)
    return [
      Self.padded(name, to: 40, isLeft: true),
      Self.padded(Self.decimals(seconds * 1000), to: 9),
      Self.padded(Self.decimals(result.median.seconds * 1000), to: 10),
      Self.padded(String(Int(Double(bytes) / 1e6 / seconds)), to: 8),
      Self.padded(String(Int(Double(rows) / seconds)), to: 10),
      Self.padded(Self.decimals(seconds / yardstick.seconds), to: 8),
    ].joined(separator: " ")
  }

  /// A number with two decimals.
  static func decimals(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.count < 2 ? "0" + fraction : fraction)
  }

  private static func padded(_ text: String, to width: Int, isLeft: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.count))
    return isLeft ? text + spaces : spaces + text
  }
}
