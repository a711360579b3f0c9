public import Wording

/// A gap that has been accepted, with the reason for it.
public struct AcceptedException: Record {
  public static let kind = TableKind.exceptions

  /// A rule's code or name.
  public let rule: String?

  /// A code that stands in the file, or a name; empty: the whole workbook.
  public let target: String?

  public let reason: Text?
  public let validUntil: Cell<TimeFrame>
  public let origin: Origin

  public var code: String? { nil }

  public enum Column: Int, RecordColumn {
    case rule, target, reason, validUntil

    public var heading: Phrase {
      switch self {
      case .rule: Phrase(fi: "Sääntö", sv: "Regel", en: "Rule")
      case .target: Phrase(fi: "Kohde", sv: "Gäller", en: "For")
      case .reason: Phrase(fi: "Perustelu", sv: "Motivering", en: "Reason")
      case .validUntil: Phrase(fi: "Voimassa asti", sv: "Giltigt till", en: "Valid until")
      }
    }

    public var otherHeadings: [String] {
      switch self {
      case .rule: ["Sääntötunnus", "Regelkod", "Rule code"]
      case .target: ["Objekt", "Target"]
      case .reason: ["Syy", "Orsak"]
      case .validUntil: ["Giltig till", "Gäller till"]
      }
    }

    public var isRequired: Bool { self == .rule || self == .reason }
  }

  public init(_ row: inout Row<Column>) {
    rule = row.reference(.rule)
    target = row.string(.target)
    reason = row.required(.reason)
    validUntil = row.value(.validUntil)
    origin = row.origin
  }
}
