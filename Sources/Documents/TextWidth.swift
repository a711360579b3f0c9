/// The room that text of a drawing takes at the most, whichever of the usual fonts without serifs shows it.
///
/// A sign is as wide as in DejaVu Sans or in Liberation Sans, which is as wide as Arial: as in the wider one.
public enum TextWidth {
  public static func of(_ text: String, isStrong: Bool = false) -> Int {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    // Bold letters are up to a fifth wider than others.
    return hundredths * Drawing.Label.size / 100 * (isStrong ? 120 : 100) / 100 + 1
  }

  /// The text, shortened where it is too long so that the reader sees it: `Keski-Suomen hyvi…`.
  public static func fitted(_ text: String, to width: Int) -> String {
    let text = Prose(text).text
    guard of(text) > width else { return text }
    var fitted = ""
    var room = width - of("…")
    for character in text {
      room -= of(String(character))
      guard room >= 0 else { break }
      fitted.append(character)
    }
    while fitted.last?.isWhitespace ?? false { fitted.removeLast() }
    return fitted + "…"
  }

  /// The text in lines broken between words; what more than `limit` lines would hold is left out so that the reader sees it.
  public static func lines(of text: String, within width: Int, limit: Int) -> [String] {
    precondition(limit > 0, "A text has a line")
    var lines: [String] = []
    var line = ""
    var words = Prose(text).text.split(separator: " ")[...]
    while let word = words.first {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if of(longer) > width, !line.isEmpty {
        if lines.count == limit - 1 {
          let rest = ([line] + words.map(String.init)).joined(separator: " ")
          return lines + [fitted(rest, to: width)]
        }
        lines.append(line)
        line = ""
      } else {
        line = longer
        words.removeFirst()
      }
    }
    return (lines + (line.isEmpty ? [] : [line])).map { fitted($0, to: width) }
  }

  /// In hundredths of the size.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I": 30
    case " ", "\u{A0}", ",", ".", "'", "’", "/", ":", ";", "|", "\\", "f", "-": 37
    case "(", ")", "[", "]", "t", "r", "!", "²", "*", "`", "\"", "”", "“", "°": 52
    case "m", "w", "M", "W", "%", "@": 102
    case "a"..."z", "0"..."9", "å", "ä", "ö", "é", "ü", "š", "ž", "–", "§", "€", "?", "_": 64
    case " "..."~", "Å", "Ä", "Ö", "−", "±": 84
    case "…", "—", "→", "½", "Æ", "æ": 102
    default: 135
    }
  }
}
