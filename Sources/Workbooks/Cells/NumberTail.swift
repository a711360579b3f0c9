extension NumberReader {
  /// What stands behind a number: a unit and a time.
  struct Tail {
    /// As it was written but for dashes and powers; `nil`: there is none.
    let unit: String?
    /// `nil`: none is told.
    let time: TimeFrame?
    /// What stands beside the time in brackets; `nil`: nothing does.
    let explanation: String?

    /// Reads the rest of the text; `nil`: there is another number in it.
    init?(_ text: ArraySlice<UInt8>) {
      var rest = text.drop { $0 == UInt8(ascii: " ") }
      Self.trim(&rest)
      // “15 000,- €”
      if rest.count > 2, rest.starts(with: ",-".utf8) {
        rest = rest.dropFirst(2).drop { $0 == UInt8(ascii: " ") }
      }
      var year: Int?
      var closed = rest.last == UInt8(ascii: ")") ? rest.dropLast() : rest
      let isClosed = closed.count < rest.count
      Self.dropLimitingWord(&closed)
      let digits = closed.suffix(4)
      if closed.count >= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) {
        let value = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
        var before = closed.dropLast(4)
        if isClosed { Self.dropYearWord(&before) }
        if (1900...2199).contains(value), isClosed == (before.last == UInt8(ascii: "(")),
          !Self.isRangeStart(before)
        {
          year = value
          if isClosed { before = before.dropLast() }
          rest = before
          Self.dropYearWord(&rest)
          // “20 000 €/2027”
          if !isClosed, rest.last == UInt8(ascii: "/") {
            rest.removeLast()
            Self.trim(&rest)
          }
        }
      }
      var time = year.flatMap { CalendarDate(year: $0) }.map(TimeFrame.date)
      var explanation: String?
      if year == nil, isClosed, let brackets = TimeInBrackets(rest) {
        time = brackets.time
        explanation = brackets.explanation
        rest = brackets.before
        Self.trim(&rest)
      }
      if let first = rest.first, first == UInt8(ascii: ",") || first == UInt8(ascii: ".") {
        return nil
      }
      // The letter O right behind a figure was meant for a zero.
      if rest.count == 1, rest.startIndex == text.startIndex, rest.first.map({ $0 | 0x20 }) == 0x6F
      {
        return nil
      }
      // A slash alone, and a fraction such as `⅓` behind a whole number.
      if rest.elementsEqual("/".utf8) || Self.isFraction(rest) { return nil }
      rest = Self.withPowers(rest)[...]
      guard !rest.contains(where: { (0x30...0x39).contains($0) }) || Self.isUnit(rest) else {
        return nil
      }
      unit = rest.isEmpty ? nil : Self.unit(rest)
      self.time = time
      self.explanation = explanation
    }

    /// Whether a number and a dash stand before a year: `2027–2029` is no year but several.
    private static func isRangeStart(_ before: ArraySlice<UInt8>) -> Bool {
      var rest = before
      trim(&rest)
      guard rest.popLast() == UInt8(ascii: "-") else { return false }
      trim(&rest)
      return rest.last.map { (0x30...0x39).contains($0) } ?? false
    }

    private static func isFraction(_ rest: ArraySlice<UInt8>) -> Bool {
      guard rest.starts(with: [0xE2, 0x85]) else { return false }
      return rest.dropFirst(2).first.map { (0x90...0x9E).contains($0) } ?? false
    }

    private static func dropYearWord(_ rest: inout ArraySlice<UInt8>) {
      trim(&rest)
      drop(yearWords, from: &rest)
      // “senast år 2029”
      drop(limitsBeforeYears, from: &rest)
      if rest.last == UInt8(ascii: ",") { rest.removeLast() }
    }

    /// Drops what stands behind the year in `vuoden 2029 loppuun mennessä`.
    private static func dropLimitingWord(_ rest: inout ArraySlice<UInt8>) {
      guard rest.last == 0xA4 || rest.last == UInt8(ascii: "n") else { return }
      drop(limitsBehindYears, from: &rest)
    }

    /// Drops the first of some words that the text ends in.
    private static func drop(_ words: [[UInt8]], from rest: inout ArraySlice<UInt8>) {
      for word in words
      where word.last == rest.last && rest.count >= word.count
        && rest.suffix(word.count) == word[...]
      {
        let before = rest.dropLast(word.count)
        guard
          before.last.map({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") }) ?? true
        else { continue }
        rest = before
        break
      }
      trim(&rest)
    }

    private static func trim(_ rest: inout ArraySlice<UInt8>) {
      while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    }

    /// The unit as a text, with the dashes of the ranges in it.
    private static func unit(_ rest: ArraySlice<UInt8>) -> String {
      // A slash at the beginning stands apart, so that the number before it is no part of a fraction.
      if rest.count > 1, rest.first == UInt8(ascii: "/"),
        rest[rest.startIndex + 1] != UInt8(ascii: " ")
      {
        return "/ " + unit(rest.dropFirst())
      }
      return withDashes(rest)
    }

    /// The text with dashes where no hyphens stand: between figures, and between spaces.
    static func withDashes(_ rest: ArraySlice<UInt8>) -> String {
      guard rest.contains(UInt8(ascii: "-")) else { return String(decoding: rest, as: UTF8.self) }
      func isDigit(_ index: Int) -> Bool {
        rest.indices.contains(index) && (0x30...0x39).contains(rest[index])
      }
      func isSpace(_ index: Int) -> Bool {
        rest.indices.contains(index) && rest[index] == UInt8(ascii: " ")
      }
      var bytes: [UInt8] = []
      for index in rest.indices {
        if rest[index] == UInt8(ascii: "-"),
          isDigit(index - 1) && isDigit(index + 1) || isSpace(index - 1) && isSpace(index + 1)
        {
          bytes += "–".utf8
        } else {
          bytes.append(rest[index])
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    /// `m2` and `m^3` as `m²` and `m³`.
    private static func withPowers(_ rest: ArraySlice<UInt8>) -> [UInt8] {
      var bytes = Array(rest)
      var index = 0
      while index < bytes.count {
        defer { index += 1 }
        guard bytes[index] == UInt8(ascii: "m") else { continue }
        let isPrefixed = index > 0 && "kcd".utf8.contains(bytes[index - 1])
        let start = isPrefixed ? index - 1 : index
        guard start == 0 || !isWord(bytes[start - 1]) else { continue }
        let power = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "^") ? 2 : 1
        guard index + power < bytes.count, [0x32, 0x33].contains(bytes[index + power]),
          index + power + 1 == bytes.count || !isWord(bytes[index + power + 1])
        else { continue }
        let sign = (bytes[index + power] == 0x32 ? "²" : "³").utf8
        bytes.replaceSubrange(index + 1...index + power, with: sign)
      }
      return bytes
    }

    private static func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }

    /// A unit may hold digits behind a slash, `/ 100 000 asukasta`, and in an explanation, `(asteikko 1–5)`.
    private static func isUnit(_ rest: ArraySlice<UInt8>) -> Bool {
      if rest.last == UInt8(ascii: ")"), let open = rest.firstIndex(of: UInt8(ascii: "(")),
        let first = rest[(open + 1)...].first, !(0x30...0x39).contains(first), isWord(first),
        !rest[(open + 1)...].contains(UInt8(ascii: "("))
      {
        let unit = rest[..<open]
        return !unit.contains { (0x30...0x39).contains($0) } || isUnit(unit)
      }
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return false }
      return !rest[..<slash].contains { (0x30...0x39).contains($0) }
    }

    /// Whether a text is the other part of a fraction, as in `5/24` and `3/8 kuntaa`.
    ///
    /// A year behind a slash tells when; `/ 10 000` and `/ 100 asukasta` tell of how many something is told.
    static func isDenominator(_ text: ArraySlice<UInt8>) -> Bool {
      var rest = text.drop { $0 == UInt8(ascii: " ") }
      guard rest.first == UInt8(ascii: "/") else { return false }
      rest = rest.dropFirst()
      var digits: [UInt8] = []
      while let byte = rest.first, byte == UInt8(ascii: " ") || (0x30...0x39).contains(byte) {
        if byte != UInt8(ascii: " ") { digits.append(byte & 15) }
        rest = rest.dropFirst()
      }
      guard let first = digits.first else { return false }
      let isYear = digits.count == 4 && (19...21).contains(first * 10 + digits[1])
      if isYear, rest.isEmpty || rest.elementsEqual(")".utf8) { return false }
      let isPower = digits.count > 1 && first == 1 && digits.dropFirst().allSatisfy { $0 == 0 }
      return !isPower || (rest.isEmpty && digits.count < 4)
    }

    private static let yearWords = [
      "vuonna", "vuosi", "vuoteen", "vuoden", "vuodelle", "vuodeksi", "v.", "år", "året", "in",
    ].map { Array($0.utf8) }

    /// What says that something is done by a year, or is for one, before the year.
    private static let limitsBeforeYears = [
      "viimeistään", "senast", "före utgången av", "före slutet av", "i slutet av", "till", "by",
      "by the end of", "för", "under", "for",
    ].map { Array($0.utf8) }

    /// The same behind the year.
    private static let limitsBehindYears = ["loppuun mennessä", "mennessä", "loppuun"]
      .map { Array($0.utf8) }
  }
}
