import Commands
import Testing
import Workbooks

/// What a command line gave.
struct CommandRun {
  let status: Commands.ExitStatus
  let output: String
  let errors: String

  init(
    _ arguments: [String],
    environment: [String: String] = [:],
    isTerminal: Bool = false
  ) async throws {
    var console = Console(
      environment: environment,
      isTerminal: isTerminal,
      today: try #require(CalendarDate(year: 2026, month: 3, day: 12))
    )
    status = await run(arguments, console: &console)
    output = console.output
    errors = console.errors
  }
}
