public import Wording

/// How those who take part in a meeting are present.
public enum MeetingMode: Choice {
  case inPerson
  case remote
  case hybrid

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .inPerson: Phrase(fi: "läsnä", sv: "på plats", en: "in person")
    case .remote: Phrase(fi: "etä", sv: "distans", en: "remote")
    case .hybrid: Phrase(fi: "hybridi", sv: "hybrid", en: "hybrid")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .inPerson:
      [
        "lähi", "läsnäkokous", "lähikokous", "paikan päällä", "lähitapaaminen", "läsnäolo",
        "närmöte", "närträff",
        "närvaro", "fysiskt möte", "on site", "onsite",
      ]
    case .remote:
      [
        "etänä", "etäkokous", "verkossa", "verkkokokous", "Teams", "Teams-kokous", "på distans",
        "distansmöte", "etäyhteys", "fjärrmöte", "webbmöte", "nätmöte", "online", "remotely",
      ]
    case .hybrid: ["hybridikokous", "hybridinä", "hybridmöte", "hybrid meeting"]
    }
  }
}
