@testable import Commands
import Foundation
import Reports
import Testing
import Wording

/// The whole tool on workbooks that do harm where they can, as many as fit into a time.
///
/// Without a wish they are the same few in every run. `FUZZ_SECONDS=600 swift test --filter HostileWorkbookTests` goes on
/// from there with other seeds. A failure names the seed, and `FUZZ_SEED` begins with one; where the tool ends the process,
/// the folder `goalbook-fuzz-SEED-PROCESS` is left among the temporary files.
struct HostileWorkbookTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["FUZZ_SECONDS"].flatMap(Double.init)
  private static let firstSeed = environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  private static let usualCount: UInt64 = 6

  @Test func `no workbook crashes the tool, writes elsewhere or comes out as something active`()
    async throws
  {
    let start = ContinuousClock.now
    var seed = Self.firstSeed
    func goesOn() -> Bool {
      guard let seconds = Self.seconds else { return seed < Self.firstSeed + Self.usualCount }
      return start.duration(to: .now) < .seconds(seconds)
    }
    while goesOn() {
      try await Self.tryOut(seed)
      seed += 1
    }
  }

  private static func tryOut(_ seed: UInt64) async throws {
    // Several runs of the tests may be at work on one machine.
    let name = "goalbook-fuzz-\(seed)-\(ProcessInfo.processInfo.processIdentifier)"
    let mark = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(atPath: mark, withIntermediateDirectories: true)
    let folder = try TemporaryFolder()
    let hostile = try HostileWorkbook(seed: seed)
    let workbook = try hostile.write(to: "in", in: folder)
    let before = try tree(folder)
    let language = Language.allCases[Int(seed % 3)].rawValue
    let stage = ["draft", "council", "monitoring"][Int(seed / 3 % 3)]
    func runs(_ arguments: [String]) async throws -> CommandRun {
      let outcome = try await CommandRun(arguments)
      if outcome.status == .trouble {
        #expect(!outcome.errors.isEmpty, "FUZZ_SEED=\(seed) \(arguments[0])")
      }
      #expect(HarmlessText.isShown(outcome.errors), "FUZZ_SEED=\(seed) \(arguments[0])")
      return outcome
    }

    let common = ["--language", language, "--stage", stage]
    let format = findingFormats[Int(seed) % findingFormats.count].name
    for name in Set([format, "text"]).sorted() {
      let found = try await runs(["check", workbook, "--format", name] + common)
      #expect(
        HarmlessText.harm(in: found.output, as: name) == nil,
        "FUZZ_SEED=\(seed) check \(name)"
      )
    }
    for name in ["text", "json"] {
      let file = hostile.isSheet ? workbook : workbook + "/" + hostile.files[0].name
      let inspected = try await runs(["inspect", file, "--format", name])
      #expect(HarmlessText.harm(in: inspected.output, as: name) == nil, "FUZZ_SEED=\(seed) inspect")
    }
    _ = try await runs(["tidy", workbook, "--dry-run", "--diff"])
    #expect(try tree(folder) == before, "FUZZ_SEED=\(seed)")

    let pages = seed % 2 == 0 ? "html" : "markdown"
    let all = ["report", "all", workbook, "--format", pages, "--output", folder.path + "/out"]
    _ = try await runs(all + common + ["--since", workbook])
    let kind = ReportBook.reports[Int(seed) % ReportBook.reports.count].name
    let one = try await runs(["report", kind, workbook, "--format", pages] + common)
    #expect(HarmlessText.harm(in: one.output, as: pages) == nil, "FUZZ_SEED=\(seed) \(kind)")
    let calendar = try await runs(["report", "calendar", workbook, "--format", "ics"])
    #expect(HarmlessText.harm(in: calendar.output, as: "ics") == nil, "FUZZ_SEED=\(seed) ics")
    let converted = folder.path + (hostile.isSheet ? "/out/työkirja" : "/out/työkirja.csv")
    _ = try await runs(["convert", workbook, "--output", converted])
    let after = try tree(folder)
    for (name, bytes) in after where before[name] == nil {
      #expect(name == "out" || name.hasPrefix("out/"), "FUZZ_SEED=\(seed) \(name)")
      #expect(name.split(separator: "/").count <= 3, "FUZZ_SEED=\(seed) \(name)")
      guard name.hasSuffix(".md") || name.hasSuffix(".html") else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(HarmlessText.harm(in: text, as: pages) == nil, "FUZZ_SEED=\(seed) \(name)")
    }
    for (name, bytes) in before { #expect(after[name] == bytes, "FUZZ_SEED=\(seed) \(name)") }

    _ = try await runs(["tidy", workbook])
    #expect(Set(try tree(folder).keys) == Set(after.keys), "FUZZ_SEED=\(seed) tidy")
    try FileManager.default.removeItem(atPath: mark)
  }

  /// Everything below a folder.
  private static func tree(_ folder: TemporaryFolder) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      files[name] = FileManager.default.contents(atPath: folder.path + "/" + name) ?? Data()
    }
    return files
  }
}
