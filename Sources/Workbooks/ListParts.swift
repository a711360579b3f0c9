internal import Bytes
internal import CSV

/// The parts of an item of a list: what commas before white space, slashes and a last “and” separate.
///
/// In brackets nothing is separated, nor behind the hyphen of a shortened word, as in `sosiaali- ja terveystoimi`.
struct ListParts {
  private static let conjunctions = [" ja ", " sekä ", " och ", " samt ", " and ", " & ", " + "]
    .map { Array($0.utf8) }

  /// The parts, cleaned; a part in which nothing is left is none.
  private(set) var parts: [String] = []

  init(of item: String) {
    Self.each(of: item) { parts.append(Table.string($0)) }
  }

  /// Hands over the parts one by one, for those who need no strings of them.
  static func each(of item: String, _ take: (Span<UInt8>) -> Void) {
    let utf8 = item.utf8
    if isPlain(utf8.span) {
      if let signs = HiddenBrackets.bytes(of: utf8.span) {
        eachOfPlain(utf8.span, signs.span, take)
      } else {
        eachOfPlain(utf8.span, utf8.span, take)
      }
    } else {
      for part in anyParts(item) { take(part.utf8.span) }
    }
  }

  /// Whether every character is ASCII or a Latin letter of two bytes, so that no byte is a part of another character.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var isPlain = true
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80, byte != 0xC3, last != 0xC3 { isPlain = false }
      last = byte
    }
    return isPlain
  }

  /// The same as `anyParts` among bytes, since going through characters takes many times as long.
  ///
  /// What separates is looked for among the signs, which are the bytes without what stands in brackets.
  private static func eachOfPlain(
    _ bytes: Span<UInt8>,
    _ signs: Span<UInt8>,
    _ take: (Span<UInt8>) -> Void
  ) {
    var start = 0
    for index in signs.indices {
      let byte = signs[index]
      let isSeparator =
        byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ",") && (index + 1 == signs.count || isSpace(signs[index + 1]))
      guard isSeparator, !isShortened(signs, before: index) else { continue }
      cleaned(bytes.extracting(start..<index), take)
      start = index + 1
    }
    let last = mayHaveConjunction(signs, from: start) ? lastConjunction(signs, from: start) : nil
    if let last {
      cleaned(bytes.extracting(start..<last.lowerBound), take)
      start = last.upperBound
    }
    cleaned(bytes.extracting(start..<bytes.count), take)
  }

  /// Where the last conjunction stands that separates something; `nil`: there is none.
  private static func lastConjunction(_ bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var last: Range<Int>?
    for word in conjunctions {
      var next = start
      while let index = bytes.firstIndex(of: word.span, from: next) {
        next = index + word.count
        if index > last?.lowerBound ?? -1, !isShortened(bytes, before: index) {
          last = index..<next
        }
      }
    }
    return last
  }

  /// Whether a hyphen behind a letter stands before a place.
  private static func isShortened(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    guard index > 1, bytes[index - 1] == UInt8(ascii: "-") else { return false }
    let byte = bytes[index - 2]
    return byte | 0x20 &- 0x61 < 26 || byte >= 0x80
  }

  /// Hands over a part without the spaces around it, where something is left.
  private static func cleaned(_ part: Span<UInt8>, _ take: (Span<UInt8>) -> Void) {
    var (start, end) = (0, part.count)
    while start < end, part[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, part[end - 1] == UInt8(ascii: " ") { end -= 1 }
    let bytes = part.extracting(start..<end)
    if CellText.isClean(bytes) {
      take(bytes)
    } else if let text = CellText.clean(bytes) {
      take(text.utf8.span)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  /// Whether a space stands before a letter or sign with which a conjunction begins, as in few names.
  private static func mayHaveConjunction(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var isAfterSpace = false
    for index in start..<bytes.count {
      if isAfterSpace {
        switch bytes[index] {
        case UInt8(ascii: "j"), UInt8(ascii: "s"), UInt8(ascii: "o"), UInt8(ascii: "a"),
          UInt8(ascii: "&"), UInt8(ascii: "+"):
          return true
        default: break
        }
      }
      isAfterSpace = bytes[index] == UInt8(ascii: " ")
    }
    return false
  }

  /// The parts of any text, character by character.
  static func anyParts(_ item: String) -> [String] {
    let bytes = Array(item.utf8)
    let signs = HiddenBrackets.bytes(of: bytes.span) ?? bytes
    let characters = Array(String(decoding: signs, as: UTF8.self))
    var ranges: [Range<Int>] = []
    var (start, end) = (0, 0)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isSeparator = (character == "," && next.isWhitespace) || character == "/"
      if isSeparator, !isShortened(signs.span, before: end) {
        ranges.append(start..<end)
        start = end + 1
      }
      end += character.utf8.count
    }
    if let range = lastConjunction(signs.span, from: start) {
      ranges += [start..<range.lowerBound, range.upperBound..<end]
    } else {
      ranges.append(start..<end)
    }
    return ranges.compactMap { CellText.clean(String(decoding: bytes[$0], as: UTF8.self)) }
  }
}

extension ListParts {
  /// The parts of a text at all of its conjunctions; `nil`: there is none.
  static func atConjunctions(_ text: String) -> [String]? {
    let utf8 = text.utf8
    let bytes = utf8.span
    guard mayHaveConjunction(bytes, from: 0) else { return nil }
    let signs = HiddenBrackets.bytes(of: bytes) ?? Array(utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while index < signs.count {
      guard signs[index] == UInt8(ascii: " "), !isShortened(signs.span, before: index),
        let word = conjunctions.first(where: signs[index...].starts)
      else {
        index += 1
        continue
      }
      if let part = CellText.clean(bytes.extracting(start..<index)) { parts.append(part) }
      index += word.count
      start = index
    }
    guard start > 0 else { return nil }
    if let part = CellText.clean(bytes.extracting(start..<signs.count)) { parts.append(part) }
    return parts
  }
}

extension CellText {
  /// The items of a list: its lines, and what semicolons separate in them.
  static func items(_ text: String) -> [String] {
    let isLine = isPlainLine(text.utf8.span)
    guard text.utf8.span.hasByte(UInt8(ascii: ";")) else { return isLine ? [text] : lines(text) }
    return isLine
      ? parts(ofLine: text)
      : lines(text).flatMap { line in
        line.utf8.span.hasByte(UInt8(ascii: ";")) ? parts(ofLine: line) : [line]
      }
  }

  /// What semicolons separate in a line.
  private static func parts(ofLine line: String) -> [String] {
    let bytes = line.utf8.span
    var parts: [String] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: ";") {
      while start < index, bytes[start] == UInt8(ascii: " ") { start += 1 }
      let part = bytes.extracting(start..<index)
      if part.count > 0 {
        let text = Table.string(part)
        // An apostrophe may be there for a spreadsheet.
        let isPlain = isPlainLine(part) && part[0] != UInt8(ascii: "'")
        if let item = isPlain ? text : withoutBullet(text) { parts.append(item) }
      }
      start = index + 1
    }
    return parts
  }

  /// The parts of an item at commas before white space, at slashes and at a last “and”.
  static func listParts(_ item: String) -> [String] { ListParts(of: item).parts }
}
