internal import Wording

/// The way through a number that knows all forms.
extension NumberReader {
  /// Goes over a text and takes its parts one after the other.
  struct Scan {
    private let bytes: [UInt8]
    private var position = 0

    /// Letters keep their case, since they may be a unit; spaces of all kinds become one kind.
    init(_ text: String) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count)
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000:
          bytes.append(UInt8(ascii: " "))
        case 0x2010...0x2015, 0x2212: bytes.append(UInt8(ascii: "-"))
        case 0x2264: bytes.append(contentsOf: "<=".utf8)
        case 0x2265: bytes.append(contentsOf: ">=".utf8)
        case ..<0x80: bytes.append(UInt8(scalar.value))
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
      self.bytes = bytes
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpaces() {
      while next == UInt8(ascii: " ") { position += 1 }
    }

    mutating func qualifier() -> Quantity.Qualifier? {
      skipSpaces()
      // Most cells begin with their number, and no qualifier does.
      guard let next, !(0x30...0x39).contains(next) else { return nil }
      for (word, qualifier) in NumberReader.qualifiers where follows(word) {
        position += word.count
        skipSpaces()
        return qualifier
      }
      return nil
    }

    /// A currency before the number, as in English.
    mutating func currency() -> String? {
      guard let next, !(0x30...0x39).contains(next) else { return nil }
      let sign = Array("€".utf8)
      guard
        let currency = bytes[position...].starts(with: sign)
          ? sign : NumberReader.currencies.first(where: follows)
      else { return nil }
      position += currency.count
      skipSpaces()
      return "€"
    }

    /// Whether a plus sign comes next.
    var isAtPlus: Bool { next == UInt8(ascii: "+") }

    private func follows(_ word: [UInt8]) -> Bool {
      guard position + word.count <= bytes.count else { return false }
      for (index, byte) in word.enumerated() {
        let found = bytes[position + index]
        let lower = (0x41...0x5A).contains(found) ? found | 0x20 : found
        guard lower == byte else { return false }
      }
      // A word ends where its letters end: “alle 8” but not “allergia”.
      guard let last = word.last, last >= 0x61 || last == UInt8(ascii: ".") else { return true }
      let after = position + word.count
      return after < bytes.count
        && (bytes[after] == UInt8(ascii: " ") || (0x30...0x39).contains(bytes[after]))
    }

    mutating func number(isEnglish: Bool) -> (value: Decimal, isAmbiguous: Bool)? {
      let start = position
      var isNegative = false
      if next == UInt8(ascii: "-") {
        isNegative = true
        position += 1
        skipSpaces()
      } else if next == UInt8(ascii: "+") {
        position += 1
        skipSpaces()
      }
      var groups: [[UInt8]] = [[]]
      var separators: [UInt8] = []
      while let byte = next {
        if (0x30...0x39).contains(byte) {
          groups[groups.count - 1].append(byte & 15)
        } else if isSeparator(byte), !groups[groups.count - 1].isEmpty, digitFollows() {
          separators.append(byte)
          groups.append([])
        } else {
          break
        }
        position += 1
      }
      if separators.allSatisfy({ $0 == UInt8(ascii: " ") }), let decimals = vulgarFraction() {
        if groups[0].isEmpty { groups[0] = [0] }
        separators.append(UInt8(ascii: ","))
        groups.append(decimals)
      }
      let value =
        isEnglish
        ? englishValue(of: groups, separators, isNegative)
          ?? value(of: groups, separators, isNegative)
        : value(of: groups, separators, isNegative)
      guard !groups[0].isEmpty, let value else {
        position = start
        return nil
      }
      return value
    }

    /// The decimals of `½`, `¼` or `¾`, right behind a whole number or after a space.
    private mutating func vulgarFraction() -> [UInt8]? {
      let start = next == UInt8(ascii: " ") ? position + 1 : position
      guard start + 1 < bytes.count, bytes[start] == 0xC2 else { return nil }
      let decimals: [UInt8]
      switch bytes[start + 1] {
      case 0xBC: decimals = [2, 5]
      case 0xBD: decimals = [5]
      case 0xBE: decimals = [7, 5]
      default: return nil
      }
      position = start + 2
      return decimals
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
        || (byte == UInt8(ascii: " ") && threeDigitsFollow())
    }

    private func digitFollows() -> Bool {
      position + 1 < bytes.count && (0x30...0x39).contains(bytes[position + 1])
    }

    /// A space between digits separates thousands only before exactly three of them.
    private func threeDigitsFollow() -> Bool {
      let group = bytes[(position + 1)...].prefix(4)
      return group.prefix(3).count == 3 && group.prefix(3).allSatisfy { (0x30...0x39).contains($0) }
        && (group.count == 3 || !(0x30...0x39).contains(group[group.endIndex - 1]))
    }

    /// `12,500.50`: commas before groups of three digits, a point before decimals; `nil`: it is written otherwise.
    private func englishValue(
      of groups: [[UInt8]],
      _ separators: [UInt8],
      _ isNegative: Bool
    ) -> (value: Decimal, isAmbiguous: Bool)? {
      guard separators.contains(UInt8(ascii: ",")) else { return nil }
      var parts: [[UInt8]] = [groups[0]]
      var decimals: [UInt8]?
      for (separator, group) in zip(separators, groups.dropFirst()) {
        switch separator {
        case UInt8(ascii: ",") where decimals == nil && group.count == 3: parts.append(group)
        case UInt8(ascii: ".") where decimals == nil: decimals = group
        default: return nil
        }
      }
      let whole = Array(parts.joined())
      guard groups[0].count <= 3 else { return nil }
      return decimals.map { value(of: [whole, $0], [UInt8(ascii: ",")], isNegative) }
        ?? value(of: [whole], [], isNegative)
    }

    private func value(
      of groups: [[UInt8]],
      _ separators: [UInt8],
      _ isNegative: Bool
    ) -> (value: Decimal, isAmbiguous: Bool)? {
      let space = UInt8(ascii: " ")
      let signs = separators.filter { $0 != space && $0 != UInt8(ascii: "'") }
      // Spaces come before the decimal sign, and each group of thousands has three digits.
      if let sign = separators.firstIndex(where: { $0 != space && $0 != UInt8(ascii: "'") }),
        separators[sign...].contains(where: { $0 == space || $0 == UInt8(ascii: "'") })
      {
        return nil
      }
      let decimals = signs.isEmpty ? 0 : groups[groups.count - 1].count
      let isAmbiguous =
        signs.count > 1
        || (signs == [UInt8(ascii: ".")] && decimals == 3 && groups.count == 2
          && groups[0].count <= 3 && groups[0] != [0])
      var significand: Int64 = 0
      for digit in groups.joined() {
        let (tens, overflow) = significand.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tens.addingReportingOverflow(Int64(digit))
        guard !overflow, !carry else { return nil }
        significand = sum
      }
      guard
        let value = Decimal(
          significand: isNegative ? -significand : significand,
          decimals: isAmbiguous ? 0 : decimals
        )
      else { return nil }
      return (value, isAmbiguous)
    }

    mutating func rangeEnd(isEnglish: Bool) -> (value: Decimal, isAmbiguous: Bool)? {
      let start = position
      skipSpaces()
      guard next == UInt8(ascii: "-") else {
        position = start
        return nil
      }
      position += 1
      skipSpaces()
      guard next != UInt8(ascii: "-"), let end = number(isEnglish: isEnglish) else {
        position = start
        return nil
      }
      return end
    }

    /// Whether the other part of a fraction comes next, as in `5/24` and `3/8 kuntaa`.
    ///
    /// A year behind a slash tells when; `/ 10 000` and `/ 100 asukasta` tell of how many something is told.
    var isAtDenominator: Bool {
      var rest = bytes[position...].drop { $0 == UInt8(ascii: " ") }
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

    /// The rest of the text as a unit and a year; `nil`: there is another number in it.
    mutating func unitAndYear() -> (unit: String?, year: Int?)? {
      var rest = bytes[position...].drop { $0 == UInt8(ascii: " ") }
      while rest.last == UInt8(ascii: " ") { rest.removeLast() }
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
        if (1900...2199).contains(value), isClosed == (before.last == UInt8(ascii: "(")) {
          year = value
          if isClosed { before = before.dropLast() }
          rest = before
          Self.dropYearWord(&rest)
          // “20 000 €/2027”
          if !isClosed, rest.last == UInt8(ascii: "/") {
            rest.removeLast()
            while rest.last == UInt8(ascii: " ") { rest.removeLast() }
          }
        }
      }
      if let first = rest.first, first == UInt8(ascii: ",") || first == UInt8(ascii: ".") {
        return nil
      }
      // The letter O right behind a figure was meant for a zero.
      if rest.count == 1, rest.startIndex == position, rest.first.map({ $0 | 0x20 }) == 0x6F {
        return nil
      }
      // A slash alone, and a fraction such as `⅓` behind a whole number.
      if rest.elementsEqual("/".utf8) || Self.isFraction(rest) { return nil }
      rest = Self.withPowers(rest)[...]
      guard !rest.contains(where: { (0x30...0x39).contains($0) }) || Self.isUnit(rest) else {
        return nil
      }
      return (rest.isEmpty ? nil : Self.unit(rest), year)
    }

    private static func isFraction(_ rest: ArraySlice<UInt8>) -> Bool {
      guard rest.starts(with: [0xE2, 0x85]) else { return false }
      return rest.dropFirst(2).first.map { (0x90...0x9E).contains($0) } ?? false
    }

    private static func dropYearWord(_ rest: inout ArraySlice<UInt8>) {
      trim(&rest)
      drop(NumberReader.yearWords, from: &rest)
      // “senast år 2029”
      drop(NumberReader.limitsBeforeYears, from: &rest)
      if rest.last == UInt8(ascii: ",") { rest.removeLast() }
    }

    /// Drops what stands behind the year in `vuoden 2029 loppuun mennessä`.
    private static func dropLimitingWord(_ rest: inout ArraySlice<UInt8>) {
      guard rest.last == 0xA4 || rest.last == UInt8(ascii: "n") else { return }
      drop(NumberReader.limitsBehindYears, from: &rest)
    }

    /// Drops the first of some words that the text ends in.
    private static func drop(_ words: [[UInt8]], from rest: inout ArraySlice<UInt8>) {
      for word in words where rest.count >= word.count && rest.suffix(word.count) == word[...] {
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

    /// The unit as a text, with the dashes of the ranges in its explanation.
    private static func unit(_ rest: ArraySlice<UInt8>) -> String {
      // A slash at the beginning stands apart, so that the number before it is no part of a fraction.
      if rest.count > 1, rest.first == UInt8(ascii: "/"),
        rest[rest.startIndex + 1] != UInt8(ascii: " ")
      {
        return "/ " + unit(rest.dropFirst())
      }
      guard rest.contains(UInt8(ascii: "(")) else { return String(decoding: rest, as: UTF8.self) }
      func isDigit(_ index: Int) -> Bool {
        rest.indices.contains(index) && (0x30...0x39).contains(rest[index])
      }
      var bytes: [UInt8] = []
      for index in rest.indices {
        if rest[index] == UInt8(ascii: "-"), isDigit(index - 1), isDigit(index + 1) {
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
  }

  private static let qualifiers: [(word: [UInt8], qualifier: Quantity.Qualifier)] = {
    let words: [(String, Quantity.Qualifier)] = [
      ("noin", .about), ("n.", .about), ("cirka", .about), ("ca.", .about), ("ca", .about),
      ("c.", .about), ("omkring", .about), ("about", .about), ("approx.", .about), ("~", .about),
      ("alle", .under), ("under", .under), ("below", .under), ("yli", .over), ("över", .over),
      ("over", .over), ("above", .over), ("enintään", .atMost), ("enint.", .atMost),
      ("korkeintaan", .atMost),
      ("högst", .atMost), ("at most", .atMost), ("max", .atMost), ("max.", .atMost),
      ("vähintään", .atLeast), ("vähint.", .atLeast), ("väh.", .atLeast), ("minst", .atLeast),
      ("at least", .atLeast),
      ("min", .atLeast), ("min.", .atLeast), ("<=", .atMost), (">=", .atLeast), ("<", .under),
      (">", .over),
    ]
    return words.map { (Array($0.0.utf8), $0.1) }
  }()

  /// Words for a currency that stand before a number.
  private static let currencies = ["eur", "euro"].map { Array($0.utf8) }

  private static let yearWords = [
    "vuonna", "vuosi", "vuoteen", "vuoden", "v.", "år", "året", "in",
  ].map { Array($0.utf8) }

  /// What says that something is done by a year, before the year.
  private static let limitsBeforeYears = [
    "viimeistään", "senast", "före utgången av", "före slutet av", "i slutet av", "till", "by",
    "by the end of",
  ].map { Array($0.utf8) }

  /// The same behind the year.
  private static let limitsBehindYears = ["loppuun mennessä", "mennessä", "loppuun"]
    .map { Array($0.utf8) }
}
