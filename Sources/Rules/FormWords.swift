/// The words of a normal form: runs of letters and figures.
enum FormWords {
  /// The words in their order; of more than a given number the last one is all the rest.
  static func all(in form: String, atMost count: Int = .max) -> [Substring] {
    // Asking each character what it is takes ten times as long as going over the bytes.
    isPlain(form)
      ? form.utf8.split(maxSplits: count - 1) { !isSign($0) }.map { Substring($0) }
      : form.split(maxSplits: count - 1) { !$0.isLetter && !$0.isNumber }
  }

  /// Whether there are no letters but small ASCII and Latin ones, so that each byte tells whether it belongs to a word.
  private static func isPlain(_ form: String) -> Bool {
    let bytes = form.utf8.span
    var isAfterLead = false
    for index in bytes.indices {
      let byte = bytes[index]
      if isAfterLead {
        // The signs of multiplication and division stand among the letters.
        guard byte >= 0x80, byte != 0x97, byte != 0xB7 else { return false }
        isAfterLead = false
      } else if byte >= 0x80 {
        guard byte == 0xC3 else { return false }
        isAfterLead = true
      } else if byte == 10 || byte == 13 {
        return false
      }
    }
    return true
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
