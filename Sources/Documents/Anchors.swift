/// Anchors of headings, none of which is given twice.
struct Anchors {
  private(set) var list: [String] = []
  private var counts: [String: Int] = [:]

  /// Makes the anchor of a heading: its letters and digits in lower case, hyphens for spaces, a number where it is taken.
  @discardableResult
  mutating func add(_ heading: Prose) -> String {
    var words = ""
    for scalar in heading.text.lowercased().unicodeScalars {
      if scalar == " " {
        words += "-"
      } else if scalar == "-" || scalar.isInWord {
        words.unicodeScalars.append(scalar)
      }
    }
    if words.isEmpty { words = "section" }
    var anchor = words
    while counts[anchor] != nil {
      counts[words, default: 0] += 1
      anchor = "\(words)-\(counts[words, default: 0])"
    }
    counts[anchor] = 0
    list.append(anchor)
    return anchor
  }
}

extension Prose {
  /// Whether there is anything to show.
  var isShown: Bool { !Runs(self).runs.isEmpty }
}

extension Unicode.Scalar {
  fileprivate var isInWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation:
      true
    default: false
    }
  }
}
