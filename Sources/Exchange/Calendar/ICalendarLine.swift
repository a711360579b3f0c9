/// A content line of iCalendar (RFC 5545, section 3.1): a name and a value, folded.
struct ICalendarLine {
  /// The line with its line ends: at most 75 octets each, continued after a space, no character cut in two.
  let folded: String

  /// A line whose value is written as it is.
  init(_ name: String, _ value: String) {
    var folded = ""
    var length = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    self.folded = folded + "\r\n"
  }

  /// A line with a text, in which the signs that separate are escaped; control characters and marks of direction are left out.
  init(_ name: String, text: String) {
    var escaped = ""
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      // Some programs take the separators of lines and paragraphs for the end of a content line.
      case "\r", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\n":
        if !wasReturn { escaped += "\\n" }
      case "\t": escaped += " "
      case "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        break
      default:
        if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
      }
      wasReturn = scalar == "\r"
    }
    self.init(name, escaped)
  }
}
