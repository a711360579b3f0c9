/// The rules that a workbook is checked by: all of them, only some, or all but some.
///
/// A missing column or table is told when a selected rule needs it.
public struct RuleSelection: Sendable {
  /// Codes of the only rules to run; `nil`: all.
  private let only: Set<String>?

  /// Codes of rules not to run.
  private let except: Set<String>

  /// Every rule.
  public static let all = RuleSelection(only: nil, except: [])

  /// Chooses among the rules.
  ///
  /// - Parameters:
  ///   - only: The only rules to run; `nil`: all.
  ///   - except: Rules not to run, also of those named before.
  public init(only: [any Rule]?, except: [any Rule]) {
    self.only = only.map { Set($0.map(\.code)) }
    self.except = Set(except.map(\.code))
  }

  /// Whether no rule is left out.
  public var isAll: Bool { only == nil && except.isEmpty }

  /// Whether no rule is left.
  public var isEmpty: Bool { only.map { $0.subtracting(except).isEmpty } ?? false }

  /// Whether a rule runs, for its own findings or for those that depend on all rules.
  func runs(_ code: String) -> Bool {
    guard !except.contains(code), let only else { return !except.contains(code) }
    return only.contains(code) || !only.isDisjoint(with: Self.absences)
      || only.contains(UnusedException().code)
  }

  /// Whether a finding is told; one about a missing column or table has been chosen before.
  func tells(_ code: String) -> Bool {
    (only?.contains(code) ?? true) && !except.contains(code) || Self.absences.contains(code)
  }

  /// Whether it is told that a rule lacks a column or a table, in a finding of the rule for such absences.
  func tells(absenceFor code: String, as absenceCode: String) -> Bool {
    guard !except.contains(absenceCode), let only else { return !except.contains(absenceCode) }
    return only.contains(absenceCode) || only.contains(code)
  }

  /// Whether everything is told that a rule finds, so that what is not told is not there.
  func tellsAll(_ code: String) -> Bool {
    if isAll { return true }
    guard Self.absences.contains(code) else { return tells(code) }
    return except.isEmpty && (only?.contains(code) ?? true)
  }

  private static let absences: Set<String> = [MissingColumn().code, MissingTable().code]
}
