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
        "kontaktytor", "delområden per kontaktyta", "interface", "interface-specific areas",
      ]
    case .regional:
      [
        "alueen erityispiirteet", "alueen erityispiirteisiin liittyvä",
        "alueen erityispiirteisiin liittyvät osa-alueet", "erityispiirre", "alueellinen", "särdrag",
        "regionalt", "regionala", "regional characteristic",
      ]
    case .agreement:
      [
        "tavoitekokonaisuus", "tavoitekokonaisuudet", "sopimuksen tavoitekokonaisuudet",
        "avtalets målhelhet", "målhelhet", "målområde", "goal area of the agreement", "goal area",
      ]
    }
  }
}
