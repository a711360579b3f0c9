internal import Registry
internal import Wording
internal import Workbooks

/// Finds names of municipalities that are not the official ones: *kunta* for *kaupunki*, a wrong genitive.
struct UnofficialPartyName: Rule {
  let code = "OPS-06"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Kunnan nimi, joka ei ole virallisessa muodossa",
    sv: "Kommunnamn som inte står i sin officiella form",
    en: "A municipality's name that is not in its official form"
  )
  let remedy = Phrase(
    fi: "Kirjoita kunnan virallinen nimi.",
    sv: "Skriv kommunens officiella namn.",
    en: "Write the municipality's official name."
  )
  let reason = Phrase(
    fi: "Allekirjoitussivulla käytetään virallista nimeä (hyvä käytäntö).",
    sv: "På underskriftssidan används det officiella namnet (god praxis).",
    en: "The signature page uses the official name (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;↓Äänekosken kunta;kaupunki
      P2;↓Luhanka kunta;kunta
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Äänekosken kaupunki;kaupunki
      P2;Luhangan kunta;kunta
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi ruotsiksi;Tyyppi;Kuntanumero
      P1;↓Äänekosken kunta;Äänekoski stad;kaupunki;
      P2;↓Luhanka kunta;Luhanka kommun;kunta;
      P3;↓Petäjäveten kunta;Petäjävesi kommun;kunta;592
      P4;Laukaan kunta;↓Laukaa kommun;kunta;
      P5;↓Korsholm kommun;;kommun;
      P6;Jyväskylän kaupunki;↓Jyväskyläs stad;kaupunki;
      P7;↓City of Luhanka;;kunta;
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi (sv);Nimi (en)
      P1;Laukaan kunta;↓Laukaa kommun;Municipality of Laukaa
      P2;Jämsän kaupunki;Jämsä stad;↓Municipality of Jämsä
      P3;Keuruun kaupunki;Vasa stad;City of Vaasa
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi ruotsiksi;Tyyppi;Kuntanumero
      P1;Äänekosken kaupunki;Äänekoski;kaupunki;992
      P2;JOUTSAN KUNTA;Joutsa kommun;kunta;172
      P3;Jämsä;;kaupunki;
      P4;Korsholms kommun;;kommun;
      P5;Staden Jakobstad;Staden Jakobstad;stad;598
      P6;Hirvilammen kunta;Hirvilampi kommun;kunta;999
      P7;Jyväskylän koulutuskuntayhtymä;;kuntayhtymä;179
      P8;Keuruun kaupunki, tekninen toimi;;muu;
      P9;Uuraisten kunta;Uurainen kommun;kunta;892
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, party) in workbook.parties.enumerated() {
      guard party.origin.file != nil, let name = party.name?.original else { continue }
      let written = MunicipalName(name)
      if let municipality = party.municipality ?? written.flatMap({ Municipality(named: $0.base) }),
        let written, !written.isOfficial(municipality)
      {
        report(
          written,
          municipality,
          at: workbook.place(\.parties, index, .name),
          occasion,
          &reporter
        )
      }
      guard let municipality = party.municipality else { continue }
      let sisters = workbook.cells(\.parties, index, .name).filter { $0.language != nil }
        .map { ($0.language, $0.place) }
      let swedish = workbook.cells(\.parties, index, .nameInSwedish)
        .map { ($0.language ?? .swedish, $0.place) }
      for (language, place) in sisters + swedish {
        // A name of another municipality is told as such, and so is one in another language.
        guard let text = workbook.value(at: place), text != name,
          let written = MunicipalName(text, in: language), !written.isOfficial(municipality),
          Municipality(named: text).map({ $0 == municipality }) ?? true
        else { continue }
        report(written, municipality, at: place, occasion, &reporter)
      }
    }
  }

  private func report(
    _ written: MunicipalName,
    _ municipality: Municipality,
    at place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let name = occasion.quoted(written.text)
    let official = occasion.quoted(municipality.officialName[written.language])
    let bare = municipality.name
    let isTown = municipality.isTown
    let message =
      written.isTown == isTown
      ? occasion.say(
        fi: "Osapuolen nimi \(name) ei ole kunnan virallinen nimi",
        sv: "Partens namn \(name) är inte kommunens officiella namn",
        en: "The party's name \(name) is not the official name of the municipality"
      )
      : occasion.say(
        fi: "\(bare.fi) on \(isTown ? "kaupunki" : "kunta"), mutta nimenä on \(name)",
        sv: "\(bare.sv) är en \(isTown ? "stad" : "kommun"), men namnet är \(name)",
        en: "\(bare.en) is a \(isTown ? "city" : "municipality"), but the name reads \(name)"
      )
    reporter.report(
      at: place,
      message,
      remedy: occasion.say(
        fi: "Kirjoita \(official).",
        sv: "Skriv \(official).",
        en: "Write \(official)."
      )
    )
  }
}

/// A name that says whether it is a town's or a municipality's: `Äänekosken kunta`.
private struct MunicipalName {
  let text: String
  let language: Language
  let isTown: Bool

  /// What stands beside the noun: `Äänekosken`.
  let base: String

  /// `nil`: the name has no such noun, or in the language that is asked for it has another one.
  init?(_ text: String, in expected: Language? = nil) {
    guard let found = Self.split(text), expected == nil || expected == found.language,
      !found.base.isEmpty, !found.base.utf8.contains(UInt8(ascii: ","))
    else { return nil }
    self.text = text
    (language, isTown, base) = found
  }

  private static func split(_ text: String) -> (language: Language, isTown: Bool, base: String)? {
    let name = text.lowercased()
    for (noun, language, isTown) in suffixes
    where name.utf8.suffix(noun.utf8.count).elementsEqual(noun.utf8) {
      return (language, isTown, String(name.dropLast(noun.count)))
    }
    for (noun, language, isTown) in prefixes where name.hasPrefix(noun) {
      return (language, isTown, String(name.dropFirst(noun.count)))
    }
    return nil
  }

  private static let suffixes: [(String, Language, Bool)] = [
    (" kunta", .finnish, false), (" kaupunki", .finnish, true), (" kommun", .swedish, false),
    (" stad", .swedish, true),
  ]

  private static let prefixes: [(String, Language, Bool)] = [
    ("staden ", .swedish, true), ("municipality of ", .english, false),
    ("city of ", .english, true),
    ("town of ", .english, true),
  ]

  func isOfficial(_ municipality: Municipality) -> Bool {
    guard isTown == municipality.isTown else { return false }
    switch language {
    case .finnish: return base == municipality.genitive.lowercased()
    case .swedish:
      let (name, written) = (municipality.name.sv.lowercased(), text.lowercased())
      // Some towns call themselves “Staden Jakobstad”, and a Finnish name often goes without an s: “Uurainen kommun”.
      return written == municipality.officialName.sv.lowercased() || written == "staden " + name
        || (base == name && municipality.name.sv == municipality.name.fi)
    case .english:
      return [municipality.name.fi, municipality.name.sv, municipality.name.en].contains {
        $0.lowercased() == base
      }
    }
  }
}
