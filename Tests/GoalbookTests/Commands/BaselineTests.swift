import Commands
import Foundation
import Testing

struct BaselineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var sheet: String { folder.path + "/a.csv" }
  private var baseline: String { folder.path + "/baseline.txt" }

  private func write(_ rows: [String]) throws {
    let heading = "Osa-alue;Tavoite;Toimenpide;Vastuutahot;Mittari\n"
    try folder.write(heading + rows.map { $0 + "\n" }.joined(), to: "a.csv")
  }

  private func summary(_ options: String...) async throws -> [String: Any] {
    let run = try await CommandRun(["check", sheet, "--format", "json"] + options)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let object = try #require(value as? [String: Any])
    return try #require(object["summary"] as? [String: Any])
  }

  private func counts(_ summary: [String: Any]) throws -> [Int] {
    let baseline = try #require(summary["baseline"] as? [String: Any])
    return try ["known", "mended"].map { try #require(baseline[$0] as? Int) }
  }

  @Test func `what is written is known from then on`() async throws {
    try write(["Työ;Työtä;Haetaan;;", "Työ;Rauha;;;Uni"])
    let before = try await CommandRun(["check", sheet])
    #expect(before.status == .findings)
    let written = try await CommandRun(["check", sheet, "--write-baseline", baseline])
    #expect(written.status == .done)
    #expect(!written.output.contains("["))
    #expect(try await CommandRun(["check", sheet, "--baseline", baseline]).status == .done)
  }

  @Test func `only what is new is told, and how much is known and mended`() async throws {
    try write(["Työ;Työtä;Haetaan;;", "Työ;Rauha;;;Uni"])
    _ = try await CommandRun(["check", sheet, "--write-baseline", baseline])
    let all = try await CommandRun(["check", sheet, "--format", "json"]).output
    let count = all.components(separatedBy: "\"rule\": ").count - 1
    #expect(try counts(try await summary("--baseline", baseline)) == [count, 0])

    try write(["Työ;Rauha;;;Uni", ";Valo;Sytytetään;Jämsä;", "Työ;Työtä;Haetaan;;Työllisyys"])
    let run = try await CommandRun([
      "check", sheet, "--baseline", baseline, "--language", "en", "--as-of", "2026-03-12",
    ])
    #expect(run.status == .findings)
    #expect(run.output.contains("The goal “Valo” has no indicator [TAV-02]"))
    #expect(!run.output.contains("TAV-03"))
    #expect(run.output.contains("new findings 1, unchanged \(count - 1), mended 1."))
    let summary = try await summary("--baseline", baseline)
    #expect(try counts(summary) == [count - 1, 1])
    #expect(summary["errors"] as? Int == 1)
    #expect(summary["ready"] as? Bool == false)
  }

  @Test func `equal findings are counted`() async throws {
    let areas = "Tunnus;Osa-alue\n;Työ\n;Työ"
    try folder.write(areas, to: "w/osa-alueet.csv")
    try folder.write("Tunnus;Tavoite\nT1;?\nT1;?", to: "w/tavoitteet.csv")
    let path = folder.path + "/w"
    _ = try await CommandRun(["check", path, "--write-baseline", baseline, "--rule", "TAV-01"])
    #expect(
      try folder.text(of: "baseline.txt")
        == "goalbook baseline 1\nTAV-01\tgoals\tt1\ttavoite\nTAV-01\tgoals\tt1\ttavoite\n"
    )
    try folder.write("Tunnus;Tavoite\nT1;?\nT1;?\nT1;?", to: "w/tavoitteet.csv")
    let output = try await CommandRun([
      "check", path, "--baseline", baseline, "--rule", "TAV-01", "--language", "en",
    ]).output
    #expect(output.contains("new findings 1, unchanged 2, mended 0"))
  }

  @Test func `what other rules found is not taken for mended`() async throws {
    try write(["Työ;Työtä;Haetaan;;"])
    _ = try await CommandRun(["check", sheet, "--write-baseline", baseline])
    #expect(try counts(try await summary("--baseline", baseline, "--rule", "TAV-02")) == [1, 0])
    #expect(try counts(try await summary("--baseline", baseline, "--except", "TAV-02"))[1] == 0)
  }

  @Test func `the file is the same whatever the order of rows, and is sorted`() async throws {
    let rows = ["Työ;Työtä;Haetaan;;", "Koti;Rauha;;;Uni", "Koti;Valo;?;;"]
    try write(rows)
    _ = try await CommandRun(["check", sheet, "--write-baseline", baseline])
    let first = try folder.text(of: "baseline.txt")
    try write(rows.reversed())
    _ = try await CommandRun(["check", sheet, "--write-baseline", baseline, "--language", "en"])
    #expect(try folder.text(of: "baseline.txt") == first)
    let lines = first.split(separator: "\n").dropFirst()
    #expect(lines.elementsEqual(lines.sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }))
  }

  @Test func `line ends of Windows and a byte order mark are read`() async throws {
    try write(["Työ;Työtä;Haetaan;;"])
    _ = try await CommandRun(["check", sheet, "--write-baseline", baseline])
    let text = try folder.text(of: "baseline.txt")
    try folder.write("\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: "baseline.txt")
    #expect(try await CommandRun(["check", sheet, "--baseline", baseline]).status == .done)
  }

  @Test(
    arguments: [
      ("", "is not a baseline file"), ("goalbook baseline 2\n", "is not a baseline file"),
      ("goalbook baseline 1\nTAV-02\tgoals\n<<<<<<< HEAD\n", "Line 3 of the baseline file"),
      ("goalbook baseline 1\nTAV-02\n", "Line 2 of the baseline file"),
    ]
  )
  func `a damaged file is told`(text: String, message: String) async throws {
    try write(["Työ;Työtä;Haetaan;;"])
    try folder.write(text, to: "baseline.txt")
    let run = try await CommandRun(["check", sheet, "--baseline", baseline])
    #expect(run.status == .trouble)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message))
  }

  @Test func `a file that is not there is told, and so is one that cannot be written`() async throws
  {
    try write(["Työ;Työtä;Haetaan;;"])
    for option in ["--baseline", "--write-baseline"] {
      let run = try await CommandRun(["check", sheet, option, folder.path + "/no/b.txt"])
      #expect(run.status == .trouble)
      #expect(run.errors.contains("not found"))
    }
  }

  @Test func `the workbook is not written over, and there is only one`() async throws {
    try write(["Työ;Työtä;Haetaan;;"])
    let over = try await CommandRun(["check", sheet, "--write-baseline", sheet])
    #expect(over.status == .trouble)
    #expect(try folder.text(of: "a.csv").hasPrefix("Osa-alue"))
    let two = try await CommandRun(["check", sheet, sheet, "--baseline", baseline])
    #expect(two.status == .trouble)
    #expect(two.errors.contains("one workbook"))
  }
}
