public import Wording

/// An area of the template (Kuntaliitto 2022, “Yhteisten strategisten tavoitteiden työkirja”).
public struct TemplateArea: Hashable, Sendable {
  public let name: Phrase
  public let group: AreaGroup

  /// The ten areas in the order of the template; regions add their own.
  public static let all: [TemplateArea] = [
    TemplateArea(
      name: Phrase(
        fi: "Asukkaiden hyvinvoinnin ja terveyden edistäminen",
        sv: "Främjande av invånarnas hälsa och välfärd",
        en: "Promotion of residents' health and wellbeing"
      ),
      group: .common
    ),
    TemplateArea(
      name: Phrase(
        fi: "Henkilöstöpolitiikka ja henkilöstön saatavuus",
        sv: "Personalpolitik och tillgång på personal",
        en: "Personnel policy and availability of staff"
      ),
      group: .common
    ),
    TemplateArea(
      name: Phrase(
        fi: "Asukkaiden osallistumis- ja vaikuttamismahdollisuudet",
        sv: "Invånarnas möjligheter att delta och påverka",
        en: "Residents' opportunities to participate and influence"
      ),
      group: .common
    ),
    TemplateArea(
      name: Phrase(
        fi: "Tilojen ja kiinteistöjen omistajapolitiikka",
        sv: "Ägarpolitik för lokaler och fastigheter",
        en: "Ownership policy for premises and real estate"
      ),
      group: .common
    ),
    TemplateArea(
      name: Phrase(
        fi: "Tukipalvelujen järjestäminen",
        sv: "Ordnande av stödtjänster",
        en: "Organisation of support services"
      ),
      group: .common
    ),
    TemplateArea(
      name: Phrase(
        fi: "Alueen ja kuntien elinvoima",
        sv: "Områdets och kommunernas livskraft",
        en: "Vitality of the area and its municipalities"
      ),
      group: .common
    ),
    TemplateArea(
      name: Phrase(
        fi: "Sivistys ja sote-palvelut",
        sv: "Bildning samt social- och hälsovårdstjänster",
        en: "Education and culture, health and social services"
      ),
      group: .interface
    ),
    TemplateArea(
      name: Phrase(fi: "Työllisyyden hoito", sv: "Sysselsättning", en: "Employment"),
      group: .interface
    ),
    TemplateArea(
      name: Phrase(
        fi: "Maahanmuutto ja kotoutumisen edistäminen",
        sv: "Invandring och främjande av integration",
        en: "Immigration and integration"
      ),
      group: .interface
    ),
    TemplateArea(
      name: Phrase(
        fi: "Turvallisuus ja häiriötilanteisiin varautuminen",
        sv: "Säkerhet och beredskap för störningssituationer",
        en: "Safety and preparedness for disruptions"
      ),
      group: .interface
    ),
  ]

  /// The template's area that an area is by its name; `nil`: the region's own.
  ///
  /// A number before the name is no part of it: `1. Työllisyyden hoito`, `B) Sysselsättning`.
  public static func named(_ name: String) -> TemplateArea? {
    if let area = byName[NormalForm.heading(name)] ?? namedInTwoLanguages(name) { return area }
    return withoutNumber(name).flatMap { byName[NormalForm.heading($0)] ?? namedInTwoLanguages($0) }
  }

  /// What stands behind a number, or behind a letter or a Roman number with a sign; `nil`: the name begins otherwise.
  private static func withoutNumber(_ name: String) -> String? {
    let bytes = name.utf8
    guard bytes.count <= longestName,
      let end = bytes.firstIndex(where: { $0 <= 0x20 || $0 == UInt8(ascii: ")") })
    else { return nil }
    let rest = bytes[end...].drop { $0 <= 0x20 || signs.contains($0) }
    let number = bytes[..<end]
    let letters = number.filter { !(0x30...0x39).contains($0) && !signs.contains($0) }
    let hasSign = number.last.map(signs.contains) ?? false || bytes[end] > 0x20
    let isNumber =
      letters.isEmpty
      || hasSign && (letters.count == 1 || letters.allSatisfy("IVX".utf8.contains))
      || letters.count == 1 && number.count > 1
    return isNumber ? String(Substring(rest)) : nil
  }

  /// What stands behind or between numbers.
  private static let signs = Array(".):-".utf8)

  /// The same of a name such as `Työllisyyden hoito / Sysselsättning`.
  private static func namedInTwoLanguages(_ name: String) -> TemplateArea? {
    guard name.utf8.count <= longestName, name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let areas = name.split(separator: "/").map { byName[NormalForm.heading(String($0))] }
    guard areas.count > 1, let first = areas[0], areas.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  /// No name of the template is longer in three languages with slashes between them.
  private static let longestName = 300

  /// Whether a text is the name of an area of the template with no more than a number before it: `8. TYÖLLISYYDEN HOITO`.
  static func isTitle(_ text: String) -> Bool {
    (10...100).contains(text.utf8.count) && named(String(text.drop { !$0.isLetter })) != nil
  }

  private static let byName: [String: TemplateArea] = {
    var byName: [String: TemplateArea] = [:]
    for area in all {
      for language in Language.allCases { byName[NormalForm.heading(area.name[language])] = area }
      for name in otherNames[area.name.fi] ?? [] { byName[NormalForm.heading(name)] = area }
    }
    return byName
  }()

  /// What the areas are called in short, and in English, in which the template does not exist, by the Finnish name.
  private static let otherNames = [
    "Asukkaiden hyvinvoinnin ja terveyden edistäminen": [
      "Hyvinvoinnin ja terveyden edistäminen", "Hyvinvoinnin ja terveyden edistäminen (HYTE)",
      "Främjande av hälsa och välfärd", "Främjande av välfärd och hälsa",
      "Främjande av invånarnas välfärd och hälsa",
    ],
    "Henkilöstöpolitiikka ja henkilöstön saatavuus": [
      "Henkilöstöpolitiikka", "Henkilöstön saatavuus", "Personalpolitik",
    ],
    "Asukkaiden osallistumis- ja vaikuttamismahdollisuudet": [
      "Osallistumis- ja vaikuttamismahdollisuudet", "Möjligheter att delta och påverka",
      "Residents' opportunities to participate and exert influence",
    ],
    "Tilojen ja kiinteistöjen omistajapolitiikka": [
      "Omistajapolitiikka", "Ägarpolitik", "Ownership policy for premises and properties",
    ],
    "Tukipalvelujen järjestäminen": ["Tukipalvelut", "Stödtjänster", "Support services"],
    "Alueen ja kuntien elinvoima": [
      "Elinvoima", "Alueen elinvoima", "Livskraft",
      "Vitality of the area and the municipalities",
    ],
    "Työllisyyden hoito": ["Työllisyys"],
    "Maahanmuutto ja kotoutumisen edistäminen": [
      "Maahanmuutto ja kotoutuminen", "Kotoutumisen edistäminen", "Invandring och integration",
    ],
    "Turvallisuus ja häiriötilanteisiin varautuminen": [
      "Turvallisuus ja varautuminen", "Säkerhet och beredskap",
    ],
  ]
}

extension GoalArea {
  /// The template's area that this one is by its name; `nil`: the region's own.
  public var templateArea: TemplateArea? {
    guard let title else { return nil }
    if let area = TemplateArea.named(title.original) { return area }
    for language in Language.allCases {
      if let name = title.translation(to: language), let area = TemplateArea.named(name) {
        return area
      }
    }
    return nil
  }

  /// The group as written, else that of the template's area of this name; `nil`: neither tells.
  public var effectiveGroup: AreaGroup? {
    group.value ?? (group.isEmpty ? templateArea?.group : nil)
  }
}

extension AreaGroup {
  /// The letter with which a made code begins.
  package var letter: String {
    switch self {
    case .common: "A"
    case .interface: "B"
    case .regional: "C"
    case .agreement: "K"
    }
  }
}
