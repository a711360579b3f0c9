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
  public var municipalities: [Municipality] { Municipality.byCounty[number] ?? [] }

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
    guard let county = Self.byNumber[number] else { return nil }
    self = county
  }

  /// The county with this name, letter case aside; nil: there is none in 2026.
  ///
  /// Read are the official and the short name in every language, the Finnish genitive alone and
  /// before *hva*, and *Central Finland wellbeing services county*. No two counties share a form.
  public init?(named text: String) {
    guard let county = Self.byName[text.lowercased()] else { return nil }
    self = county
  }

  private static let byNumber = Dictionary(
    all.map { ($0.number, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let byName: [String: County] = {
    var index: [String: County] = [:]
    for county in all {
      for name in county.names { index[name.lowercased()] = county }
    }
    return index
  }()

  private var names: [String] {
    let official = officialName
    let names = [
      official.fi, official.sv, official.en, shortName.fi, shortName.sv, shortName.en, genitive,
    ]
    guard kind == .wellbeingServicesCounty else { return names }
    return names + otherNames + ["\(genitive) hva", "\(shortName.en) wellbeing services county"]
  }
}
