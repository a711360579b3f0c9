public import Wording

/// A wellbeing services county of Finland, or what stands in the place of one, as it is in 2026.
public struct County: Hashable, Sendable {
  /// What arranges health and social services in the area.
  public enum Kind: String, Sendable {
    /// One of the 21 wellbeing services counties.
    case wellbeingServicesCounty
    /// Helsinki, which does itself what a county does elsewhere.
    case city
    /// Åland, which has its own legislation.
    case autonomousRegion
  }

  /// Statistics Finland's number: two digits, as in `15`.
  public let number: String
  /// Which of the three it is.
  public let kind: Kind
  /// The name by itself: *Keski-Suomi, Mellersta Finland, Central Finland*.
  public let shortName: Phrase
  /// The Finnish genitive of the short name: *Keski-Suomen*.
  public let genitive: String
  /// What the county goes by in everyday use and the genitive of it, as in *Hyvaks, Hyvaksin*; empty where no such name is
  /// in the register.
  public let otherNames: [String]

  /// The name as a party to an agreement: *Keski-Suomen hyvinvointialue, Mellersta Finlands
  /// välfärdsområde*.
  public var officialName: Phrase {
    switch kind {
    case .wellbeingServicesCounty:
      Phrase(
        fi: "\(genitive) hyvinvointialue",
        sv: "\(SwedishGenitive.of(shortName.sv)) välfärdsområde",
        en: "wellbeing services county of \(shortName.en)"
      )
    case .city:
      Phrase(
        fi: "\(genitive) kaupunki",
        sv: "\(SwedishGenitive.of(shortName.sv)) stad",
        en: "City of \(shortName.en)"
      )
    case .autonomousRegion: shortName
    }
  }

  /// The municipalities of the county in Finnish alphabetical order.
  public var municipalities: [Municipality] { MunicipalityTable.municipalities(ofCounty: number) }

  /// Whether its authorities serve in both national languages: it has a bilingual municipality, or
  /// municipalities of different languages (Language Act 423/2003, section 6).
  public var isBilingual: Bool {
    let languages = Set(municipalities.map(\.languages))
    return languages.count > 1 || languages.contains(where: \.isBilingual)
  }
}

extension County {
  /// The 21 counties, then Helsinki and Åland, sorted by number.
  public static var all: [County] { CountyTable.counties }

  /// The county with this number of exactly two digits; nil: there is none in 2026.
  public init?(number: String) {
    guard let row = CountyTable.byNumber.row(of: number) else { return nil }
    self = CountyTable.county(at: row)
  }

  /// The county with this name, letter case aside; nil: there is none in 2026.
  ///
  /// Read are the official and the short name in every language, the Finnish genitive alone and
  /// before *hva*, and *Central Finland wellbeing services county*. No two counties share a form.
  public init?(named text: String) {
    let name = text.lowercased()
    if let row = CountyTable.byName.row(of: name) {
      self = CountyTable.county(at: row)
      return
    }
    // What stands before or behind the other words is a short name, or a form of it.
    for stem in Self.stems(of: name) {
      for form in [stem, stem.hasSuffix("s") ? String(stem.dropLast()) : stem] {
        guard let row = CountyTable.byName.row(of: form) else { continue }
        let county = CountyTable.county(at: row)
        guard county.names.contains(where: { $0.lowercased() == name }) else { continue }
        self = county
        return
      }
    }
    // Two names with a hyphen between them, as in `Vantaa-Kerava`.
    guard !name.utf8.contains(UInt8(ascii: " ")),
      let hyphen = name.firstIndex(where: { $0 == "-" || $0 == "–" }),
      let row = ["ja", "och"].lazy.compactMap({ word in
        CountyTable.byName.row(
          of: "\(name[..<hyphen]) \(word) \(name[name.index(after: hyphen)...])"
        )
      }).first
    else { return nil }
    self = CountyTable.county(at: row)
  }

  private static func stems(of name: String) -> [String] {
    guard let space = name.utf8.lastIndex(of: UInt8(ascii: " ")) else { return [] }
    switch name[name.utf8.index(after: space)...] {
    case "hyvinvointialue", "hva", "kaupunki", "välfärdsområde", "stad":
      return [String(name[..<space])]
    case "county":
      let words = " wellbeing services county"
      return name.hasSuffix(words) ? [String(name.dropLast(words.count))] : []
    default:
      return ["wellbeing services county of ", "city of "].filter(name.hasPrefix)
        .map { String(name.dropFirst($0.count)) }
    }
  }

  private var names: [String] {
    let official = officialName
    let names = [official.fi, official.sv, official.en]
    guard kind == .wellbeingServicesCounty else { return names }
    return names + ["\(genitive) hva", "\(shortName.en) wellbeing services county"]
  }
}
