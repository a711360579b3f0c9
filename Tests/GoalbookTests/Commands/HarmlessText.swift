@testable import Commands
import CSV
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What must hold of every output, whatever stands in a workbook.
enum HarmlessText {
  /// Whether no character commands a terminal or turns the direction of writing.
  static func isShown(_ text: String, besides ends: [Unicode.Scalar] = ["\n"]) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        ends.contains(scalar)
      default: true
      }
    }
  }

  static func isHarmless(_ text: String, as format: String) -> Bool {
    harm(in: text, as: format) == nil
  }

  /// What an output does where it lands, by the name of its format; `nil`: nothing.
  static func harm(in text: String, as format: String) -> String? {
    switch format {
    case "json", "sarif":
      if !text.isEmpty, (try? JSONValue(text)) == nil { return "no JSON" }
    case "junit":
      if !XMLParser(data: Data(text.utf8)).parse() { return "no XML" }
    case "csv":
      return isShown(text, besides: ["\n", "\r"]) ? formula(in: text) : "control"
    case "github":
      let levels = ["::error ", "::warning ", "::notice "]
      for line in text.split(separator: "\n") where !levels.contains(where: line.hasPrefix) {
        return String(line)
      }
    case "html":
      return isTurned(text) ? "direction" : control(in: text) ?? activity(ofPage: text)
    case "markdown":
      return isTurned(text) ? "direction" : control(in: text) ?? activity(ofMarkdown: text)
    case "ics":
      for line in text.split(separator: "\r\n") where line.utf8.count > 75 { return String(line) }
      return control(in: text.replacing("\r\n", with: "\n"))
    default: break
    }
    return isShown(text) ? nil : "control"
  }

  /// Whether there is a mark of direction.
  private static func isTurned(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  private static func control(in text: String) -> String? {
    let control = text.unicodeScalars.first { scalar in
      scalar != "\n" && ((0..<0x20).contains(scalar.value) || (0x7F..<0xA0).contains(scalar.value))
    }
    return control.map { "U+" + String($0.value, radix: 16) }
  }

  /// A spreadsheet takes a cell for a formula by its first sign, full-width ones included; `-5 %` is a number.
  private static func formula(in text: String) -> String? {
    let table = CSV.Table(parsing: Array(text.utf8))
    let signs = "=@\t\r\n＝＠＋－".unicodeScalars
    for row in 0..<table.rowCount {
      for column in 0..<table.cellCount(inRow: row) {
        guard let cell = table.text(row: row, column: column) else { continue }
        if let first = cell.unicodeScalars.first, signs.contains(first) { return cell }
      }
    }
    return nil
  }

  // MARK: Pages

  private static let activeElements: Set<String> = [
    "applet", "audio", "base", "embed", "form", "frame", "iframe", "image", "img", "link", "object",
    "script", "source", "template", "video",
  ]

  /// An active element, or an attribute or an address that does something.
  private static func activity(ofPage text: String) -> String? {
    // A report that cannot be made is none.
    if text.isEmpty { return nil }
    let tag = /<\/?([A-Za-z][A-Za-z0-9]*)((?:[^<>"]|"[^"]*")*)>/
    let attribute = /([A-Za-z-]+)="([^"]*)"/
    for match in text.matches(of: tag) {
      if activeElements.contains(match.1.lowercased()) { return String(match.0) }
      for attribute in match.2.matches(of: attribute) {
        let (name, value) = (attribute.1.lowercased(), attribute.2)
        if name.hasPrefix("on") || name == "src" { return String(match.0) }
        guard name == "href" else { continue }
        let isAddress = ["#", "https://", "http://"].contains(where: value.hasPrefix)
        if !isAddress, value.contains(":") || value.hasPrefix("//") { return String(match.0) }
      }
    }
    // As a browser reads it: a mark behind a bracket is one character with it in a string.
    let bytes = Array(text.utf8)
    func count(_ part: String) -> Int { bytes.ranges(of: Array(part.utf8)).count }
    // Pictures have titles, too.
    guard count("</title>") == count("<title") else { return "</title>" }
    for once in ["<!DOCTYPE", "<title>", "Content-Security-Policy", "</html>"]
    where count(once) != 1 {
      return once
    }
    return nil
  }

  /// An element, a picture or an address that does something, unescaped in Markdown.
  private static func activity(ofMarkdown text: String) -> String? {
    // A sign with a mark above it is still that sign.
    // A table has `<br>` for the ends of lines, and an address that is written out is a link.
    // Not every Markdown takes a backslash before an element.
    let element = /<(?!br>|https?:\/\/[^<>\s]*>)[A-Za-z\/!?][^\n]{0,40}/
      .matchingSemantics(.unicodeScalar)
    let picture = /(?:^|[^\\])!\[[^\n]{0,40}/.matchingSemantics(.unicodeScalar)
    let address = /[^\\]\]\((?!#|https?:\/\/|[\p{L}\p{M}\p{N}_%-]+\.md)[^\n]{0,40}/
      .matchingSemantics(
        .unicodeScalar
      )
    let script = /(?:javascript|vbscript|data):[^\s][^\n]{0,40}/
      .ignoresCase().matchingSemantics(.unicodeScalar)
    let match =
      text.firstMatch(of: element)?.0 ?? text.firstMatch(of: script)?.0 ?? text.firstMatch(
        of: picture
      )?.0
      ?? text.firstMatch(of: address)?.0
    return match.map { String($0) }
  }
}
