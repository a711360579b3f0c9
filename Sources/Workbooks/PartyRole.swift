internal import Registry

/// What a party is, as far as its row or its name tells.
extension Party {
  /// Whether the party is a municipality or a town.
  public var isMunicipal: Bool {
    switch type.value {
    case .municipality, .town: true
    case nil: municipality != nil
    default: false
    }
  }

  /// Whether the party is a wellbeing services county.
  public var isCounty: Bool {
    if let type = type.value { return type == .county }
    guard let name else { return false }
    return NormalForm.name(name.original).hasSuffix("hyvinvointialue")
      || NormalForm.name(name.original).hasSuffix("välfärdsområde")
      || NormalForm.name(name.original).contains("wellbeing services county")
  }

  /// Whether the party is a signatory: as it says, else what counties, municipalities and regional councils are.
  public var isSignatory: Bool {
    if let signatory = signatory.value { return signatory == .yes }
    // Without a table of parties everybody named is one.
    guard origin.file != nil else { return true }
    switch type.value {
    case .county, .municipality, .town, .regionalCouncil: return true
    case .jointAuthority, .association, .authority, .other: return false
    case nil: return isCounty || isCalledMunicipality || isCalledCouncil
    }
  }

  private var isCalledMunicipality: Bool {
    if municipality != nil { return true }
    let words = name.map { NormalForm.name($0.original).split(separator: " ") } ?? []
    guard let first = words.first, let last = words.last, words.count > 1 else { return false }
    return Self.municipalNouns.contains(last)
      || (words[1] == "of" && Self.englishNouns.contains(first))
  }

  private var isCalledCouncil: Bool {
    name.flatMap { RegionalCouncil(named: $0.original) } != nil
  }

  private static let municipalNouns: Set<Substring> = ["kunta", "kaupunki", "kommun", "stad"]
  private static let englishNouns: Set<Substring> = ["municipality", "city", "town"]
}
