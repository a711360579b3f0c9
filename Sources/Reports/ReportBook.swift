/// All reports, sorted by name.
public enum ReportBook {
  public static let reports: [any Report] = [
    Agenda(),
    Agreement(),
    Annex(),
    ApprovalState(),
    AnnualCalendar(),
    Changes(),
    Coverage(),
    Gaps(),
    Indicators(),
    Monitoring(),
    Negotiations(),
    PartyPage(),
    Plan(),
    Responsibilities(),
    Summary(),
  ]

  /// The report with a name, letter case aside; `nil`: there is none.
  public static func report(named name: String) -> (any Report)? {
    let name = name.lowercased()
    return reports.first { $0.name == name }
  }
}
