internal import Wording

/// A cell that says one thing in two languages, such as `käynnissä / pågår`.
enum BilingualCell {
  /// The value of both sides of a slash between spaces; `nil`: they are no words that mean the same.
  static func value<Value: CellValue>(_ text: String) -> Value? {
    // Numbers with a slash between them are no two words for one thing.
    guard Value.self == TimeFrame.self || Value.self is any Choice.Type,
      text.utf8.count <= longest, text.utf8.contains(UInt8(ascii: "/")),
      let slash = text.ranges(of: " / ").first,
      let first = side(text[..<slash.lowerBound]), let second = side(text[slash.upperBound...]),
      let value = Value(cell: first), let same = Value(cell: second),
      value.text(in: .finnish) == same.text(in: .finnish)
    else { return nil }
    return value
  }

  private static let longest = 100

  /// One of the sides; `nil`: it is no words.
  private static func side(_ text: Substring) -> String? {
    text.contains(where: \.isLetter) ? CellText.clean(String(text)) : nil
  }
}
