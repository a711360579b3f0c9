internal import Wording

/// A heading that says more than the name of its column: a number before it, a hint in brackets behind it, or the same
/// heading in another language, as in `1. Osa-alue / Delområde (valitse)`.
enum EmbellishedHeading {
  /// The normal form of the known heading of which a text says more; `nil`: it is written as headings are, or names none.
  static func form(in text: String) -> String? {
    guard text.utf8.count <= longest, mayBeEmbellished(text) else { return nil }
    let whole = NormalForm.heading(text)
    guard !isKnown(whole) else { return nil }
    let bare = withoutHint(withoutNumber(text))
    let form = NormalForm.heading(bare)
    if form != whole, isKnown(form) { return form }
    let forms = parts(of: bare).map { NormalForm.heading(withoutHint($0)) }
    return (2...3).contains(forms.count) && nameOneColumn(forms) ? forms[0] : nil
  }

  /// No heading is longer with all that it says more.
  private static let longest = 1_000

  /// Whether a text has one of the signs by which anything is told; most headings have none.
  private static func mayBeEmbellished(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "."), 0xE2, 10, 13:
        return true
      case UInt8(ascii: " "): if last == UInt8(ascii: "-") { return true }
      default: break
      }
      last = byte
    }
    return false
  }

  private static func isKnown(_ form: String) -> Bool {
    HeadingReading.isKnown(form) || HeadingTable.keys.column(of: form) != nil
  }

  /// The text without `1.`, `2.1` or `A)` before it.
  private static func withoutNumber(_ text: String) -> String {
    var rest = Substring(text)
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ")" || $0 == " ") }
    if number.first?.isNumber == true {
      rest = rest.dropFirst(number.count)
    } else if rest.first?.isLetter == true, [")", "."].contains(rest.dropFirst().first) {
      rest = rest.dropFirst(2)
    }
    return CellText.clean(String(rest)) ?? text
  }

  /// The text without what stands in brackets at its end; figures there, such as a year, tell columns apart and stay.
  private static func withoutHint(_ text: String) -> String {
    guard text.last == ")", let open = text.utf8.lastIndex(of: UInt8(ascii: "(")),
      !text[open...].contains(where: \.isNumber)
    else { return text }
    return CellText.clean(String(text[..<open])) ?? text
  }

  /// The parts between slashes, bars, line ends and dashes that stand by themselves.
  private static func parts(of text: String) -> [String] {
    text.replacing(" – ", with: "/").replacing(" - ", with: "/")
      .split { $0 == "/" || $0 == "|" || $0.isNewline }
      .compactMap { CellText.clean(String($0)) }
  }

  /// Whether all forms are headings of the same column.
  private static func nameOneColumn(_ forms: [String]) -> Bool {
    guard forms.allSatisfy(isKnown) else { return false }
    if forms.allSatisfy(HeadingReading.isJoint) { return true }
    let columns = forms.map { SheetHeading.column(of: $0) }
    if let first = columns[0], columns.allSatisfy({ $0.map { $0 == first } ?? false }) {
      return true
    }
    return (TableKind.allCases.map { HeadingTable[$0] } + [HeadingTable.keys]).contains { table in
      let columns = forms.map { table.column(of: $0) }
      return columns[0] != nil && columns.allSatisfy { $0 == columns[0] }
    }
  }
}
