public import Wording

/// How much a finding matters; the later case matters more.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Good to know.
  case advice
  /// Somebody must look at it.
  case warning
  /// Not ready to be decided on.
  case error

  public static func < (first: Severity, second: Severity) -> Bool { first.rank < second.rank }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// One step less; `nil`: advice that is milder is silent.
  var milder: Severity? {
    switch self {
    case .error: .warning
    case .warning: .advice
    case .advice: nil
    }
  }

  /// What the severity is called.
  public var name: Phrase {
    switch self {
    case .advice: Phrase(fi: "huomio", sv: "påpekande", en: "advice")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    }
  }
}
