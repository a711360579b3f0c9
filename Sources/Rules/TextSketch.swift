internal import Workbooks

/// What the letters of a text tell of its forms, found in one pass and without making them.
///
/// Texts that have a form in common have these numbers in common as well. Nearly all texts have numbers of their own,
/// and need no form.
struct TextSketch {
  /// The same for texts with the same `WordForm.key`, and hence for those with the same name.
  let words: UInt64

  /// What `RewordedForm.letters` tells.
  let letters: UInt64

  init(_ text: String) {
    let utf8 = text.utf8
    self.init(utf8.span, text)
  }

  init(_ text: Text) { self = text.withBytes { TextSketch($0, text.original) } }

  /// The string is made only where the bytes do not tell.
  private init(_ bytes: Span<UInt8>, _ string: @autoclosure () -> String) {
    if let sketch = Self.read(bytes, isKey: false) {
      (words, letters) = sketch
    } else {
      // Letters of other scripts, marks and signs take the form itself.
      let text = string()
      words = WordForm.key(text).withBytes { Self.read($0, isKey: true)?.words ?? 0 }
      letters = RewordedForm.letters(of: text)
    }
  }

  /// Goes over the bytes and mixes the beginnings of words, which no ending takes away: four letters of a word, eight
  /// signs of a number.
  ///
  /// `nil`: there are other letters than ASCII and Latin ones, or words without the former, which are read in keys alone.
  private static func read(
    _ bytes: Span<UInt8>,
    isKey: Bool
  ) -> (words: UInt64, letters: UInt64)? {
    var (words, letters): (UInt64, UInt64) = (0, 0)
    var word: UInt64 = 0
    var (length, limit) = (0, 4)
    var isCompound = false
    // A normal form joins a word of Latin letters alone to the next one, which takes the form itself.
    var hasASCII = false
    var index = 0
    while index <= bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0
      let small = byte | 0x20
      index += 1
      if small &- 0x61 < 26 {
        letters &+= RewordedForm.number(ofLetter: small)
        hasASCII = true
        if length < limit { word = word << 8 | UInt64(small) }
        length += 1
      } else if byte < 0x80 {
        if byte &- 0x30 < 10 {
          if length == 0 { limit = 8 }
          hasASCII = true
          if length < limit { word = word << 8 | UInt64(byte) }
          length += 1
        } else if length > 0 {
          // A mark inside a word is passed over, as compounds are written with a hyphen and without.
          if isMark(byte, at: index - 1, in: bytes) {
            isCompound = true
            continue
          }
          guard isKey || hasASCII else { return nil }
          // A key has no conjunctions; what looks like one is the stem of a longer word.
          if isKey || isCompound || length > 4 || !WordForm.isConjunction(word) {
            words = (words ^ word) &* 0x9E37_79B9_7F4A_7C15
            words ^= words >> 29
          }
          (word, length, limit) = (0, 0, 4)
          (isCompound, hasASCII) = (false, false)
        }
      } else if byte == 0xC3, index < bytes.count {
        let next = bytes[index]
        letters &+= RewordedForm.number(ofLetter: 0xE3)
        letters &+= RewordedForm.number(ofLetter: next | 0x20)
        // As in a normal form: À…Þ become à…þ, except the multiplication sign.
        let letter = next < 0x9F && next != 0x97 ? next | 0x20 : next
        if length < limit { word = word << 16 | UInt64(byte) << 8 | UInt64(letter) }
        length += 1
        index += 1
      } else {
        guard isKey else { return nil }
        if length < limit { word = word << 8 | UInt64(byte) }
        length += 1
      }
    }
    return (words, letters)
  }

  /// Whether a hyphen stands between two letters, or a comma or a point between two figures.
  private static func isMark(_ byte: UInt8, at index: Int, in bytes: Span<UInt8>) -> Bool {
    guard byte != UInt8(ascii: " "), index > 0, index + 1 < bytes.count else { return false }
    let (last, next) = (bytes[index - 1], bytes[index + 1])
    switch byte {
    case UInt8(ascii: "-"): return isSign(last) && isSign(next)
    case UInt8(ascii: ","), UInt8(ascii: "."): return last &- 0x30 < 10 && next &- 0x30 < 10
    default: return false
    }
  }

  /// Whether a byte is a digit, or a letter or a part of one.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}
