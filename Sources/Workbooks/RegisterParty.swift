internal import Registry
internal import Wording

/// Parties as the register has them.
extension Party {
  init(_ county: County) {
    self.init(name: Self.text(county.officialName), type: .county)
  }

  init(_ municipality: Municipality) {
    self.init(
      name: Self.text(municipality.officialName),
      type: municipality.isTown ? .town : .municipality,
      municipality: municipality
    )
  }

  init(_ council: RegionalCouncil) {
    self.init(name: Self.text(council.name), type: .regionalCouncil)
  }

  /// The municipality, county or regional council that a name means in every workbook; `nil`: the register has none that is called so.
  init?(registered name: String) {
    if let municipality = Municipality(named: name) {
      guard Self.means(name, municipality) else { return nil }
      self.init(municipality)
    } else if let county = County(named: name), county.kind == .wellbeingServicesCounty,
      Self.means(name, county)
    {
      self.init(county)
    } else if let council = RegionalCouncil(named: name) {
      self.init(council)
    } else {
      return nil
    }
  }

  /// Whether a name is a municipality's own: “Jämsän kunta” is a wrong name of Jämsän kaupunki.
  private static func means(_ name: String, _ municipality: Municipality) -> Bool {
    let form = NormalForm.nameBytes(name)
    // Only official names have a word such as *kunta* behind or before them.
    let names = municipality.name
    if [names.fi, municipality.genitive, names.sv, names.en].contains(where: {
      NormalForm.nameBytes($0) == form
    }) {
      return true
    }
    let official = municipality.officialName
    return ([official.fi, official.sv, official.en] + municipality.otherSwedishNames)
      .contains { NormalForm.nameBytes($0) == form }
  }

  /// Whether a name is the county's own: “Vantaa ja Kerava” are two towns, and “Pirkanmaan” may go on otherwise.
  private static func means(_ name: String, _ county: County) -> Bool {
    let form = NormalForm.name(name)
    if form == NormalForm.name(county.genitive) { return false }
    let short = county.shortName
    return CellText.listParts(name).count == 1
      || ![short.fi, short.sv, short.en].contains { NormalForm.name($0) == form }
  }

  /// The county that the party's name means.
  var registeredCounty: County? { name.flatMap { County(namedInAnyLanguages: $0.original) } }

  private static func text(_ name: Phrase) -> Text {
    Text(name.fi, language: .finnish, sisters: [.swedish: name.sv, .english: name.en])
  }
}
