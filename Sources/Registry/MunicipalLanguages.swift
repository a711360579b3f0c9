public import Wording

/// The languages of a municipality under section 5 of the Language Act (423/2003); the raw value
/// names them, the majority's first.
public enum MunicipalLanguages: String, CaseIterable, Sendable {
  case finnish = "fi"
  case finnishAndSwedish = "fi sv"
  case swedishAndFinnish = "sv fi"
  case swedish = "sv"

  /// The language that most of the residents have registered as their own.
  public var majority: Language {
    switch self {
    case .finnish, .finnishAndSwedish: .finnish
    case .swedishAndFinnish, .swedish: .swedish
    }
  }

  /// Whether the municipality serves in both national languages.
  public var isBilingual: Bool {
    switch self {
    case .finnish, .swedish: false
    case .finnishAndSwedish, .swedishAndFinnish: true
    }
  }
}
