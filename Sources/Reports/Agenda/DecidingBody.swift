internal import Bytes
internal import Registry
internal import Wording
internal import Workbooks

/// A body of an organisation that prepares or makes decisions.
struct DecidingBody: Hashable {
  enum Organisation: Hashable {
    case county, municipality, town, regionalCouncil
  }

  let organisation: Organisation

  /// Whether it is the council, and not the board that prepares the council's decisions.
  let isCouncil: Bool

  /// Reads the name of a body; `nil`: it is another body, or it does not tell of which organisation it is.
  init?(_ name: String, of party: Party?) {
    let name = name.lowercased()
    for (word, organisation, isCouncil) in Self.words where name.hasPart(word) {
      self.organisation = organisation
      self.isCouncil = isCouncil
      return
    }
    guard let organisation = party.flatMap(Self.organisation(of:)) else { return nil }
    if ["hallitus", "styrelse", "styrelsen", "board", "the board"].contains(name) {
      isCouncil = false
    } else if ["valtuusto", "fullmäktige", "council", "the council"].contains(name) {
      isCouncil = true
    } else {
      return nil
    }
    self.organisation = organisation
  }

  /// Whether the Local Government Act applies: to municipalities and towns.
  var isMunicipal: Bool {
    organisation == .municipality || organisation == .town
  }

  /// The body that begins a sentence.
  var subject: Phrase {
    switch (organisation, isCouncil) {
    case (.county, false):
      Phrase(fi: "Aluehallitus", sv: "Välfärdsområdesstyrelsen", en: "The county board")
    case (.municipality, false):
      Phrase(fi: "Kunnanhallitus", sv: "Kommunstyrelsen", en: "The municipal board")
    case (.town, false):
      Phrase(fi: "Kaupunginhallitus", sv: "Stadsstyrelsen", en: "The city board")
    case (.regionalCouncil, false):
      Phrase(fi: "Maakuntahallitus", sv: "Landskapsstyrelsen", en: "The regional board")
    case (.county, true):
      Phrase(fi: "Aluevaltuusto", sv: "Välfärdsområdesfullmäktige", en: "The county council")
    case (.municipality, true):
      Phrase(fi: "Kunnanvaltuusto", sv: "Kommunfullmäktige", en: "The municipal council")
    case (.town, true):
      Phrase(fi: "Kaupunginvaltuusto", sv: "Stadsfullmäktige", en: "The city council")
    case (.regionalCouncil, true):
      Phrase(fi: "Maakuntavaltuusto", sv: "Landskapsfullmäktige", en: "The regional assembly")
    }
  }

  /// The organisation's council as the one to which something is proposed.
  var councilAddressed: Phrase {
    switch organisation {
    case .county:
      Phrase(fi: "aluevaltuustolle", sv: "välfärdsområdesfullmäktige", en: "the county council")
    case .municipality:
      Phrase(fi: "valtuustolle", sv: "fullmäktige", en: "the council")
    case .town:
      Phrase(fi: "kaupunginvaltuustolle", sv: "stadsfullmäktige", en: "the city council")
    case .regionalCouncil:
      Phrase(fi: "maakuntavaltuustolle", sv: "landskapsfullmäktige", en: "the regional assembly")
    }
  }

  private static func organisation(of party: Party) -> Organisation? {
    if party.isCounty { return .county }
    if party.type.value == .regionalCouncil { return .regionalCouncil }
    guard party.isMunicipal else { return nil }
    return party.type.value == .town || party.municipality?.isTown == true
      ? .town : .municipality
  }

  private static let words: [(String, Organisation, Bool)] = [
    ("aluehallitus", .county, false), ("välfärdsområdesstyrelse", .county, false),
    ("county board", .county, false), ("aluevaltuusto", .county, true),
    ("välfärdsområdesfullmäktige", .county, true), ("county council", .county, true),
    ("kunnanhallitus", .municipality, false), ("kommunstyrelse", .municipality, false),
    ("municipal board", .municipality, false), ("kunnanvaltuusto", .municipality, true),
    ("kommunfullmäktige", .municipality, true), ("municipal council", .municipality, true),
    ("kaupunginhallitus", .town, false), ("stadsstyrelse", .town, false),
    ("city board", .town, false), ("kaupunginvaltuusto", .town, true),
    ("stadsfullmäktige", .town, true), ("city council", .town, true),
    ("maakuntahallitus", .regionalCouncil, false), ("landskapsstyrelse", .regionalCouncil, false),
    ("regional board", .regionalCouncil, false), ("maakuntavaltuusto", .regionalCouncil, true),
    ("landskapsfullmäktige", .regionalCouncil, true),
    ("regional assembly", .regionalCouncil, true),
  ]
}
