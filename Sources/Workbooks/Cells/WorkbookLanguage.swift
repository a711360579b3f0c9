public import Wording

/// The language of a workbook.
public enum WorkbookLanguage: Choice {
  case finnish
  case swedish
  case english

  public static let lookup = makeLookup()

  public static let narrowerWords = allCases.flatMap(\.otherWords)

  public var word: Phrase {
    switch self {
    case .finnish: Phrase(fi: "suomi", sv: "finska", en: "Finnish")
    case .swedish: Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")
    case .english: Phrase(fi: "englanti", sv: "engelska", en: "English")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .finnish: ["fi", "suomeksi", "på finska", "in Finnish", "fin"]
    case .swedish: ["sv", "ruotsiksi", "på svenska", "in Swedish", "swe"]
    case .english: ["en", "englanniksi", "på engelska", "in English", "eng"]
    }
  }
}

extension WorkbookLanguage {
  /// The language of reports and findings.
  public var language: Language {
    switch self {
    case .finnish: .finnish
    case .swedish: .swedish
    case .english: .english
    }
  }
}
