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

  /// The municipality or county that a name means in every workbook; `nil`: the register has none that is called so.
  init?(registered name: String) {
    let municipality = Municipality(named: name).map { Party($0) }
    let county = municipality == nil ? County(named: name) : nil
    guard
      let party = municipality
        ?? county.flatMap({ $0.kind == .wellbeingServicesCounty ? Party($0) : nil }),
      // “Jämsän kunta” is a wrong name of Jämsän kaupunki.
      PartyDirectory([party], forums: [], county: nil).meaning(of: name) != nil
    else { return nil }
    self = party
  }

  /// The county that the party's name means.
  var registeredCounty: County? { name.flatMap { County(named: $0.original) } }

  private static func text(_ name: Phrase) -> Text {
    Text(name.fi, language: .finnish, sisters: [.swedish: name.sv, .english: name.en])
  }
}
