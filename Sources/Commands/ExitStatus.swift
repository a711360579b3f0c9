/// What the process tells the shell.
public enum ExitStatus: Int32, Sendable {
  /// Done; of `check`: nothing as severe as asked for.
  case done = 0
  /// `check` found something at least as severe as asked for; `tidy --dry-run` has something to change.
  case findings = 1
  /// Misuse, something that could not be read, or output that could not be written.
  case trouble = 2
}
