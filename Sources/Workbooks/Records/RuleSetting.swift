public import Wording

/// What a region wants otherwise of a rule, with the reason for it.
public struct RuleSetting: Record {
  public static let kind = TableKind.rules

  /// A rule's code or name.
  public let rule: String?

  public let severity: Cell<RuleSeverity>
  public let threshold: Cell<Quantity>
  public let reason: Text?
  public let origin: Origin

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case rule, severity, threshold, reason

    public var heading: Phrase {
      switch self {
      case .rule: Phrase(fi: "Sääntö", sv: "Regel", en: "Rule")
      case .severity: Phrase(fi: "Vakavuus", sv: "Allvarlighetsgrad", en: "Severity")
      case .threshold: Phrase(fi: "Raja-arvo", sv: "Gränsvärde", en: "Threshold")
      case .reason: Phrase(fi: "Perustelu", sv: "Motivering", en: "Reason")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .rule: ["Sääntötunnus", "Regelkod", "Rule code"]
      case .severity: ["Vakavuusaste", "Allvarlighet", "Allvar"]
      case .threshold: ["Raja", "Gräns", "Limit"]
      case .reason: ["Syy", "Orsak"]
      }
    }

    public var isRequired: Bool { self == .rule || self == .reason }
  }

  public init(_ row: inout Row<Column>) {
    rule = row.reference(.rule)
    severity = row.value(.severity)
    threshold = row.value(.threshold)
    reason = row.required(.reason)
    origin = row.origin
  }
}
