import Wording

/// A municipality that has become part of another since the counties took over their duties on 1
/// January 2023.
///
/// Source: the announcement of the municipality of Pertunmaa on the Government's decision of 6 June
/// 2024.
public struct FormerMunicipality: Hashable, Sendable {
  /// The municipality as it was; its number is never given again.
  public let municipality: Municipality
  /// The year from which it has been part of its successor.
  public let year: Int
  /// The month of that year, from one.
  public let month: Int
  /// The day of that month.
  public let day: Int
  /// The number of the municipality that it is now part of.
  public let successorNumber: String
}

extension FormerMunicipality {
  /// All of them, sorted by number.
  public static let all = [
    FormerMunicipality(
      municipality: Municipality(
        number: "588",
        name: Phrase(fi: "Pertunmaa", sv: "Pertunmaa", en: "Pertunmaa"),
        genitive: "Pertunmaan",
        isTown: false,
        countyNumber: "12",
        regionNumber: "10",
        languages: .finnish
      ),
      year: 2025,
      month: 1,
      day: 1,
      successorNumber: "507"
    )
  ]

  /// The former municipality with this number of exactly three digits; nil: none has it.
  public init?(number: String) {
    guard let former = Self.all.first(where: { $0.municipality.number == number }) else {
      return nil
    }
    self = former
  }

  /// The former municipality with this name, letter case aside; nil: none has it.
  ///
  /// Read are the bare name, the Finnish genitive and the official name in every language.
  public init?(named text: String) {
    guard let first = text.utf8.first, first >= 0x80 || Self.firstLetters.contains(first | 0x20),
      Self.hasUmlauts || !text.utf8.contains(0xC3), let former = Self.byName[text.lowercased()]
    else { return nil }
    self = former
  }

  /// What the names begin with, which tells most other names at once.
  private static let firstLetters = Set(byName.keys.compactMap { $0.utf8.first })
  private static let hasUmlauts = byName.keys.contains { $0.utf8.contains { $0 >= 0x80 } }

  private static let byName: [String: FormerMunicipality] = {
    var index: [String: FormerMunicipality] = [:]
    for former in all {
      let municipality = former.municipality
      for names in [municipality.name, municipality.officialName] {
        for name in [names.fi, names.sv, names.en] { index[name.lowercased()] = former }
      }
      index[municipality.genitive.lowercased()] = former
    }
    return index
  }()
}
