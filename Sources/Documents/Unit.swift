/// One scalar on its way to Markdown, or a line break, and what it is there for.
struct Unit {
  var scalar: Unicode.Scalar
  var role: Role

  enum Role {
    /// Text, which must not act.
    case text
    /// Text between the brackets of a link.
    case linkText
    /// A sign that is meant to act.
    case markup
    /// A code span or an address, in which nothing acts.
    case verbatim
    case lineBreak
  }

  static let lineBreak = Unit(scalar: "\n", role: .lineBreak)

  var isText: Bool {
    role == .text || role == .linkText
  }

  /// What CommonMark asks of the neighbours of `*` and `_`.
  ///
  /// What its versions see differently (symbols, marks) is `other`, and so is `~`, which GitHub looks through. The
  /// sign that is written for a line break is punctuation.
  var kind: Kind {
    if role == .lineBreak { return .punctuation }
    if scalar.isASCII {
      return switch scalar {
      case " ": .space
      case "0"..."9", "A"..."Z", "a"..."z": .word
      case "~": .other
      default: .punctuation
      }
    }
    if scalar.properties.isWhitespace { return .space }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      .word
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      .punctuation
    default: .other
    }
  }

  enum Kind {
    case space
    case word
    case punctuation
    case other
  }
}

extension [Unit] {
  /// Whether the scalars from `index` on are those of a text.
  func has(_ text: String, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    var index = index
    for scalar in text.unicodeScalars {
      guard index < count, self[index].scalar == scalar else { return false }
      index += 1
    }
    return true
  }

  /// Whether there is a box to tick; Pandoc takes one right after a bullet.
  func hasBox(at index: Int) -> Bool {
    has("[ ]", at: index) || has("[x]", at: index) || has("[X]", at: index)
  }

  /// Whether there is a space, or a line ends or begins.
  func isSpace(at index: Int) -> Bool {
    !indices.contains(index) || self[index].role == .lineBreak || self[index].scalar == " "
  }

  /// The scalars from `index` on for as long as they are of some kind.
  func scalars(from index: Int, while isWanted: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
    guard index < count else { return [] }
    return self[index...].prefix { $0.isText && isWanted($0.scalar) }.map(\.scalar)
  }
}

extension Unicode.Scalar {
  /// The line breaks of Unicode: LF, VT, FF, CR, NEL, and the separators of lines and paragraphs.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether this is a mark of direction: one that turns the text behind it until another ends it, or the signs beside it.
  var turnsText: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar; the picture of the control character that it is; U+FFFD for what is no character.
  var shown: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    default: properties.isNoncharacterCodePoint ? "\u{FFFD}" : self
    }
  }

  var isASCIILetter: Bool {
    "a"..."z" ~= self || "A"..."Z" ~= self
  }

  var isASCIIDigit: Bool {
    "0"..."9" ~= self
  }

  var isASCIIPunctuation: Bool {
    isASCII && value > 0x20 && value < 0x7F && !isASCIILetter && !isASCIIDigit
  }
}
