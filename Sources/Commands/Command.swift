internal import Wording

/// Something that the tool does.
protocol Command: Sendable {
  /// The word that the user writes.
  var name: String { get }

  /// What stands behind the name: `PATH…`.
  var operands: String { get }

  /// What it does, in one sentence.
  var summary: Phrase { get }

  /// What else there is to know: whole sentences, a line each.
  var details: Phrase { get }
  var options: [Option] { get }

  /// Arguments with which the command does something useful in a copy of the repository.
  var example: String { get }

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus
}

/// All commands, sorted by name.
let commands: [any Command] = [
  Check(),
  Convert(),
  Explain(),
  Inspect(),
  New(),
  Report(),
  RuleList(),
  Tidy(),
]
