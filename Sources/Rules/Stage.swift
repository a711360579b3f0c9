public import Wording

/// The stage of work that a workbook is checked for.
public enum Stage: String, CaseIterable, Sendable {
  case draft, council, monitoring

  /// What the stage is called.
  public var name: Phrase {
    switch self {
    case .draft: Phrase(fi: "luonnos", sv: "utkast", en: "draft")
    case .council: Phrase(fi: "päätöksenteko", sv: "beslut", en: "council")
    case .monitoring: Phrase(fi: "seuranta", sv: "uppföljning", en: "monitoring")
    }
  }
}
