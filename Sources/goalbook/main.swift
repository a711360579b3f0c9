internal import Commands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs the command line of this process and ends it.
func runProcess() async {
  guard var console = Console.ofProcess else { exit(ExitStatus.trouble.rawValue) }
  let status = await run(Array(CommandLine.arguments.dropFirst()), console: &console)
  withExtendedLifetime(console) { exit(status.rawValue) }
}

// Begun on this thread, a command that waits for nothing is done before another thread is there.
if #available(macOS 26, *) {
  await Task.immediate { await runProcess() }.value
} else {
  await runProcess()
}
