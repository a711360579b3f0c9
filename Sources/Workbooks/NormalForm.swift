internal import Bytes

/// Forms of a text in which two ways of writing the same thing are equal.
package enum NormalForm {
  /// A heading, a file name or a word of a choice: lower-case letters and digits only.
  package static func heading(_ text: String) -> String {
    String(decoding: headingBytes(text), as: UTF8.self)
  }

  /// The bytes of `heading`, for those who look them up.
  static func headingBytes(_ text: String) -> [UInt8] {
    fold(text) { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: nil
      }
    }
  }

  /// Whether a text, each letter of which is one character, has a form as its heading; most differ at once.
  static func heading(of text: String, is form: [UInt8]) -> Bool {
    var end = 0
    var isSecond = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard end < form.count, form[end] == byte | 0x20 else { return false }
        end += 1
      case ..<0x80:
        continue
      case 0xC3:
        isSecond = true
      default:
        guard isSecond else { return Array(heading(text).utf8) == form }
        isSecond = false
        // × and ÷ are no letters.
        if byte == 0x97 || byte == 0xB7 { continue }
        guard end + 1 < form.count, form[end] == 0xC3,
          form[end + 1] == (byte <= 0x9E ? byte | 0x20 : byte)
        else { return false }
        end += 2
      }
    }
    return end == form.count
  }

  /// A name or a code: lower case, white space as single spaces, dashes as hyphens.
  package static func name(_ text: String) -> String {
    String(decoding: nameBytes(text), as: UTF8.self)
  }

  /// The bytes of `name`, for those who go through them.
  package static func nameBytes(_ text: String) -> [UInt8] {
    guard isPlainName(text.utf8.span) else { return anyNameBytes(text) }
    var form = Array(text.utf8)
    // Nothing else is in the loop, so that the compiler makes one of it that takes many bytes at a time.
    var bytes = form.mutableSpan
    for index in bytes.indices {
      let byte = bytes[index]
      let isCapital = byte &- 0x41 < 26 || byte &- 0x80 < 0x1F && byte != 0x97
      bytes[index] = isCapital ? byte | 0x20 : byte
    }
    return form
  }

  /// Whether the form of a name differs from it in letter case alone: it has ASCII and Latin letters with single spaces.
  ///
  /// So nearly all names are, and eight bytes are looked at together.
  static func isPlainName(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0, text[text.count - 1] != 0x20 else { return false }
    // The highest bit of each byte that is a space; the text begins as if behind one.
    var spacesBefore = UInt64(0x80) << 56
    var position = 0
    while position < text.count {
      var eight: UInt64
      if position + 8 <= text.count {
        eight = EightBytes(text, at: position).bits
      } else {
        // Letters stand for what is not there.
        let rest = text.count - position
        eight = EightBytes(text, after: position).bits | EightBytes.eight(0x61) << UInt64(8 * rest)
      }
      let spaces = highestBits(of: 0x20, in: eight)
      // Of spaces side by side one is left, and so it is where only letters beyond ASCII stand between them.
      let isLeft = spaces | eight & EightBytes.highest
      if isLeft & (spaces << 8 | spacesBefore >> 56) != 0 { return false }
      spacesBefore = spaces
      if (eight &- EightBytes.eight(0x20)) & ~eight & EightBytes.highest != 0 { return false }
      // Of letters beyond ASCII those that begin with C3.
      let first = eight & eight << 1 & EightBytes.highest
      if first != 0, first & ~highestBits(of: 0xC3, in: eight) != 0 { return false }
      position += 8
    }
    return true
  }

  /// The highest bit of each byte that is a given one.
  @inline(__always)
  private static func highestBits(of byte: UInt8, in eight: UInt64) -> UInt64 {
    let difference = eight ^ EightBytes.eight(byte)
    let others = (difference & ~EightBytes.highest) &+ ~EightBytes.highest | difference
    return ~others & EightBytes.highest
  }

  /// The bytes of any name, byte by byte.
  static func anyNameBytes(_ text: String) -> [UInt8] {
    var afterSpace = true
    var form = fold(text) { byte in
      if byte == UInt8(ascii: " ") || (9...13).contains(byte) {
        defer { afterSpace = true }
        return afterSpace ? nil : UInt8(ascii: " ")
      }
      afterSpace = false
      return byte
    }
    if form.last == UInt8(ascii: " ") { form.removeLast() }
    // One stays at the beginning where a text is begun twice because of its letters.
    if form.first == UInt8(ascii: " ") { form.removeFirst() }
    return form
  }

  /// A heading's form with å, ä and ö written as a, a and o, as in file names without umlauts.
  package static func withoutUmlauts(_ heading: String) -> String {
    guard heading.utf8.contains(where: { $0 >= 0x80 }) else { return heading }
    if let form = plainlyWithoutUmlauts(heading) { return form }
    return String(
      heading.map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        case "é": "e"
        default: character
        }
      }
    )
  }

  /// The same byte by byte; `nil`: there are other letters than ASCII and Latin ones, or marks.
  private static func plainlyWithoutUmlauts(_ heading: String) -> String? {
    var form: [UInt8] = []
    var isSecond = false
    for byte in heading.utf8 {
      guard byte < 0x80 || byte == 0xC3 || isSecond else { return nil }
      if isSecond {
        switch byte {
        case 0xA4, 0xA5: form.append(UInt8(ascii: "a"))
        case 0xB6: form.append(UInt8(ascii: "o"))
        case 0xA9: form.append(UInt8(ascii: "e"))
        default: form += [0xC3, byte]
        }
        isSecond = false
      } else if byte == 0xC3 {
        isSecond = true
      } else {
        form.append(byte)
      }
    }
    return String(decoding: form, as: UTF8.self)
  }

  /// Lower case; ASCII bytes pass through `keep`, other letters and digits stay, dashes become hyphens.
  @inline(__always)
  private static func fold(_ text: String, keep: (UInt8) -> UInt8?) -> [UInt8] {
    // The form takes the place of the text that has been read, and is never longer.
    var form = Array(text.utf8)
    guard let end = fold(&form, keep: keep) else { return Array(slowFold(text, keep: keep).utf8) }
    form.removeLast(form.count - end)
    return form
  }

  /// The same in place; where the form ends, or `nil`: the text has characters of other kinds.
  @inline(__always)
  private static func fold(_ form: inout [UInt8], keep: (UInt8) -> UInt8?) -> Int? {
    var span = form.mutableSpan
    var end = 0
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0x80 {
        if let kept = keep(byte &- 0x41 < 26 ? byte | 0x20 : byte) {
          span[end] = kept
          end += 1
        }
        index += 1
      } else if byte == 0xC3 {
        let second = span[index + 1]
        // × and ÷ stand among the letters and are none.
        if second != 0x97 && second != 0xB7 || keep(UInt8(ascii: "-")) != nil {
          span[end] = byte
          // À…Þ become à…þ.
          span[end + 1] = (0x80...0x9E).contains(second) && second != 0x97 ? second | 0x20 : second
          end += 2
        }
        index += 2
      } else if byte == 0xC2 {
        let second = span[index + 1]
        switch second {
        case 0xA0:
          if let kept = keep(UInt8(ascii: " ")) {
            span[end] = kept
            end += 1
          }
        case 0xAD:
          // A soft hyphen.
          break
        case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE:
          // Letters and figures such as ² and ½.
          span[end] = byte
          span[end + 1] = second
          end += 2
        default:
          if keep(UInt8(ascii: "-")) != nil {
            span[end] = byte
            span[end + 1] = second
            end += 2
          }
        }
        index += 2
      } else if byte == 0xE2, span[index + 1] == 0x80 || isEuro(span, at: index) {
        let (second, third) = (span[index + 1], span[index + 2])
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xAF):
          if let kept = keep(UInt8(ascii: " ")) {
            span[end] = kept
            end += 1
          }
        case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE):
          // Nobody sees them.
          break
        case (0x80, 0x90...0x95):
          if let kept = keep(UInt8(ascii: "-")) {
            span[end] = kept
            end += 1
          }
        default:
          // A quotation mark or another sign.
          if keep(UInt8(ascii: "-")) != nil {
            span[end] = byte
            span[end + 1] = second
            span[end + 2] = third
            end += 3
          }
        }
        index += 3
      } else {
        return nil
      }
    }
    return end
  }

  private static func isEuro(_ bytes: borrowing MutableSpan<UInt8>, at index: Int) -> Bool {
    bytes[index + 1] == 0x82 && bytes[index + 2] == 0xAC
  }

  /// The letter that a Latin letter and a mark above it make; `nil`: no letter of Finnish or Swedish texts.
  ///
  /// Macs write names of files with å, ä and ö in two parts.
  private static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar)
    -> Unicode.Scalar?
  {
    switch (letter, mark.value) {
    case ("a", 0x30A): "å"
    case ("a", 0x308): "ä"
    case ("o", 0x308): "ö"
    case ("u", 0x308): "ü"
    case ("e", 0x301): "é"
    case ("s", 0x30C): "š"
    case ("z", 0x30C): "ž"
    default: nil
    }
  }

  private static func slowFold(_ text: String, keep: (UInt8) -> UInt8?) -> String {
    var form = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII {
        if let kept = keep(UInt8(scalar.value)) { form.unicodeScalars.append(Unicode.Scalar(kept)) }
        continue
      }
      switch scalar.properties.generalCategory {
      case .dashPunctuation:
        if let kept = keep(UInt8(ascii: "-")) { form.unicodeScalars.append(Unicode.Scalar(kept)) }
      case .spaceSeparator:
        if let kept = keep(UInt8(ascii: " ")) { form.unicodeScalars.append(Unicode.Scalar(kept)) }
      case .format:
        break
      case .nonspacingMark:
        if let last = form.unicodeScalars.last, let letter = composed(last, scalar) {
          form.unicodeScalars.removeLast()
          form.unicodeScalars.append(letter)
        } else {
          form.unicodeScalars.append(scalar)
        }
      case .lowercaseLetter, .otherLetter, .modifierLetter, .spacingMark,
        .decimalNumber, .letterNumber, .otherNumber:
        form.unicodeScalars.append(scalar)
      default:
        // A sign of another script has no place in a heading but may tell two names apart.
        if keep(UInt8(ascii: "-")) != nil { form.unicodeScalars.append(scalar) }
      }
    }
    return form
  }
}
