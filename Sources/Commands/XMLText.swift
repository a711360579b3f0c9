/// A text on one line as it stands in XML, in an element or in an attribute.
///
/// What XML 1.0 forbids, and what a reader would not see, is shown as in a terminal.
struct XMLText {
  let text: String

  init(_ text: String) {
    var written = String.UnicodeScalarView()
    for scalar in VisibleText(text).text.unicodeScalars {
      switch scalar {
      case "&": written.append(contentsOf: "&amp;".unicodeScalars)
      case "<": written.append(contentsOf: "&lt;".unicodeScalars)
      case ">": written.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": written.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": written.append("\u{FFFD}")
      default: written.append(scalar)
      }
    }
    self.text = String(written)
  }
}
