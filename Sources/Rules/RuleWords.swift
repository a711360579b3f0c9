internal import Wording

/// What a rule says of all its findings, in one language.
///
/// Indirect, so that a hundred thousand findings of a rule have it in common.
indirect enum RuleWords: Sendable {
  case words(code: String, reason: String, basis: Basis)

  init(_ rule: any Rule, in language: Language) {
    self = .words(
      code: rule.code,
      reason: rule.reason[language],
      basis: rule.basis
    )
  }

  var code: String {
    switch self {
    case .words(let code, _, _): code
    }
  }

  var name: String { RuleBook.name(ofRule: code) }

  var reason: String {
    switch self {
    case .words(_, let reason, _): reason
    }
  }

  var basis: Basis {
    switch self {
    case .words(_, _, let basis): basis
    }
  }
}
