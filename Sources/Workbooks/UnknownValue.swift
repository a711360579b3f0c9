/// What stands in a cell for a number that is not known, as the two points of statistics do.
enum UnknownValue {
  static func stands(in text: String) -> Bool {
    // A figure shows at once that most cells hold a number.
    guard let first = text.utf8.first, !(0x30...0x39).contains(first), text.utf8.count <= longest
    else { return false }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: ".") }) { return text.utf8.count > 1 }
    return text == "…" || words.contains(NormalForm.name(text))
  }

  private static let longest = 30

  private static let words: Set<String> = [
    "ei tiedossa", "ei vielä tiedossa", "ei tietoa", "ei vielä tietoa", "ei saatavilla",
    "ei vielä saatavilla", "ei saatavissa", "ei käytettävissä", "tieto puuttuu", "tiedot puuttuvat",
    "uppgift saknas", "uppgifter saknas", "ingen uppgift", "inga uppgifter", "inte känt",
    "inte känd", "ej känt", "ej känd", "inte tillgänglig", "inte tillgängligt", "ej tillgänglig",
    "ej tillgängligt", "not known", "unknown", "not available", "not yet available", "no data",
    "n/a",
  ]
}
