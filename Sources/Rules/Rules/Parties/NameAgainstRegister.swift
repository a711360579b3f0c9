internal import Wording
internal import Workbooks

/// Finds names of parties in another language that the register has for somebody else or for another language.
struct NameAgainstRegister: Rule {
  let code = "OPS-14"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Osapuolen nimi toisella kielellä, joka ei ole rekisterin mukainen",
    sv: "En parts namn på ett annat språk som inte stämmer med registret",
    en: "A party's name in another language that does not agree with the register"
  )
  let remedy = Phrase(
    fi: "Kirjoita osapuolen nimi sarakkeen kielellä.",
    sv: "Skriv partens namn på kolumnens språk.",
    en: "Write the party's name in the language of the column."
  )
  let reason = Phrase(
    fi:
      "Raportissa osapuoli näkyy sillä nimellä, joka on kirjattu raportin kielellä (tekninen syy).",
    sv:
      "I en rapport står parten med det namn som har angetts på rapportens språk (teknisk orsak).",
    en: "A report shows a party by the name that is entered in the report's language (technical)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi (sv)
      P1;Jyväskylän kaupunki;↓Helsingfors
      P2;Joutsan kunta;Joutsa kommun
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi (sv)
      P1;Jyväskylän kaupunki;Jyväskylä stad
      P2;Joutsan kunta;Joutsa kommun
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi ruotsiksi;Nimi (en);Tyyppi;Kuntanumero
      P1;Keski-Suomen hyvinvointialue;↓Österbottens välfärdsområde;Central Finland wellbeing services county;hyvinvointialue;
      P2;Keski-Suomen liitto;↓Österbottens förbund;↓Keski-Suomen liitto;maakunnan liitto;
      P3;Mustasaaren kunta;↓Mustasaaren kunta;Municipality of Korsholm;kunta;499
      P4;Jämsän kaupunki;↓Laukas kommun;↓Jämsän kaupunki;kaupunki;
      P5;HUS-yhtymä;↓Helsingfors stad;HUS Group;muu;
      P6;Vaasan kaupunki;↓Vaasa;;kaupunki;
      """
    ]),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi (sv);Nimi (fi)
        P1;Korsholms kommun;↓Vaasan kaupunki
        P2;Vasa stad;Vaasan kaupunki
        P3;Malax kommun;↓Malax
        """
      ],
      isVerbatim: true
    ),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Nimi ruotsiksi;Nimi (en);Tyyppi
      P1;Keski-Suomen hyvinvointialue;Mellersta Finlands välfärdsområde;Wellbeing services county of Central Finland;hyvinvointialue
      P2;Keski-Suomen liitto;Mellersta Finlands förbund;;maakunnan liitto
      P3;Mustasaaren kunta;Korsholm;Korsholm;kunta
      P4;Jämsän kaupunki;Jämsä;Jämsä;kaupunki
      P5;Hirvilammen kunta;Hirvilampi kommun;Municipality of Hirvilampi;kunta
      P6;Keski-Suomen kylät ry;Helsingfors byar rf;;järjestö
      P7;Jyväskylän koulutuskuntayhtymä;Jyväskylä;;kuntayhtymä
      P8;Pietarsaaren kaupunki;Staden Jakobstad;;kaupunki
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, party) in workbook.parties.enumerated() {
      guard party.origin.file != nil, let name = party.name,
        let registered = RegisteredParty(party)
      else { continue }
      let own = name.language
      let cells = workbook.cells(\.parties, index, .name).map { ($0.language, $0.place) }
        .filter { $0.0 != nil && $0.0 != own }
      let swedish = workbook.cells(\.parties, index, .nameInSwedish)
        .map { ($0.language ?? Language.swedish, $0.place) }
      for (language, place) in cells + swedish {
        guard let language, let text = workbook.value(at: place),
          registered.contradicts(text, in: language)
        else { continue }
        report(text, registered, language, party, at: place, occasion, &reporter)
      }
    }
  }

  private func report(
    _ text: String,
    _ registered: RegisteredParty,
    _ language: Language,
    _ party: Party,
    at place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let party = occasion.quoted(party.name?.original ?? "")
    let name = occasion.quoted(text)
    let kind = Self.kind(language)
    let right = occasion.quoted(registered.officialName[language])
    reporter.report(
      at: place,
      occasion.say(
        fi: "Osapuolen \(party) \(kind.fi) nimi ei ole \(name)",
        sv: "Parten \(party) heter inte \(name) på \(kind.sv)",
        en: "The \(kind.en) name of the party \(party) is not \(name)"
      ),
      remedy: occasion.say(
        fi: "Kirjoita \(right).",
        sv: "Skriv \(right).",
        en: "Write \(right)."
      )
    )
  }

  /// How a sentence says in which language a name is.
  private static func kind(_ language: Language) -> Phrase {
    switch language {
    case .finnish: Phrase(fi: "suomenkielinen", sv: "finska", en: "Finnish")
    case .swedish: Phrase(fi: "ruotsinkielinen", sv: "svenska", en: "Swedish")
    case .english: Phrase(fi: "englanninkielinen", sv: "engelska", en: "English")
    }
  }
}

extension RegisteredParty {
  /// The party of a workbook, as its number or its name tells; `nil`: the register does not know it.
  fileprivate init?(_ party: Party) {
    if let municipality = party.municipality {
      self = .municipality(municipality)
      return
    }
    guard let name = party.name?.original, let registered = RegisteredParty(named: name) else {
      return nil
    }
    switch registered {
    // A municipality's name may be that of another sort of party here.
    case .municipality: return nil
    case .county where !party.isCounty: return nil
    default: self = registered
    }
  }

  /// Whether a name in a language is that of another one, or of this one in another language.
  fileprivate func contradicts(_ name: String, in language: Language) -> Bool {
    // Most names are the official one.
    if name == officialName[language] { return false }
    if isName(name, otherThanIn: language) { return true }
    guard let other = RegisteredParty(named: name) else { return false }
    return other != self
  }
}
