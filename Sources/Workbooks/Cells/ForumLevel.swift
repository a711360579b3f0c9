public import Wording

/// On which level of cooperation a forum works, as a number or as a word.
public enum ForumLevel: Choice {
  case first, second, third, fourth
  case political, management, expert

  /// Who meets at a level.
  public enum Tier: Hashable, Sendable {
    case political, management, expert
  }

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .first: Phrase(fi: "1", sv: "1", en: "1")
    case .second: Phrase(fi: "2", sv: "2", en: "2")
    case .third: Phrase(fi: "3", sv: "3", en: "3")
    case .fourth: Phrase(fi: "4", sv: "4", en: "4")
    case .political: Phrase(fi: "poliittinen", sv: "politisk", en: "political")
    case .management: Phrase(fi: "johto", sv: "ledning", en: "management")
    case .expert: Phrase(fi: "asiantuntija", sv: "sakkunnig", en: "expert")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .first, .second, .third, .fourth:
      ["taso", "nivå", "level"].flatMap { ["\($0) \(word.fi)", "\(word.fi) \($0)"] }
    case .political:
      [
        "poliittinen taso", "poliittisen päätöksenteon taso", "poliittiset päättäjät",
        "luottamushenkilöt", "politiskt", "politisk nivå", "political level",
      ]
    case .management:
      [
        "johdon taso", "johtotaso", "johdon", "viranhaltijajohto", "virkamiesjohto",
        "ledningsnivå", "ledningen", "management level",
      ]
    case .expert:
      [
        "asiantuntijat", "asiantuntijataso", "operatiivinen", "operatiivinen taso", "sakkunniga",
        "sakkunnignivå", "expert", "experter", "expertnivå", "experts", "expert level",
      ]
    }
  }
}

extension ForumLevel {
  /// Who meets: levels 1 and 2 are political, 3 is management, 4 experts.
  public var tier: Tier {
    switch self {
    case .first, .second, .political: .political
    case .third, .management: .management
    case .fourth, .expert: .expert
    }
  }
}
