internal import Bytes
internal import CSV

/// What tells a row of totals: a word for it, and amounts.
enum TotalRow {
  /// Whether a cell says that its row is a total, such as `Yhteensä`, `Resurssit yhteensä` and `Yht. 12 500 €`.
  static func isNamed(_ table: Table, _ row: Int, _ column: Int) -> Bool {
    let short = table.withBytes(row: row, column: column) { bytes in
      mayBeNamed(bytes) ? CellText.clean(bytes) : nil
    }
    guard let words = short?.lowercased().split(separator: " ") else { return false }
    let form = withoutSigns(words[...])
    if totals.contains(form) { return true }
    guard words.count > 1 else { return false }
    // What is added up, or how much it is.
    let (first, last) = (withoutSigns(words.prefix(1)), withoutSigns(words.suffix(1)))
    if totals.contains(last), addedUp.contains(withoutSigns(words.dropLast())) { return true }
    return totals.contains(first) && isNumber(words.dropFirst())
  }

  /// Told from the bytes of the first word and the last one, since two cells of each row are asked.
  private static func mayBeNamed(_ bytes: Span<UInt8>) -> Bool {
    guard (3...longest).contains(bytes.count) else { return false }
    return bytes[0] <= 0x20
      || has(firstLetters, bytes[0]) && beginnings.contains { begins(bytes, with: $0) }
      || has(lastLetters, bytes[bytes.count - 1]) && endings.contains { ends(bytes, with: $0) }
  }

  private static func begins(_ bytes: Span<UInt8>, with beginning: [UInt8]) -> Bool {
    guard bytes[0] | 0x20 == beginning[0], bytes.count >= beginning.count else { return false }
    return beginning.indices.allSatisfy { bytes[$0] | 0x20 == beginning[$0] | 0x20 }
  }

  private static func ends(_ bytes: Span<UInt8>, with ending: [UInt8]) -> Bool {
    let start = bytes.count - ending.count
    guard start >= 0, bytes[bytes.count - 1] | 0x20 == ending[ending.count - 1] | 0x20 else {
      return false
    }
    return ending.indices.allSatisfy { bytes[start + $0] | 0x20 == ending[$0] | 0x20 }
  }

  /// No name of a total with an amount is longer.
  private static let longest = 48

  private static func withoutSigns(_ words: ArraySlice<Substring>) -> String {
    var text = words.joined(separator: " ")
    while let last = text.utf8.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
      text.removeLast()
    }
    return text
  }

  private static func isNumber(_ words: ArraySlice<Substring>) -> Bool {
    let text = words.joined(separator: " ")
    let bare =
      text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text
    if bare == "€" { return true }
    // “Yhteensä 5 tapahtumaa” counts something, and is no total.
    return Quantity(cell: bare).map { $0.unit.map { units.contains($0.lowercased()) } ?? true }
      ?? false
  }

  private static let totals: Set<String> = [
    "yhteensä", "yht", "kaikki yhteensä", "summa", "välisumma", "sammanlagt", "totalt",
    "totalsumma", "delsumma", "total", "totals", "sum", "subtotal", "grand total",
  ]

  private static let addedUp: Set<String> = [
    "resurssit", "kustannukset", "rahoitus", "määrärahat", "määräraha", "menot", "kulut",
    "budjetti", "resurser", "kostnader", "finansiering", "anslag", "utgifter", "budget",
    "resources", "costs", "funding",
  ]

  private static let beginnings = [
    "yhteens", "yht.", "yht:", "yht ", "kaikki yht", "summa", "sum", "välisumma", "sammanlagt",
    "total", "delsumma", "subtotal", "grand total",
  ].map { Array($0.utf8) }

  /// A bit for the letter with which one of them begins, whatever its case; most texts begin with another.
  private static let firstLetters = beginnings.reduce(0) { $0 | bit($1[0]) }

  private static let lastLetters = endings.reduce(0) { $0 | bit($1[$1.count - 1]) }

  private static func bit(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

  private static func has(_ letters: UInt32, _ byte: UInt8) -> Bool { letters & bit(byte) != 0 }

  private static let endings = [
    "yht", "yht.", "yht:", "yhteensä", "yhteensä:", "sammanlagt", "sammanlagt:", "totalt",
    "totalt:", "total", "total:",
  ].map { Array($0.utf8) }

  /// Whether a cell begins with a number, as amounts do, or is a unit alone or the formula of a number.
  static func isAmount(_ table: Table, _ row: Int, _ column: Int) -> Bool {
    // Most texts are neither as short as a unit nor have figures or signs.
    let short = table.withBytes(row: row, column: column) { bytes in
      bytes.count <= 10
        || bytes.count <= 40 && bytes.indices.contains { bytes[$0] < 0x41 && bytes[$0] > 0x20 }
        ? CellText.clean(bytes) : nil
    }
    guard let text = short, let first = text.utf8.first else { return false }
    if first == UInt8(ascii: "=") || (0x30...0x39).contains(first) { return true }
    if text.utf8.count <= 10, units.contains(text.lowercased()) { return true }
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let form = text.lowercased()
    return abouts.contains { form.hasPrefix($0) }
  }

  private static let abouts = ["n. ", "n ", "noin ", "ca ", "ca. ", "cirka ", "about ", "~"]

  private static let units: Set<String> = [
    "€", "eur", "euro", "euroa", "t€", "htv", "årsverken", "fte", "%", "kpl", "st", "m²",
  ]
}
