internal import Wording

/// A line of the basics that tells both ends of the period at once: `Kausi;2026–2029`.
enum PeriodLine {
  /// Start and end as dates; `nil`: the line is none, or its value cannot be read so.
  static func ends(_ key: String, _ value: String?) -> (start: String, end: String)? {
    guard isKey(key), let value, let time = TimeFrame(cell: value) else { return nil }
    switch time {
    case .range(let start?, let end?):
      return (start.text(in: .finnish), end.text(in: .finnish))
    case .date(let year) where year.precision == .year:
      return (year.text(in: .finnish), year.text(in: .finnish))
    default: return nil
    }
  }

  /// Whether a line is called a period.
  static func isKey(_ key: String) -> Bool { keys.contains(NormalForm.heading(key)) }

  private static let keys: Set<String> = [
    "kausi", "sopimuskausi", "valtuustokausi", "period", "perioden", "avtalsperiod",
    "fullmäktigeperiod", "agreementperiod", "councilterm",
  ]
}
