internal import Bytes
public import Wording

/// The group that a goal area belongs to (Kuntaliitto 2022; the last one: an agreement's goal areas).
public enum AreaGroup: Choice {
  case common
  case interface
  case regional
  case agreement

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .common: Phrase(fi: "yhteinen", sv: "gemensamt", en: "common")
    case .interface:
      Phrase(fi: "yhdyspintakohtainen", sv: "per kontaktyta", en: "interface-specific")
    case .regional: Phrase(fi: "alueen erityispiirre", sv: "områdets särdrag", en: "regional")
    case .agreement:
      Phrase(
        fi: "sopimuksen tavoitekokonaisuus",
        sv: "avtalets målområde",
        en: "agreement's goal area"
      )
    }
  }

  public var otherWords: [String] {
    switch self {
    case .common:
      [
        "yhteiset", "yhteiset osa-alueet", "yhteinen osa-alue", "gemensam", "gemensamma",
        "gemensamma delområden", "common areas",
      ]
    case .interface:
      [
        "yhdyspinta", "yhdyspintakohtaiset", "yhdyspintakohtaiset osa-alueet", "kontaktyta",
        "kontaktytor", "delområden per kontaktyta", "delområden som gäller kontaktytor",
        "interface",
        "interface-specific areas",
      ]
    case .regional:
      [
        "alueen erityispiirteet", "alueen erityispiirteisiin liittyvä",
        "alueen erityispiirteisiin liittyvät osa-alueet", "erityispiirre", "alueellinen",
        "alueelliset osa-alueet", "särdrag", "regionalt", "regionala", "regionala delområden",
        "delområden som gäller områdets särdrag", "regional characteristic", "regional areas",
        "areas specific to the region",
      ]
    case .agreement:
      [
        "tavoitekokonaisuus", "tavoitekokonaisuudet", "sopimuksen tavoitekokonaisuudet",
        "avtalets målhelhet", "målhelhet", "målområde", "goal area of the agreement", "goal area",
      ]
    }
  }

  /// Whether a text is the title of all areas of a group, `YHTEISET OSA-ALUEET`.
  static func isTitle(_ text: String) -> Bool {
    (12...60).contains(text.utf8.count) && titles.contains(NormalForm.heading(text))
  }

  private static let titles: Set<String> = Set(
    allCases.flatMap { $0.otherWords + [$0.word.fi, $0.word.sv, $0.word.en] }
      .filter { word in ["osa-alueet", "delområden", "areas"].contains { word.hasPart($0) } }
      .map(NormalForm.heading)
  )
}
