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
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: ends.contains(scalar)
      default: true
      }
    }
  }

  /// Whether an output does nothing where it lands, by the name of its format.
  static func isHarmless(_ text: String, as format: String) -> Bool {
    switch format {
    case "json", "sarif": isShown(text) && (text.isEmpty || (try? JSONValue(text)) != nil)
    case "junit": isShown(text) && XMLParser(data: Data(text.utf8)).parse()
    case "csv": isShown(text, besides: ["\n", "\r"]) && isTableWithoutFormulas(text)
    case "github":
      isShown(text)
        && text.split(separator: "\n").allSatisfy {
          $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ")
        }
    case "html": isWithoutControls(text) && isPassivePage(text)
    case "markdown": isWithoutControls(text) && isPassiveMarkdown(text)
    case "ics":
      isWithoutControls(text.replacing("\r\n", with: "\n"))
        && text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 }
    default: isShown(text)
    }
  }

  private static func isWithoutControls(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || !((0..<0x20).contains(scalar.value) || (0x7F..<0xA0).contains(scalar.value))
    }
  }

  /// A spreadsheet takes a cell for a formula by its first sign, full-width ones included; `-5 %` is a number.
  private static func isTableWithoutFormulas(_ text: String) -> Bool {
    let table = CSV.Table(parsing: Array(text.utf8))
    let signs = "=@\t\r\n＝＠＋－".unicodeScalars
    return (0..<table.rowCount).allSatisfy { row in
      (0..<table.cellCount(inRow: row)).allSatisfy { column in
        let first = table.text(row: row, column: column)?.unicodeScalars.first
        return first.map { !signs.contains($0) } ?? true
      }
    }
  }

  // MARK: Pages

  private static let activeElements: Set<String> = [
    "applet", "audio", "base", "embed", "form", "frame", "iframe", "image", "img", "link", "object",
    "script", "source", "template", "video",
  ]

  /// Whether a page has neither an active element nor an attribute or an address that does something.
  private static func isPassivePage(_ text: String) -> Bool {
    let tag = /<\/?([A-Za-z][A-Za-z0-9]*)((?:[^<>"]|"[^"]*")*)>/
    let attribute = /([A-Za-z-]+)="([^"]*)"/
    for match in text.matches(of: tag) {
      if activeElements.contains(match.1.lowercased()) { return false }
      for attribute in match.2.matches(of: attribute) {
        let (name, value) = (attribute.1.lowercased(), attribute.2)
        if name.hasPrefix("on") || name == "src" || name == "style" { return false }
        guard name == "href" else { continue }
        let isAddress = value.hasPrefix("#") || value.hasPrefix("https://")
        if !isAddress, value.contains(":") || value.hasPrefix("//") { return false }
      }
    }
    return !text.isEmpty && text.count(of: "<!DOCTYPE") == 1 && text.count(of: "<style>") == 1
      && text.count(of: "<title>") == 1 && text.contains("Content-Security-Policy")
      && text.hasSuffix("</html>\n")
  }

  /// Whether no element, no picture and no address that does something stands in Markdown unescaped.
  private static func isPassiveMarkdown(_ text: String) -> Bool {
    // A table has `<br>` for the ends of lines, and an address that is written out is a link.
    let element = /(?:^|[^\\])<(?!br>|https?:\/\/[^<>\s]*>)[A-Za-z\/!?]/
    let picture = /(?:^|[^\\])!\[/
    let address = /\]\((?!#|https:\/\/|[A-Za-z0-9ÅÄÖåäö_-]+\.md)/
    return text.firstMatch(of: element) == nil && text.firstMatch(of: picture) == nil
      && text.firstMatch(of: address) == nil
  }
}

extension String {
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
