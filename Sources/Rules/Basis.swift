public import Wording

/// What a rule rests on.
public struct Basis: Hashable, Sendable {
  /// How strong the “must” of a rule is; the kinds are never mixed.
  public enum Kind: String, Sendable {
    case statute, recommendation, agreement
    /// The tool's own judgement: good practice, or a technical reason.
    case judgement

    /// What the kind is called in front of its text; `nil`: the text of a judgement says what it is.
    fileprivate var name: Phrase? {
      switch self {
      case .statute: Phrase(fi: "Laki", sv: "Lag", en: "Law")
      case .recommendation: Phrase(fi: "Suositus", sv: "Rekommendation", en: "Recommendation")
      case .agreement: Phrase(fi: "Sopimus", sv: "Avtal", en: "Agreement")
      case .judgement: nil
      }
    }
  }

  public let kind: Kind

  /// The statute with its section, the recommendation or the agreement by name, or the sort of judgement.
  public let text: Phrase

  init(_ kind: Kind, _ text: Phrase) {
    self.kind = kind
    self.text = text
  }

  /// What a rule rests on by itself, as in `Suositus: Kuntaliitto 2022` and `Hyvä käytäntö`.
  public func label(in language: Language, mark: String = ": ") -> String {
    let text = text[language]
    return kind.name.map { $0[language] + mark + text }
      ?? text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The recommendation “Kuntien ja hyvinvointialueiden yhteistyön strateginen johtaminen” (Kuntaliitto 7/2022, updated 10/2022).
  public static let recommendation = Basis(
    .recommendation,
    Phrase(fi: "Kuntaliitto 2022", sv: "Kommunförbundet 2022", en: "Kuntaliitto 2022")
  )

  /// The framework agreement of Central Finland 2023–2025.
  public static let frameworkAgreement = Basis(
    .agreement,
    Phrase(
      fi: "puitesopimus 2023–2025",
      sv: "ramavtalet 2023–2025",
      en: "framework agreement 2023–2025"
    )
  )

  public static let goodPractice = Basis(
    .judgement,
    Phrase(fi: "hyvä käytäntö", sv: "god praxis", en: "good practice")
  )

  public static let technical = Basis(
    .judgement,
    Phrase(fi: "tekninen syy", sv: "teknisk orsak", en: "technical")
  )

  /// The yearly negotiation on health and wellbeing (Act 612/2021, section 7).
  public static let yearlyNegotiation = Basis(
    .statute,
    Phrase(
      fi: "järjestämislaki 612/2021, 7 §",
      sv: "7 § i ordnandelagen, 612/2021",
      en: "Act 612/2021, section 7"
    )
  )

  /// The negotiation of each council term (Act 611/2021, section 14).
  public static let termNegotiation = Basis(
    .statute,
    Phrase(
      fi: "hyvinvointialuelaki 611/2021, 14 §",
      sv: "14 § i välfärdsområdeslagen, 611/2021",
      en: "Act 611/2021, section 14"
    )
  )

  /// The effects of decisions on health and wellbeing (Act 612/2021, sections 6 and 7).
  public static let priorAssessment = Basis(
    .statute,
    Phrase(
      fi: "järjestämislaki 612/2021, 6 ja 7 §",
      sv: "6 och 7 § i ordnandelagen, 612/2021",
      en: "Act 612/2021, sections 6 and 7"
    )
  )
}
