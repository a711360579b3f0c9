internal import Registry
internal import Wording

/// Who the register knows by a name: a municipality, a county, a regional council or HUS.
enum RegisteredParty: Hashable {
  case municipality(Municipality)
  case county(County)
  case regionalCouncil(RegionalCouncil)
  case hus

  /// `nil`: the register has nobody of that name.
  init?(named name: String) {
    if let municipality = Municipality(named: name) {
      self = .municipality(municipality)
    } else if let county = County(named: name), county.kind == .wellbeingServicesCounty {
      self = .county(county)
    } else if let council = RegionalCouncil(named: name) {
      self = .regionalCouncil(council)
    } else if HUS.isName(name) {
      self = .hus
    } else {
      return nil
    }
  }

  /// The name as a party to an agreement.
  var officialName: Phrase {
    switch self {
    case .municipality(let municipality): municipality.officialName
    case .county(let county): county.officialName
    case .regionalCouncil(let council): council.name
    case .hus: HUS.name
    }
  }

  /// The name by itself; `nil`: it has none.
  private var bareName: Phrase? {
    switch self {
    case .municipality(let municipality): municipality.name
    case .county(let county): county.shortName
    case .regionalCouncil, .hus: nil
    }
  }

  /// Whether a name of it is a name in other languages than the given one alone.
  func isName(_ name: String, otherThanIn language: Language) -> Bool {
    let name = name.lowercased()
    func isName(in language: Language) -> Bool {
      [officialName, bareName].compactMap { $0?[language].lowercased() }.contains(name)
    }
    return !isName(in: language)
      && Language.allCases.contains { $0 != language && isName(in: $0) }
  }
}
