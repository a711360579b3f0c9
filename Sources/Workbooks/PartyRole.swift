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
    let form = TextKey(name: name.original)
    return Self.countyEndings.contains(where: form.ends) || form.contains(Self.countyTitle)
  }

  private static let countyEndings = ["hyvinvointialue", "välfärdsområde"].map { Array($0.utf8) }
  private static let countyTitle = Array("wellbeing services county".utf8)

  /// Whether the party is a signatory: as it says, else what counties, municipalities and regional councils are.
  public var isSignatory: Bool {
    if let signatory = signatory.value { return signatory == .yes }
    // Without a table of parties everybody named is one.
    guard origin.file != nil else { return true }
    switch type.value {
    case .county, .municipality, .town, .regionalCouncil: return true
    case .jointAuthority, .association, .authority, .other: return false
    case nil: return !isCalledStakeholder
    }
  }

  /// Whether the name is that of an association, an office, a joint authority or a company.
  private var isCalledStakeholder: Bool {
    guard let name else { return false }
    return Self.stakeholderEndings.contains(where: TextKey(name: name.original).ends)
  }

  private static let stakeholderEndings = [
    " ry", " r.y.", " rf", " r.f.", " oy", " oyj", " ab", "yhdistys", "förening", "verkosto",
    "nätverk", "nätverket", "kuntayhtymä", "samkommun", "seurakunta", "församling", "laitos",
    "virasto", "keskus", "inrättning", "verket", "centralen", " network", " association",
  ].map { Array($0.utf8) }
}
