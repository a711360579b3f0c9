@testable import Commands
import Foundation
import Testing
import Wording

struct LimitsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A sheet of so many goals under its headings.
  private func sheet(goals: Int, to name: String = "a.csv") throws -> String {
    let rows = (1...goals).map { "Alue;Tavoite \($0);\n" }.joined()
    return try folder.write("Osa-alue;Tavoite;Toimenpide\n" + rows, to: name)
  }

  @Test(
    arguments: [
      (
        "rows=5", "fi",
        "Rivejä on 11, ja raja on 5. Rajaa voi nostaa valitsimella --limit rows=11: "
      ),
      (
        "rows=5", "sv",
        "Antalet rader är 11, och gränsen är 5. Gränsen kan höjas med flaggan --limit rows=11: "
      ),
      (
        "rows=5", "en",
        "There are 11 rows, and the limit is 5. The limit can be raised with the option --limit rows=11: "
      ),
      ("cells=32", "fi", "Soluja on 33, ja raja on 32. "),
      ("cells=32", "sv", "Antalet celler är 33, och gränsen är 32. "),
      ("cells=32", "en", "There are 33 cells, and the limit is 32. "),
    ]
  )
  func `what is too much is told with the limit and how to raise it`(
    limit: String,
    language: String,
    sentence: String
  ) async throws {
    let path = try sheet(goals: 10)
    for command in [
      ["check"], ["tidy", "--dry-run"], ["inspect"], ["report", "annex"],
      ["convert", "--output", folder.path + "/b"],
    ] {
      let outcome = try await CommandRun(
        command + [path, "--limit", limit, "--language", language]
      )
      #expect(outcome.status == .trouble)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("goalbook: " + sentence), "\(command)")
      #expect(outcome.errors.hasSuffix(": \(path)\n"))
    }
  }

  @Test(
    arguments: [
      (
        "fi", "Soluja tulisi 930, ja raja on 929. Rajaa voi nostaa valitsimella --limit cells=930: "
      ),
      (
        "sv",
        "Cellerna skulle bli 930, och gränsen är 929. Gränsen kan höjas med flaggan --limit cells=930: "
      ),
      (
        "en",
        "There would be 930 cells, and the limit is 929. The limit can be raised with the option --limit cells=930: "
      ),
    ]
  )
  func `one long row does not make all rows of the new workbook long`(
    language: String,
    sentence: String
  ) async throws {
    let rows = (1...30).map { "Alue;Tavoite \($0);\n" }.joined()
    let row = "Alue;Tavoite;Toimenpide" + String(repeating: ";x", count: 30) + ";;;\n"
    let path = try folder.write("Osa-alue;Tavoite;Toimenpide;;;\n" + row + rows, to: "a.csv")
    let command = ["convert", path, "--language", language, "--output", folder.path + "/b"]
    let outcome = try await CommandRun(command + ["--limit", "cells=929"])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors == "goalbook: \(sentence)\(path)\n")
    #expect(try await CommandRun(command + ["--limit", "cells=930"]).status == .done)
  }

  @Test func `exactly as much as the limit is not too much, and the last limit counts`()
    async throws
  {
    let path = try sheet(goals: 10)
    let limits = ["--limit", "rows=1", "--limit", "cells=33", "--limit=ROWS=11"]
    #expect(try await CommandRun(["check", path] + limits).status == .findings)
  }

  @Test func `the files of a folder count together`() async throws {
    for table in ["tavoitteet.csv", "toimenpiteet.csv"] {
      try folder.write("Tunnus;Tavoite\nA;B\nC;D\n", to: "työkirja/" + table)
    }
    let path = folder.path + "/työkirja"
    let outcome = try await CommandRun(["check", path, "--limit", "rows=5", "--language", "en"])
    #expect(outcome.errors.contains("There are 6 rows"))
    #expect(try await CommandRun(["check", path, "--limit", "rows=6"]).status == .findings)
    let since = try await CommandRun(
      ["check", try sheet(goals: 2), "--since", path, "--limit", "rows=5"]
    )
    #expect(since.status == .trouble)
  }

  @Test func `a file of more bytes than the limit is not read`() async throws {
    let path = try folder.write(Data(repeating: 0x61, count: 1_000_001), to: "a.csv")
    for command in ["check", "inspect"] {
      let outcome = try await CommandRun([command, path, "--limit", "megabytes=1"])
      #expect(outcome.status == .trouble)
      #expect(outcome.errors.contains("limit"))
    }
    let outcome = try await CommandRun(
      ["check", path, "--limit", "megabytes=1", "--language", "en"]
    )
    #expect(
      outcome.errors.contains(
        "The size is 2 MB, and the limit is 1 MB. The limit can be raised with the option --limit megabytes=2: "
      )
    )
    #expect(try await CommandRun(["check", path, "--limit", "megabytes=2"]).status != .trouble)
  }

  @Test(
    arguments: [
      (1_234_567_890, "megabytes=1235"), (4_000_000_000, "megabytes=4000"), (4_000_000_001, nil),
    ]
  )
  func `the limit that is named is enough`(size: UInt64, limit: String?) async throws {
    let path = try folder.write("", to: "a.csv")
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: size)
    for command in ["check", "inspect"] {
      let outcome = try await CommandRun([command, path, "--language", "en"])
      #expect(outcome.status == .trouble)
      let end = limit.map { "with the option --limit \($0): " } ?? "No more can be read: "
      #expect(outcome.errors.hasSuffix("\(end)\(path)\n"))
    }
  }

  @Test func `of what has no size only the highest limit may be enough`() {
    #expect(Excess.size(nil, limit: 1_000).sentences.en.hasSuffix("--limit megabytes=4000:"))
    #expect(Excess.size(nil, limit: 4_000).sentences.en.hasSuffix("No more can be read:"))
  }

  @Test(
    arguments: [
      "rows", "rows=", "rows=0", "rows=-1", "rows=1e9", "rows=99999999999999999999", "lines=5",
      "megabytes=4001", "rows=5=5", "=5",
    ]
  )
  func `a limit is a word and a number`(limit: String) async throws {
    let outcome = try await CommandRun(["check", "x", "--limit", limit, "--language", "en"])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("“\(limit)” of the option --limit is not known"))
  }

  @Test(
    arguments: [
      ("fi", "Lisäksi on 1 havainto, jota ei näytetä. Kaikki näkyvät", "joita ei näytetä"),
      ("sv", "Dessutom finns 1 iakttagelse som inte visas. Alla syns", "som inte visas"),
      ("en", "There is also 1 finding that is not shown. All are shown", "that are not shown"),
    ]
  )
  func `text shows so many findings and says how many more there are`(
    language: String,
    one: String,
    several: String
  ) async throws {
    let path = try sheet(goals: 10)
    let arguments = ["check", path, "--language", language]
    let json = try JSONValue(try await CommandRun(arguments + ["--format", "json"]).output)
    let count = try #require(json["findings"]).elements.count
    let all = try await CommandRun(arguments + ["--limit", "findings=\(count)"])
    #expect(all.output == (try await CommandRun(arguments).output))
    let some = try await CommandRun(arguments + ["--limit", "findings=\(count - 1)"])
    #expect(some.output.contains(one))
    #expect(some.output.contains("--limit findings=\(count)"))
    #expect(some.output.split(separator: "\n").last == all.output.split(separator: "\n").last)
    let few = try await CommandRun(arguments + ["--limit", "findings=2"])
    #expect(few.output.contains(several))
    #expect(few.output.ranges(of: "a.csv:").count == 2)
    // Whoever wants all of them in a table gets all of them.
    for format in ["json", "csv", "sarif", "junit", "github", "markdown"] {
      let table = arguments + ["--format", format]
      #expect(
        try await CommandRun(table + ["--limit", "findings=1"]).output
          == CommandRun(table).output
      )
    }
  }

  @Test func `a paper for each of very many parties is made only where it is asked for`()
    async throws
  {
    try folder.writeGoals()
    let parties = (1...12).map { "Kunta \($0);kyllä\n" }.joined()
    try folder.write("Nimi;Sopimusosapuoli\n" + parties, to: "työkirja/osapuolet.csv")
    let output = folder.path + "/raportit"
    let arguments = [
      "report", "all", folder.path + "/työkirja", "--output", output, "--language", "en",
    ]
    let outcome = try await CommandRun(arguments + ["--limit", "papers=12"])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("reports, and the limit is 12."))
    #expect(!FileManager.default.fileExists(atPath: output))
    let one = try await CommandRun(arguments + ["--limit", "papers=12", "--party", "Kunta 3"])
    #expect(one.status == .done)
    #expect(try await CommandRun(arguments).status == .done)
  }

  @Test func `what people write is far below every limit`() {
    #expect(Limits.usual.byteCount >= 100_000_000)
    #expect(Limits.usual.number(of: .rows) >= 1_000_000)
    #expect(Limits.usual.number(of: .cells) >= 10_000_000)
    #expect(Limits.usual.number(of: .findings) >= 500)
  }
}
