internal import Commands

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs the command line of this process.
func runProcess() async -> ExitStatus {
  guard var console = Console.ofProcess else { return .trouble }
  return await run(Array(CommandLine.arguments.dropFirst()), console: &console)
}

exit(await runProcess().rawValue)
