/// A part of a date's text: a word, a number or a sign.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  case word(String)
  case sign(UInt8)

  /// The parts of a text in the form of a name; spaces only separate them.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var number = 0
    var digits = 0
    var word: [UInt8] = []
    func finish() {
      if digits > 0 { tokens.append(.number(number, digits: digits)) }
      if !word.isEmpty { tokens.append(.word(String(decoding: word, as: UTF8.self))) }
      number = 0
      digits = 0
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !word.isEmpty { finish() }
        // More than eight digits are no date; the count alone is kept then.
        if digits < 8 { number = number * 10 + Int(byte & 15) }
        digits += 1
      case UInt8(ascii: " "):
        finish()
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
        if digits > 0 { finish() }
        word.append(byte)
      default:
        finish()
        tokens.append(.sign(byte))
      }
    }
    finish()
    return tokens
  }
}
