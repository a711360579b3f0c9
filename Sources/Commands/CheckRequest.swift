internal import Rules
internal import Wording
internal import Workbooks

/// What a user asks about a workbook.
struct CheckRequest: Sendable {
  let stage: Stage
  let asOf: CalendarDate

  /// Whether the day is today, because none was asked for.
  let isToday: Bool

  /// The language asked for; `nil`: the workbook's.
  let language: Language?

  /// The language where neither the user nor the workbook names one.
  let otherLanguage: Language

  /// The rules asked for.
  let rules: RuleSelection

  /// Who has to mend what is asked for; `nil`: everybody.
  let party: String?

  /// The path of the previous version to compare with; `nil`: none.
  let since: String?

  /// The findings to compare with; `nil`: none were given.
  let baseline: Baseline?

  /// The paths of what is read beside workbooks: a baseline, a template.
  let otherInputs: [String]

  /// The path of the file for what is found, to be compared with in the future; `nil`: none is written.
  let newBaseline: String?

  let limits: Limits

  init(_ arguments: Arguments, _ console: Console) throws(Misuse) {
    stage = try arguments.choice(of: .stage, as: Stage.self) ?? .council
    let day = try arguments.day(of: .asOf)
    asOf = day ?? console.today
    isToday = day == nil
    language = try arguments.language()
    otherLanguage = console.environmentLanguage ?? .english
    rules = try Self.rules(arguments)
    party = arguments.text(of: .party)
    limits = try Limits(arguments)
    since = arguments.text(of: .since)
    otherInputs = [.baseline, .template].compactMap { arguments.text(of: $0) }
    do throws(FileTrouble) {
      baseline = if let path = arguments.text(of: .baseline) { try Baseline(path) } else { nil }
    } catch {
      throw Misuse(error)
    }
    newBaseline = try arguments.path(of: .writeBaseline)
  }

  private static func rules(_ arguments: Arguments) throws(Misuse) -> RuleSelection {
    func rules(_ names: [String]) throws(Misuse) -> [any Rule] {
      var rules: [any Rule] = []
      for name in names {
        guard let rule = RuleBook.rule(name) else {
          throw .unknownRule(name, among: RuleBook.rules.map(\.code) + RuleBook.rules.map(\.name))
        }
        rules.append(rule)
      }
      return rules
    }
    let only = try rules(arguments.texts(of: .rule))
    let selection = RuleSelection(
      only: only.isEmpty ? nil : only,
      except: try rules(arguments.texts(of: .except))
    )
    guard !selection.isEmpty else { throw .noRuleLeft }
    return selection
  }
}
