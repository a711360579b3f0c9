internal import Registry
internal import Wording
internal import Workbooks

/// Finds municipalities of the county that are no party.
struct MunicipalityNotParty: Rule {
  let code = "OPS-02"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Alueen kunta, joka ei ole osapuolena",
    sv: "Kommun i området som inte är part",
    en: "A municipality of the county that is not a party"
  )
  let remedy = Phrase(
    fi: "Lisää kunnat tiedostoon osapuolet.csv.",
    sv: "Lägg till kommunerna i filen parter.csv.",
    en: "Add the municipalities to parties.csv."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan sopimus pitäisi hyväksyä hyvinvointialueella ja kaikissa alueen kunnissa (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör avtalet godkännas i välfärdsområdet och i alla kommuner i området (Kommunförbundet 2022).",
    en:
      "The recommendation asks for approval by the county and all its municipalities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      [
        "perustiedot.csv": """
        Tieto;Arvo
        Hyvinvointialue;Vantaa ja Kerava
        """,
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue
        P2;Keravan kaupunki;kaupunki
        """,
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Vantaa ja Kerava",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue
      P2;Keravan kaupunki;kaupunki
      P3;Vantaan kaupunki;kaupunki
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue
      P2;Keravan kaupunki;kaupunki
      P3;Vanda stad;kaupunki
      """
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Hyvinvointialue;Järvi-Lakeus
      """,
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Hirvilammen kunta;kunta
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let county = workbook.county, county.kind == .wellbeingServicesCounty,
      let file = workbook.files.firstIndex(where: { $0.form == .table(.parties) })
    else { return }
    // Where the county itself is another one than the basics say, that is what is told.
    guard workbook.partyOfOtherCounty == nil else { return }
    var numbers: Set<String> = []
    for party in workbook.parties {
      if let municipality = party.municipality { numbers.insert(municipality.number) }
    }
    let missing = county.municipalities.filter { !numbers.contains($0.number) }
    guard !missing.isEmpty else { return }
    let language = occasion.language
    let names = missing.map { $0.name[language] }
    let list = language.list(names, showing: 3)
    reporter.report(
      at: Place(file: file),
      occasion.say(
        fi: names.count == 1
          ? "Osapuolista puuttuu 1 alueen kunta: \(list)"
          : "Osapuolista puuttuu \(names.count) alueen kuntaa: \(list)",
        sv:
          "Bland parterna saknas \(Noun.municipality.counted(names.count, in: language)) i området: \(list)",
        en:
          "The list of parties lacks \(Noun.municipality.counted(names.count, in: language)) of the county: \(list)"
      ),
      remedy: remedy(names, language)
    )
  }

  /// Names them all where the message does not.
  private func remedy(_ names: [String], _ language: Language) -> String? {
    guard names.count != 2 && names.count != 3 else { return nil }
    let list = language.list(names)
    let phrase =
      names.count == 1
      ? Phrase(
        fi: "Lisää kunta tiedostoon osapuolet.csv.",
        sv: "Lägg till kommunen i filen parter.csv.",
        en: "Add the municipality to parties.csv."
      )
      : Phrase(
        fi: "Lisää kunnat tiedostoon osapuolet.csv: \(list).",
        sv: "Lägg till kommunerna i filen parter.csv: \(list).",
        en: "Add the municipalities to parties.csv: \(list)."
      )
    return phrase[language]
  }
}
