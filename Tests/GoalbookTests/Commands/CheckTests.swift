import Commands
import Foundation
import Testing

struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
  }

  private var workbook: String { folder.path + "/työkirja" }

  @Test(
    arguments: [
      ([], .findings), (["--fail-on", "error"], .findings), (["--fail-on", "advice"], .findings),
      (["--fail-on", "never"], .done),
      (["--language", "sv"], .findings),
    ] as [([String], Commands.ExitStatus)]
  )
  func `the exit status tells whether there are findings`(
    options: [String],
    status: Commands.ExitStatus
  ) async throws {
    #expect(try await CommandRun(["check", workbook] + options).status == status)
    #expect(try await CommandRun([workbook] + options).status == status)
    #expect(try await CommandRun(options + [workbook]).status == status)
  }

  @Test func `warnings are findings only where they are asked for`() async throws {
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari;Väri\nA;T;Tp;M;vihreä\n",
      to: "a.csv"
    )
    func counts(_ severity: String) async throws -> Int {
      let outcome = try await CommandRun(["check", sheet, "--format", "json"])
      return outcome.output.matches(of: /"severity": "([a-z]+)"/).count { $0.1 == severity }
    }
    let status = try await CommandRun(["check", sheet, "--fail-on", "warning"]).status
    let errors = try await counts("error")
    let warnings = try await counts("warning")
    #expect(warnings > 0)
    #expect(status == .findings)
    #expect(
      try await CommandRun(["check", sheet]).status == (errors > 0 ? .findings : .done)
    )
  }

  @Test func `text has file, cell, severity, message and code, the remedy and a summary`()
    async throws
  {
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\nA;Lukeminen;Kirja;\n",
      to: "a.csv"
    )
    let output = try await CommandRun(["check", sheet]).output
    #expect(
      output.contains(
        """
        \(sheet):B2: virhe: Tavoitteella ”Lukeminen” ei ole mittaria [TAV-02]
          Kirjaa tavoitteelle vähintään yksi mittari.

        """
      )
    )
    #expect(output.split(separator: "\n").last?.hasPrefix("Työkirja ei ole vielä valmis") == true)
    #expect(output.hasSuffix(".\n"))
  }

  @Test func `findings of a folder name its path, a slash and the file`() async throws {
    for path in [workbook, workbook + "/"] {
      let output = try await CommandRun(["check", path, "--format", "json"]).output
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
      let object = try #require(value as? [String: Any])
      let findings = try #require(object["findings"] as? [[String: Any]])
      #expect(!findings.isEmpty)
      for finding in findings {
        if let file = finding["file"] as? String { #expect(file == workbook + "/tavoitteet.csv") }
      }
    }
  }

  @Test func `the same input gives the same bytes`() async throws {
    for format in ["text", "json"] {
      let arguments = ["check", repository + "/Workbooks/luonnos.csv", "--format", format]
      #expect(try await CommandRun(arguments).output == CommandRun(arguments).output)
    }
  }

  @Test(
    arguments: [
      ([:], true, true), ([:], false, false), (["NO_COLOR": ""], true, true),
      (["NO_COLOR": "0"], true, false), (["TERM": "dumb"], true, false),
      (["TERM": "xterm"], true, true),
    ] as [([String: String], Bool, Bool)]
  )
  func `only a terminal is coloured, and not with NO_COLOR`(
    environment: [String: String],
    isTerminal: Bool,
    isColored: Bool
  ) async throws {
    let outcome = try await CommandRun(
      ["check", workbook],
      environment: environment,
      isTerminal: isTerminal
    )
    #expect(outcome.output.contains("\u{1B}[") == isColored)
  }

  @Test func `control characters of a workbook are shown and not sent`() async throws {
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\nA;Luke\u{1B}[2J\u{7}minen;;\n",
      to: "a.csv"
    )
    let text = try await CommandRun(["check", sheet])
    #expect(text.output.contains("␛[2J␇"))
    #expect(!text.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    let json = try await CommandRun(["check", sheet, "--format", "json"])
    #expect(json.output.contains(#"\u001b[2J\u0007"#))
    #expect(!json.output.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
  }

  @Test(
    arguments: [
      ("Kieli;ruotsi\nOsa-alue;Tavoite;Toimenpide;Mittari\nA;B;;\n", [:], [], "fel"),
      ("Delområde;Mål;Åtgärd;Indikator\nA;B;;\n", ["LANG": "fi_FI"], [], "fel"),
      ("Osa-alue;Tavoite;Toimenpide;Mittari\nA;B;;\n", ["LANG": "sv_FI"], [], "virhe"),
      ("Osa-alue;Tavoite;Toimenpide;Mittari\nA;B;;\n", [:], ["--language", "en"], "error"),
    ] as [(String, [String: String], [String], String)]
  )
  func `findings are in the language asked for, else in the workbook's`(
    text: String,
    environment: [String: String],
    options: [String],
    severity: String
  ) async throws {
    let sheet = try folder.write(text, to: "a.csv")
    let outcome = try await CommandRun(["check", sheet] + options, environment: environment)
    #expect(outcome.output.contains(": \(severity): "))
  }

  @Test func `where the workbook names no language the environment's is taken, else English`()
    async throws
  {
    let sheet = try folder.write("x\n", to: "a.csv")
    let summaries = [
      (["LANG": "sv_FI"], "Arbetsboken är"), (["LANG": "fi_FI"], "Työkirja on"),
      ([:], "The workbook is"),
    ]
    for (environment, summary) in summaries {
      let output = try await CommandRun(["check", sheet], environment: environment).output
      let start = try #require(output.split(separator: "\n").last?.prefix(8))
      #expect(summary.hasPrefix(start))
    }
  }

  @Test(
    arguments: [
      ("draft", "Luonno"), ("council", "päätettäväksi"), ("monitoring", "seurantaan"),
    ]
  )
  func `the summary is about the stage`(stage: String, word: String) async throws {
    let output = try await CommandRun(["check", workbook, "--stage", stage]).output
    #expect(try #require(output.split(separator: "\n").last).contains(word))
  }

  @Test func `several workbooks are checked one after another`() async throws {
    let sheet = try folder.write("Osa-alue;Tavoite\nA;B\n", to: "a.csv")
    let outcome = try await CommandRun(["check", workbook, sheet])
    let lines = outcome.output.split(separator: "\n")
    let summaries = lines.filter {
      $0.contains("Työkirja ") && !$0.hasPrefix(" ") && $0.hasSuffix(".")
    }
    #expect(summaries.count == 2)
    #expect(summaries.first?.hasPrefix(workbook + ": ") == true)
    #expect(summaries.last?.hasPrefix(sheet + ": ") == true)
  }

  @Test func `each of several workbooks is told as it is alone, in the order of the paths`()
    async throws
  {
    let sheets = try (0..<40).map { number in
      let rows = (0...(number * 37 % 23)).map { "Alue \($0);Tavoite \($0);Toimi \($0)\n" }
      return try folder.write("Osa-alue;Tavoite;Toimenpide\n" + rows.joined(), to: "\(number).csv")
    }
    let paths = [workbook] + sheets
    let together = try await CommandRun(["check"] + paths).output
    var expected: [String] = []
    for path in paths {
      let alone = try await CommandRun(["check", path]).output
      let verdict = try #require(alone.dropLast().lastIndex(of: "\n"))
      let beginning = alone[...verdict]
      expected.append(beginning + path + ": " + alone[alone.index(after: verdict)...])
    }
    #expect(together == expected.joined(separator: "\n"))
  }

  @Test func `the other workbooks are checked where one is missing`() async throws {
    let outcome = try await CommandRun(["check", "nowhere", workbook, "--format", "json"])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors == "goalbook: File not found: nowhere\n")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((value as? [[String: Any]])?.count == 1)
  }
}
