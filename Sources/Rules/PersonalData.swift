internal import Workbooks

/// Recognises what tells of a person in texts that become public.
enum PersonalData: CaseIterable {
  case identityCode, email, phone

  /// What a text holds, each kind once.
  static func kinds(in text: String) -> [PersonalData] {
    guard mayStand(in: text.utf8.span) else { return [] }
    let bytes = Array(text.utf8)
    return allCases.filter { kind in
      switch kind {
      case .identityCode: hasIdentityCode(bytes)
      case .email: hasEmail(withAtSigns(bytes) ?? text)
      case .phone: hasPhone(bytes)
      }
    }
  }

  /// Whether there is an at sign, or one in words, or as many figures as a telephone number has; most texts have none.
  static func mayStand(in bytes: Span<UInt8>) -> Bool {
    let found = TextSigns(bytes)
    return found.has(plainSigns)
      || found.has(.bracket) && bytes.indices.contains { isAtSign(from: $0, in: bytes) }
  }

  /// The signs of which a text has one that tells of a person.
  static let signs: TextSigns = [.atSign, .bracket, .eightFigures]

  private static let plainSigns: TextSigns = [.atSign, .eightFigures]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  // MARK: Personal identity codes

  /// Eleven signs: the day of birth, a sign of the century, a number and its check character.
  private static func hasIdentityCode(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 11 else { return false }
    return (0...(bytes.count - 11)).contains { start in
      guard isDigit(bytes[start]), isDigit(bytes[start + 5]),
        start == 0 || !isWord(bytes[start - 1]),
        start + 11 == bytes.count || !isWord(bytes[start + 11])
      else { return false }
      return isIdentityCode(bytes[start..<(start + 11)].map { $0 })
    }
  }

  private static func isIdentityCode(_ code: [UInt8]) -> Bool {
    let numbers = Array(code[0..<6] + code[7..<10])
    guard numbers.allSatisfy(isDigit), centurySigns.contains(code[6]) else { return false }
    let digits = numbers.map { Int($0 - 0x30) }
    let day = digits[0] * 10 + digits[1]
    let month = digits[2] * 10 + digits[3]
    guard (1...31).contains(day), (1...12).contains(month) else { return false }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    let check = code[10] >= 0x61 ? code[10] - 0x20 : code[10]
    return checkCharacters[number % 31] == check
  }

  private static let centurySigns = Set("+-ABCDEFUVWXYabcdefuvwxy".utf8)
  private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

  // MARK: E-mail addresses

  /// Whether an address begins with two names, as a person's does; a registry or a service has its own name there.
  private static func hasEmail(_ text: String) -> Bool {
    // Most texts that are looked at hold figures only.
    guard text.utf8.contains(UInt8(ascii: "@")) else { return false }
    return text.split(separator: "@").dropLast().contains { part in
      let local = part.reversed().prefix { $0.isLetter || $0.isNumber || "._-".contains($0) }
      let names = String(String(local.reversed()).lowercased())
        .split { "._-".contains($0) }.map(String.init)
      return names.count >= 2 && names.allSatisfy { $0.allSatisfy(\.isLetter) }
        && !names.contains { name in serviceNames.contains { name.hasPrefix($0) } }
    }
  }

  /// Whether `(at)` or `[at]` begins here.
  private static func isAtSign(from start: Int, in bytes: Span<UInt8>) -> Bool {
    guard start + 3 < bytes.count, bytes[start + 1] | 0x20 == UInt8(ascii: "a"),
      bytes[start + 2] | 0x20 == UInt8(ascii: "t")
    else { return false }
    return switch bytes[start] {
    case UInt8(ascii: "("): bytes[start + 3] == UInt8(ascii: ")")
    case UInt8(ascii: "["): bytes[start + 3] == UInt8(ascii: "]")
    default: false
    }
  }

  /// The text with `@` for each `(at)` and `[at]`, and without the spaces before it; `nil`: it has none.
  private static func withAtSigns(_ bytes: [UInt8]) -> String? {
    guard bytes.indices.contains(where: { isAtSign(from: $0, in: bytes.span) }) else { return nil }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if isAtSign(from: index, in: bytes.span) {
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        text.append(UInt8(ascii: "@"))
        index += 4
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let serviceNames = [
    "kirjaamo", "registrator", "info", "hyte", "palvelu", "asiakas", "neuvonta", "viestin",
    "toimisto", "tuki", "hyvinvoin", "osallisuu", "perhe", "sosiaali", "terveys", "tekni",
    "sivisty",
    "kunta", "kaupunki", "koulu", "turvalli", "valmius", "työllisyy", "tyollisyy", "hallinto",
    "johto", "postit", "yhteys", "noreply", "no", "tjanst", "tjänst", "kund", "social", "halso",
    "hälso", "valfard", "välfärd", "kommun", "stad", "skol", "office", "service", "contact",
  ]

  // MARK: Telephone numbers

  /// `+358 …`, ten figures or so that begin as mobile numbers do, or a number behind a word such as *puh.*
  private static func hasPhone(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { start in
      if bytes[start] == UInt8(ascii: "0") || bytes[start] == UInt8(ascii: "("),
        isCalled(phoneBefore: start, in: bytes)
      {
        // The area code may stand in brackets.
        let brackets = "()".utf8
        let number = bytes[start...].prefix(24).filter { !brackets.contains($0) }
        if number.first == UInt8(ascii: "0"), isPhone(number[...], digits: 7...11) { return true }
      }
      guard start == 0 || !(isWord(bytes[start - 1]) || "./-+".utf8.contains(bytes[start - 1]))
      else { return false }
      if bytes[start] == UInt8(ascii: "+") {
        return isPhone(bytes[(start + 1)...], digits: 10...13)
      }
      guard bytes[start] == UInt8(ascii: "0"), start + 2 < bytes.count,
        bytes[start + 1] == UInt8(ascii: "4")
          || (bytes[start + 1] == UInt8(ascii: "5") && bytes[start + 2] == UInt8(ascii: "0"))
      else { return false }
      return isPhone(bytes[start...], digits: 9...11)
    }
  }

  /// Whether the last word before a number says that it is a telephone number.
  private static func isCalled(phoneBefore start: Int, in bytes: [UInt8]) -> Bool {
    let before = bytes[..<start].suffix(24)
    guard let end = before.lastIndex(where: { !" .:".utf8.contains($0) }) else { return false }
    let word = before[...end].reversed().prefix(while: isWord).reversed().map { $0 | 0x20 }
    return phoneWords.contains(word)
  }

  private static let phoneWords = [
    "puh", "puhelin", "puhelinnumero", "tel", "tfn", "telefon", "phone",
  ].map { Array($0.utf8) }

  /// Figures in groups, with a space or a hyphen between them, or a slash behind the first ones of a mobile number.
  private static func isPhone(_ bytes: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Bool {
    var count = 0
    var groups = 0
    var wasDigit = false
    var last: UInt8 = 0
    for byte in bytes {
      last = byte
      if isDigit(byte) {
        count += 1
        // Behind too many figures there is nothing to look for, however long the text goes on.
        if count > digits.upperBound { return false }
        wasDigit = true
      } else if wasDigit, byte == UInt8(ascii: "/"), (3...4).contains(count), groups == 0 {
        groups += 1
        wasDigit = false
      } else if wasDigit, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") {
        groups += 1
        wasDigit = false
      } else {
        break
      }
    }
    return digits.contains(count) && last != UInt8(ascii: "/")
  }
}
