/// Forms of a text in which two ways of writing the same thing are equal.
package enum NormalForm {
  /// A heading, a file name or a word of a choice: lower-case letters and digits only.
  package static func heading(_ text: String) -> String {
    fold(text) { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: nil
      }
    }
  }

  /// A name or a code: lower case, white space as single spaces, dashes as hyphens.
  package static func name(_ text: String) -> String {
    var afterSpace = true
    var form = fold(text) { byte in
      if byte == UInt8(ascii: " ") || (9...13).contains(byte) {
        defer { afterSpace = true }
        return afterSpace ? nil : UInt8(ascii: " ")
      }
      afterSpace = false
      return byte
    }
    if form.utf8.last == UInt8(ascii: " ") { form.removeLast() }
    return form
  }

  /// A heading's form with å, ä and ö written as a, a and o, as in file names without umlauts.
  package static func withoutUmlauts(_ heading: String) -> String {
    String(
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

  /// Lower case; ASCII bytes pass through `keep`, other letters and digits stay, dashes become hyphens.
  private static func fold(_ text: String, keep: (UInt8) -> UInt8?) -> String {
    var form: [UInt8] = []
    form.reserveCapacity(text.utf8.count)
    var iterator = text.utf8.makeIterator()
    var isPlain = true
    while let byte = iterator.next() {
      if byte < 0x80 {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if let kept = keep(lower) { form.append(kept) }
      } else if byte == 0xC3, let next = iterator.next() {
        // Latin-1 letters: À…Þ become à…þ, except the multiplication sign.
        form.append(byte)
        form.append((0x80...0x9E).contains(next) && next != 0x97 ? next | 0x20 : next)
      } else {
        isPlain = false
        break
      }
    }
    return isPlain ? String(decoding: form, as: UTF8.self) : slowFold(text, keep: keep)
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
      case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
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
