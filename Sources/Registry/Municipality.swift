public import Wording

/// A municipality of Finland as it is in 2026, with its names in the forms that documents use.
public struct Municipality: Hashable, Sendable {
  /// Statistics Finland's number: three digits, as in `179`.
  public let number: String
  /// The bare name; the English one is that of the majority's language, and a missing Swedish one
  /// is the Finnish.
  public let name: Phrase
  /// The Finnish genitive of the name, as it stands before *kunta, kaupunki, kunnanhallitus*.
  public let genitive: String
  /// Whether the municipality calls itself *kaupunki*, *stad*; in law it is a municipality like the
  /// others.
  public let isTown: Bool
  /// The number of the county it belongs to, as in ``County/number``.
  public let countyNumber: String
  /// Statistics Finland's number of its region (*maakunta*): two digits, `13` for Keski-Suomi.
  public let regionNumber: String
  /// Its official languages.
  public let languages: MunicipalLanguages

  /// The name as a party to an agreement: *Luhangan kunta, Luhanka kommun, Municipality of
  /// Luhanka*.
  public var officialName: Phrase {
    Phrase(
      fi: genitive + (isTown ? " kaupunki" : " kunta"),
      sv: SwedishGenitive.of(name.sv) + (isTown ? " stad" : " kommun"),
      en: (isTown ? "City of " : "Municipality of ") + name.en
    )
  }

  /// What Swedish texts call it besides: *Staden Vasa, Vasa stads*.
  public var otherSwedishNames: [String] {
    [(isTown ? "Staden " : "Kommunen ") + name.sv, officialName.sv + "s"]
  }
}

extension Municipality {
  /// All 308 municipalities, sorted by number.
  public static let all = inAlphabeticalOrder.sorted { $0.number < $1.number }

  /// All 308 municipalities in Finnish alphabetical order.
  public static var inAlphabeticalOrder: [Municipality] { MunicipalityTable.municipalities }

  /// The municipality with this number of exactly three digits; nil: there is none in 2026.
  public init?(number: String) {
    guard let row = MunicipalityTable.byNumber.row(of: number) else { return nil }
    self = MunicipalityTable.municipality(at: row)
  }

  /// The municipality with this name, letter case aside; nil: there is none in 2026.
  ///
  /// Read are the bare names in Finnish, Swedish and English, the Finnish genitive, and each with
  /// the words of the official name, in Swedish also before it and in the genitive. Which of those
  /// words it is does not matter: *Luhangan kaupunki* is Luhanka, although its official name is
  /// another. No two municipalities share a form.
  public init?(named text: String) {
    guard
      let row = MunicipalityTable.byName.row(of: text) ?? MunicipalityTable.byGenitive.row(of: text)
        ?? Self.row(ofOfficialName: text)
    else { return nil }
    self = MunicipalityTable.municipality(at: row)
  }

  private static func row(ofOfficialName text: String) -> Int? {
    guard let space = text.utf8.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let name = String(text[..<space])
    switch String(text[text.utf8.index(after: space)...]).lowercased() {
    case "kunta", "kaupunki": return MunicipalityTable.byGenitive.row(of: name)
    case "kommun", "stad", "kommuns", "stads":
      return MunicipalityTable.byName.row(of: name)
        ?? (name.lowercased().hasSuffix("s")
          ? MunicipalityTable.byName.row(of: String(name.dropLast())) : nil)
    default: break
    }
    // Few texts begin so.
    guard let first = text.utf8.first, [0x63, 0x6B, 0x6D, 0x73, 0x74].contains(first | 0x20) else {
      return nil
    }
    let lowercased = text.lowercased()
    for noun in ["municipality of ", "city of ", "town of ", "kommunen ", "staden "]
    where lowercased.hasPrefix(noun) {
      return MunicipalityTable.byName.row(of: String(lowercased.dropFirst(noun.count)))
    }
    return nil
  }
}
