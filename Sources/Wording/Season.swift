/// A quarter of the year as plans name it; which months it covers is for the reader of the date to say.
public enum Season: Int, CaseIterable, Sendable {
  case spring = 1
  case summer
  case autumn
  case winter

  /// What the season is called with a year after it: *kevät, våren, spring*.
  public var name: Phrase {
    switch self {
    case .spring: Phrase(fi: "kevät", sv: "våren", en: "spring")
    case .summer: Phrase(fi: "kesä", sv: "sommaren", en: "summer")
    case .autumn: Phrase(fi: "syksy", sv: "hösten", en: "autumn")
    case .winter: Phrase(fi: "talvi", sv: "vintern", en: "winter")
    }
  }

  /// When something happens: *keväällä, våren, in spring*.
  public var adverb: Phrase {
    switch self {
    case .spring: Phrase(fi: "keväällä", sv: "våren", en: "in spring")
    case .summer: Phrase(fi: "kesällä", sv: "sommaren", en: "in summer")
    case .autumn: Phrase(fi: "syksyllä", sv: "hösten", en: "in autumn")
    case .winter: Phrase(fi: "talvella", sv: "vintern", en: "in winter")
    }
  }
}
