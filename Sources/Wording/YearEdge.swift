/// The beginning or the end of a year as plans name it; which months it covers is for the reader of the date to say.
public enum YearEdge: Int, CaseIterable, Sendable {
  case beginning = 1
  case end

  /// What the time is called with a year after it: *alkuvuosi, början av, early*.
  public var name: Phrase {
    switch self {
    case .beginning: Phrase(fi: "alkuvuosi", sv: "början av", en: "early")
    case .end: Phrase(fi: "loppuvuosi", sv: "slutet av", en: "late")
    }
  }

  /// When something happens: *alkuvuonna, i början av, early in*.
  public var adverb: Phrase {
    switch self {
    case .beginning: Phrase(fi: "alkuvuonna", sv: "i början av", en: "early in")
    case .end: Phrase(fi: "loppuvuonna", sv: "i slutet av", en: "late in")
    }
  }
}
