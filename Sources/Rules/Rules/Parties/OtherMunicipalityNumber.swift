internal import Registry
internal import Wording
internal import Workbooks

/// Finds municipality numbers that belong to another municipality than the name.
struct OtherMunicipalityNumber: Rule {
  let code = "OPS-10"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Kuntanumero, joka ei ole nimetyn kunnan",
    sv: "Kommunnummer som inte hör till den namngivna kommunen",
    en: "A municipality number that is not that of the named municipality"
  )
  let remedy = Phrase(
    fi: "Korjaa numero tai nimi.",
    sv: "Rätta numret eller namnet.",
    en: "Correct the number or the name."
  )
  let reason = Phrase(
    fi: "Numero ja nimi yksilöivät kunnan vain, kun ne kuuluvat yhteen (tekninen syy).",
    sv: "Numret och namnet identifierar kommunen endast om de hör ihop (teknisk orsak).",
    en: "Number and name identify the municipality only when they belong together (technical)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi;Kuntanumero\nP1;Jyväskylän kaupunki;kaupunki;↓182"
    ]),
    Example(["osapuolet.csv": "Tunnus;Nimi;Tyyppi;Kuntanumero\nP1;Jyväskylän kaupunki;kaupunki;179"]
    ),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntanumero
      P1;Jyväskylän kaupunki;kaupunki;↓182
      P2;Jämsän kaupunki;kaupunki;182
      P3;Hankasalmen kunta;kunta;↓779
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntanumero
      P1;Hankasalmen kunta;kunta;77
      P2;Jämsän kaupunki;kaupunki;182
      P3;Hirvilammen kunta;kunta;999
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, party) in workbook.parties.enumerated() {
      guard let number = party.municipalityNumber, let municipality = party.municipality,
        Int(number) != Int(municipality.number)
      else { continue }
      let name = municipality.officialName[occasion.language]
      reporter.report(
        at: workbook.place(\.parties, index, .municipalityNumber),
        occasion.say(
          fi: "Kuntanumero \(occasion.quoted(number)) ei kuulu nimetylle kunnalle (\(name))",
          sv:
            "Kommunnumret \(occasion.quoted(number)) hör inte till den namngivna kommunen (\(name))",
          en:
            "The municipality number \(occasion.quoted(number)) is not that of the named municipality (\(name))"
        ),
        remedy: occasion.say(
          fi: "Kirjoita \(municipality.number) tai korjaa nimi.",
          sv: "Skriv \(municipality.number) eller rätta namnet.",
          en: "Write \(municipality.number), or correct the name."
        )
      )
    }
  }
}
