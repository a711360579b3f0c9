import Foundation

/// What the built tool did as a process of its own, started by a line of shell.
///
/// In the script `"$TOOL"` is the tool and `"$@"` are the arguments.
struct ToolRun {
  let status: Int32
  let output: Data
  let errors: String

  /// The tool that was built with the tests; `nil`: there is none beside them.
  static let tool: String? = {
    let places = [
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
      Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
      URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent(),
    ]
    return places.map { $0.appending(path: "goalbook").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static var hasTool: Bool { tool != nil }

  /// Whether a script ends well here; what a system does not have is not tested on it.
  static func works(_ script: String) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? ToolRun(script, in: folder))?.status == 0
  }

  init(_ script: String, _ arguments: [String] = [], in folder: TemporaryFolder) throws {
    let process = Self.process("/bin/sh", ["-c", script, "sh"] + arguments, in: folder)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    self.output = try output.fileHandleForReading.readToEnd() ?? Data()
    // A sentence or two, which a pipe holds until it is read.
    let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
    self.errors = String(decoding: complaints, as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// A process that has not begun, in English and in a folder.
  static func process(_ path: String, _ arguments: [String], in folder: TemporaryFolder) -> Process
  {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = [
      "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL": "en_GB.UTF-8", "TOOL": tool ?? "",
    ]
    process.standardInput = FileHandle.nullDevice
    return process
  }
}
