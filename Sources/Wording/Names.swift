extension Language {
  /// What the language is called in each of the languages.
  public var name: Phrase {
    switch self {
    case .finnish: Phrase(fi: "suomi", sv: "finska", en: "Finnish")
    case .swedish: Phrase(fi: "ruotsi", sv: "svenska", en: "Swedish")
    case .english: Phrase(fi: "englanti", sv: "engelska", en: "English")
    }
  }
}
