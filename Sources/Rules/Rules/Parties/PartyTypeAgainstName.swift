internal import Registry
internal import Wording
internal import Workbooks

/// Finds parties whose type is another than what their name tells.
struct PartyTypeAgainstName: Rule {
  let code = "OPS-12"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Osapuolen tyyppi, joka ei sovi nimeen",
    sv: "Part vars typ inte stämmer med namnet",
    en: "A party's type that does not agree with its name"
  )
  let remedy = Phrase(
    fi: "Korjaa tyyppi tai nimi.",
    sv: "Rätta typen eller namnet.",
    en: "Correct the type or the name."
  )
  let reason = Phrase(
    fi: "Tyypistä näkyy, mikä osapuoli on kunta ja mikä hyvinvointialue (tekninen syy).",
    sv: "Typen visar vilken part som är kommun och vilken som är välfärdsområde (teknisk orsak).",
    en: "The type shows which party is a municipality and which is the county (technical)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;↓järjestö
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;↓kunta
      P2;Jämsän kaupunki;↓järjestö
      P3;Luhangan kunta;↓hyvinvointialue
      P4;Jyväskylän koulutuskuntayhtymä;↓kunta
      P5;Hirvilammen kotiseutuyhdistys ry;↓kunta
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kunta
      P3;Hirvilammen kunta;kunta
      P4;Jyväskylän koulutuskuntayhtymä;muu
      P5;Hirvilammen kotiseutuyhdistys ry;järjestö
      P6;Luhangan kunta;
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Luhangan kunta;↓kaupunki
      P2;Keski-Suomen pelastuslaitos;↓kunta
      P3;Keski-Suomen järjestöverkosto;↓kunta
      P4;Keski-Suomen liitto;↓kunta
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Hirvilammen kunta;kaupunki
      P2;Keski-Suomen pelastuslaitos;viranomainen
      P3;Keski-Suomen järjestöverkosto;järjestö
      P4;Keski-Suomen liitto;kuntayhtymä
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let language = occasion.language
    for (index, party) in workbook.parties.enumerated() {
      guard party.origin.file != nil, let type = party.type.value, let name = party.name?.original,
        !Self.agrees(type, with: name)
      else { continue }
      let typeName = language.quoted(type.text(in: language))
      let toldName = Self.type(toldBy: name).map { language.quoted($0.text(in: language)) }
      let quoted = occasion.name(party.id, party.name)
      reporter.report(
        at: workbook.place(\.parties, index, .type),
        occasion.say(
          fi: "Osapuolen \(quoted) tyyppi on \(typeName), vaikka nimi kertoo muuta",
          sv: "Parten \(quoted) har typen \(typeName) trots att namnet säger något annat",
          en: "The party \(quoted) has the type \(typeName), although its name says otherwise"
        ),
        remedy: toldName.map { toldName in
          occasion.say(
            fi: "Kirjaa tyypiksi \(toldName) tai korjaa nimi.",
            sv: "Ange typen \(toldName) eller rätta namnet.",
            en: "Enter the type \(toldName), or correct the name."
          )
        }
      )
    }
  }

  private static func agrees(_ type: PartyType, with name: String) -> Bool {
    if let told = self.type(toldBy: name) { return isSame(type, told) }
    guard isMunicipal(type) else { return true }
    let form = NormalForm.name(name)
    return !bodies.contains { form.hasSuffix($0) }
  }

  /// What the names of bodies end in that are no municipality, whatever else they are.
  private static let bodies = [
    "pelastuslaitos", "räddningsverk", "räddningsverket", " rescue department", "verkosto",
    "nätverk", "nätverket", " network",
  ]

  /// What a name that the register knows, or the last word of one, tells; `nil`: nothing for certain.
  fileprivate static func type(toldBy name: String) -> PartyType? {
    if let municipality = Municipality(named: name) {
      return municipality.isTown ? .town : .municipality
    }
    if let county = County(named: name) {
      return county.kind == .wellbeingServicesCounty && name.contains(" ") ? .county : nil
    }
    if RegionalCouncil(named: name) != nil { return .regionalCouncil }
    let form = NormalForm.name(name)
    if form.hasSuffix("kuntayhtymä") || form.hasSuffix("samkommun") { return .jointAuthority }
    if [" ry", " r.y.", " rf", " r.f."].contains(where: { form.hasSuffix($0) }) {
      return .association
    }
    return nil
  }

  private static func isMunicipal(_ type: PartyType) -> Bool {
    type == .municipality || type == .town
  }

  /// Whether nothing depends on which of two types it is: a town is a municipality in law, but not the other way.
  private static func isSame(_ type: PartyType, _ told: PartyType) -> Bool {
    if type == told || (type == .municipality && told == .town) { return true }
    guard [.jointAuthority, .association, .regionalCouncil].contains(told) else { return false }
    return !isMunicipal(type) && type != .county
  }
}

extension Party {
  /// Whether the name is a county's and the type is that of something else.
  var isCountyOfOtherType: Bool {
    guard let type = type.value, type != .county, let name else { return false }
    return PartyTypeAgainstName.type(toldBy: name.original) == .county
  }
}
