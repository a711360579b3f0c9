public import Workbooks

/// All rules, sorted by code.
public enum RuleBook {
  public static let rules: [any Rule] = [
    GoalWithoutIndicators(),  // TAV-02
    GoalWithoutActions(),  // TAV-03
    MissingColumn(),  // TUO-03
    UnknownColumn(),  // TUO-04
    MissingTable(),  // TUO-11
  ]

  /// The rule with a code or a name, letter case aside; `nil`: there is none.
  public static func rule(_ text: String) -> (any Rule)? {
    let text = text.lowercased()
    return rules.first { $0.code.lowercased() == text || $0.name == text }
  }

  /// What the rules find in a workbook, in the order of the files, rows and cells.
  public static func check(_ workbook: Workbook, on occasion: Occasion) -> [Finding] {
    let running = rules.compactMap { rule in
      rule.scopes.contains(occasion.scope) ? rule.severity[occasion.stage].map { (rule, $0) } : nil
    }
    guard let first = running.first else { return [] }
    var reporter = Reporter(occasion, rule: first.0, severity: first.1)
    for (rule, severity) in running {
      reporter.start(rule, severity)
      rule.check(workbook, on: occasion, &reporter)
    }
    var claimed: Set<Place> = []
    let absences = reporter.absences.sorted { first, second in
      Order.isBefore(first.key, second.key)
    }
    for (absence, severity) in absences {
      switch absence.missing {
      case .column:
        reporter.start(MissingColumn(), severity)
        if let place = MissingColumn().add(absence, in: workbook, on: occasion, severity, &reporter)
        {
          claimed.insert(place)
        }
      case .table, .key:
        reporter.start(MissingTable(), severity)
        MissingTable().add(absence, in: workbook, on: occasion, severity, &reporter)
      }
    }
    let unknownColumn = UnknownColumn().code
    let findings = reporter.findings.filter { finding in
      finding.code != unknownColumn || !claimed.contains(finding.place)
    }
    return findings.enumerated().sorted { first, second in
      Order.isBefore(first, second)
    }.map(\.element)
  }
}

/// The order of findings: by file and row, the most severe first in each; those without a file last.
private enum Order {
  static func isBefore(
    _ first: EnumeratedSequence<[Finding]>.Element,
    _ second: EnumeratedSequence<[Finding]>.Element
  ) -> Bool {
    key(first.element, first.offset).lexicographicallyPrecedes(
      key(second.element, second.offset)
    )
  }

  private static func key(_ finding: Finding, _ offset: Int) -> [Int] {
    let mildness =
      switch finding.severity {
      case .error: 0
      case .warning: 1
      case .advice: 2
      }
    return [
      finding.place.file ?? .max, finding.place.row ?? -1, mildness, finding.place.column ?? -1,
      offset,
    ]
  }

  static func isBefore(_ first: Reporter.Absence, _ second: Reporter.Absence) -> Bool {
    key(first).lexicographicallyPrecedes(key(second))
  }

  private static func key(_ absence: Reporter.Absence) -> [Int] {
    let (kind, column) =
      switch absence.missing {
      case .column(let kind, let column): (kind, column)
      case .table(let kind): (kind, -1)
      case .key(let key): (TableKind.basics, key.rawValue)
      }
    return [
      absence.file ?? .max, TableKind.allCases.firstIndex(of: kind) ?? 0, column,
    ]
  }
}
