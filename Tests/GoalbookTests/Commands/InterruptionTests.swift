import Foundation
import Testing

/// What is left when the tool is stopped, or when it is not alone.
@Suite(.serialized, .enabled(if: ToolRun.hasTool, "the tool stands beside the tests"))
struct InterruptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
  }

  private func contents(of path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path) {
      files[name] = FileManager.default.contents(atPath: folder.path + "/\(path)/\(name)")
    }
    return files
  }

  private func tool(_ arguments: [String]) throws -> Process {
    let process = ToolRun.process(try #require(ToolRun.tool), arguments, in: folder)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Starts the tool so that it can be stopped: threads of a test may hold signals back, and what they start with them.
  private func start(_ process: Process) throws {
    var (none, earlier) = (sigset_t(), sigset_t())
    // C reads and fills in variables of ours.
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &earlier)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &earlier, nil) }
    try process.run()
  }

  /// Reports in one language, written without a fault.
  private func reports(in language: String) throws -> [String: Data] {
    let process = try tool(
      ["report", "all", "työkirja", "--output", language, "--language", language]
    )
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try contents(of: language)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU, SIGKILL])
  func `stopped at any moment, every report is the earlier one or the new one`(signal: Int32) throws
  {
    let (old, new) = (try reports(in: "fi"), try reports(in: "sv"))
    #expect(Set(old.keys) == Set(new.keys))
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try reports(in: "sv") }
    for step in 0..<24 {
      let path = folder.path + "/out"
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.copyItem(atPath: folder.path + "/fi", toPath: path)
      let process = try tool(
        ["report", "all", "työkirja", "--output", "out", "--language", "sv"]
      )
      try start(process)
      Thread.sleep(forTimeInterval: Double(step) / 20 * (time / .seconds(1)))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let left = try contents(of: "out")
      for (name, bytes) in left where !name.hasPrefix(".goalbook-") {
        #expect(bytes == old[name] || bytes == new[name], "\(name), step \(step)")
      }
      #expect(Set(left.keys.filter { !$0.hasPrefix(".goalbook-") }) == Set(old.keys))
      // Whoever asks the tool to stop gets all or nothing; only a process that is killed leaves something hidden.
      if signal != SIGKILL { #expect(left == old || left == new, "step \(step)") }
    }
  }

  private static let signals: [Int32] = {
    #if os(Linux)
      [SIGINT, SIGTERM, SIGPWR, SIGABRT, SIGSYS, __libc_current_sigrtmax()]
    #else
      [SIGINT, SIGTERM]
    #endif
  }()

  @Test(arguments: signals)
  func `stopped at any moment, a workbook is as it was or uniform`(signal: Int32) throws {
    let untidy = [
      "tavoitteet.csv": "Kod;Mål ;Tidsfrist\nT1;\"Kaikki lukevat\";2027-12-31\n",
      "toimenpiteet.csv": "Kod;Mål ;Åtgärd\nTP1;T1;\"Kirjastot avataan\"\n",
    ]
    func write() throws { for (name, text) in untidy { try folder.write(text, to: "wb/" + name) } }
    let arguments = ["tidy", "wb", "--language", "fi"]
    try write()
    let old = try contents(of: "wb")
    let whole = try tool(arguments)
    try whole.run()
    whole.waitUntilExit()
    let new = try contents(of: "wb")
    #expect(old.allSatisfy { $1 != new[$0] })
    for step in 0..<16 {
      try write()
      let process = try tool(arguments)
      try start(process)
      Thread.sleep(forTimeInterval: Double(step) * 0.004)
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let left = try contents(of: "wb")
      #expect(left == old || left == new, "step \(step)")
    }
  }

  /// Ends a process before its writes, one after the other.
  private static let canEnd = ToolRun.works(
    "strace -f -o trace -e trace=write -e inject=write:signal=KILL:when=1 sh -c 'echo x; touch made' > o; test ! -e made"
  )

  @Test(.enabled(if: canEnd, "a process can be ended before it writes"))
  func `a copy of a file is whole where it is there, whatever ends the process`() throws {
    let untidy = "Kod;Mål ;Tidsfrist\nT1;\"Kaikki lukevat\";2027-12-31\n"
    for write in 1...4 {
      try? FileManager.default.removeItem(atPath: folder.path + "/wb")
      for name in ["goals.csv", "actions.csv"] { try folder.write(untidy, to: "wb/" + name) }
      _ = try ToolRun(
        "strace -f -o trace -e trace=write -e inject=write:signal=KILL:when=\(write) \"$TOOL\" tidy wb --backup",
        in: folder
      )
      let left = try contents(of: "wb").filter { !$0.key.hasPrefix(".goalbook-") }
      #expect(left.values.allSatisfy { $0 == Data(untidy.utf8) }, "write \(write)")
    }
  }

  @Test func `of several runs on one folder one leaves all reports`() throws {
    let languages = ["fi", "sv", "en"]
    let expected = try languages.map { try reports(in: $0) }
    for round in 0..<6 {
      // In every other round there is no folder yet.
      if round % 2 == 0 { try? FileManager.default.removeItem(atPath: folder.path + "/out") }
      let processes = try languages.map { language in
        try tool(["report", "all", "työkirja", "--output", "out", "--language", language])
      }
      for process in processes { try process.run() }
      for process in processes { process.waitUntilExit() }
      #expect(processes.allSatisfy { $0.terminationStatus == 0 })
      #expect(expected.contains(try contents(of: "out")))
    }
  }

  @Test(arguments: [false, true])
  func `a run waits for another one at its folder, unless it is stopped`(isStopped: Bool) throws {
    let (old, new) = (try reports(in: "fi"), try reports(in: "sv"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/out",
      withDestinationPath: "fi"
    )
    let other = try #require(FileHandle(forReadingAtPath: folder.path + "/fi"))
    #expect(flock(other.fileDescriptor, LOCK_EX) == 0)
    let process = try tool(["report", "all", "työkirja", "--output", "out", "--language", "sv"])
    try start(process)
    for _ in 0..<100 where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
    #expect(process.isRunning)
    #expect(try contents(of: "out") == old)
    if isStopped { process.interrupt() } else { #expect(flock(other.fileDescriptor, LOCK_UN) == 0) }
    process.waitUntilExit()
    #expect(try contents(of: "out") == (isStopped ? old : new))
  }

  @Test func `two runs on one workbook make it uniform once`() throws {
    for _ in 0..<6 {
      try folder.write("Kod;Mål ;Tidsfrist\nT1;\"Kaikki lukevat\";2027-12-31\n", to: "wb/goals.csv")
      let processes = try (0..<2).map { _ in try tool(["tidy", "wb", "--language", "fi"]) }
      for process in processes { try process.run() }
      for process in processes { process.waitUntilExit() }
      #expect(processes.allSatisfy { [0, 2].contains($0.terminationStatus) })
      #expect(
        try contents(of: "wb")
          == ["goals.csv": Data("Tunnus;Tavoite;Määräaika\nT1;Kaikki lukevat;31.12.2027\n".utf8)]
      )
    }
  }

  @Test func `of two runs that make one sheet one makes it, and the other says that it is there`()
    throws
  {
    for _ in 0..<12 {
      try? FileManager.default.removeItem(atPath: folder.path + "/uusi")
      let processes = try ["fi", "sv"].map { language in
        try tool(["new", "uusi/lomake.csv", "--language", language])
      }
      for process in processes { try process.run() }
      for process in processes { process.waitUntilExit() }
      let statuses = processes.map(\.terminationStatus)
      #expect(statuses.sorted() == [0, 2])
      let heading = statuses[0] == 0 ? "Tavoite" : "Mål"
      let made = try contents(of: "uusi")
      #expect(made.keys.sorted() == ["lomake.csv"])
      #expect(
        made["lomake.csv"].map { String(decoding: $0, as: UTF8.self).contains(heading) } ?? false
      )
    }
  }

  @Test func `a file that is replaced or removed meanwhile is read whole or not at all`() throws {
    let texts = ["Osa-alue;Tavoite\nA;Yksi\n", "Osa-alue;Tavoite;Toimenpide\nA;Kaksi;\n"]
    let expected = try texts.map { text in
      try folder.write(text, to: "a.csv")
      return try ToolRun("exec \"$TOOL\" check a.csv --format json", in: folder).output
    }
    let outcome = try ToolRun(
      """
      cp a.csv two.csv; printf 'Osa-alue;Tavoite\\nA;Yksi\\n' > one.csv
      (while [ ! -e done ]; do cp one.csv x; mv x a.csv; cp two.csv x; mv x a.csv; rm a.csv; done) &
      for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
        "$TOOL" check a.csv --format json > "found$i" 2> /dev/null; echo "$?"
      done
      touch done; wait
      """,
      in: folder
    )
    let statuses = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    #expect(statuses.count == 12)
    for (index, status) in statuses.enumerated() {
      let found = FileManager.default.contents(atPath: folder.path + "/found\(index + 1)")
      if status == "2" {
        #expect(found == Data())
      } else {
        #expect(status == "1" && found.map(expected.contains) ?? false)
      }
    }
  }
}
