import Commands
import Foundation
import Reports
import Testing
import Wording

struct RunTests {
  @Test(
    arguments: [
      (["chekc", "x"], "check"),
      (["chekc"], "check"),
      (["raport", "annex", "x"], "report"),
      (["rule"], "rules"),
      (["check", "x", "--stge", "draft"], "--stage"),
      (["check", "x", "--stge=draft"], "--stage"),
      (["check", "x", "--hlep"], "--help"),
      (["explain", "TAV-30"], "TAV-03"),
      (["explain", "goal-without-action"], "goal-without-actions"),
      (["report", "anex", "x"], "annex"),
    ]
  )
  func `the nearest name is suggested for one that is not known`(
    arguments: [String],
    nearest: String
  ) async throws {
    let outcome = try await CommandRun(arguments)
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("The nearest one is “\(nearest)”."))
  }

  @Test(
    arguments: [
      ([], "goalbook checks a workbook"),
      (["check"], "lacks PATH"),
      (["report"], "lacks KIND"),
      (["report", "annex"], "lacks PATH"),
      (["explain"], "lacks RULE"),
      (["inspect"], "lacks FILE"),
      (["inspect", "a", "b"], "extra argument: “b”"),
      (["rules", "a"], "extra argument: “a”"),
      (["report", "annex", "a", "b"], "extra argument: “b”"),
      (["report", "memo", "a"], "“memo” is not known"),
      (["explain", "QQQ"], "“QQQ” is not known"),
      (["check", "x", "--stage"], "--stage has no value: draft|council|monitoring"),
      (["check", "x", "--stage", "--format", "json"], "--stage has no value"),
      (["check", "x", "--stage="], "--stage has no value"),
      (["check", "x", "--stage", "later"], "“later” of the option --stage is not known"),
      (["check", "x", "--format", "xml"], "“xml” of the option --format is not known"),
      (["check", "x", "--language", "de"], "“de” of the option --language is not known"),
      (["check", "x", "--fail-on", "all"], "“all” of the option --fail-on is not known"),
      (["check", "x", "--item", "E1"], "“--item” is not known"),
      (["rules", "--format", "csv"], "“csv” of the option --format is not known"),
      (["check", "-"], "instead of the hyphen"),
      (["new", "-"], "instead of the hyphen"),
      (["check", ""], "The command has an empty argument: “”."),
      (["check", "x", "--", ""], "The command has an empty argument: “”."),
      (["", "--language", "fi"], "Komennossa on tyhjä osa: ””."),
      (["convert", "x", "--output", "-"], "instead of the hyphen"),
      (["check", "x", "--write-baseline=-"], "instead of the hyphen"),
      (["check", "--", "-"], "File not found: -"),
      (["tidy"], "lacks PATH"),
      (["tidy", "a", "b"], "extra argument: “b”"),
      (["tidy", "x", "--dry-run=yes"], "The option --dry-run takes no value."),
      (["tidy", "x", "--dry"], "“--dry” is not known"),
      (["tidy", "nowhere.csv"], "File not found: nowhere.csv"),
      (["check", "x", "-q"], "“-q” is not known"),
      (["check", "x", "--as-of", "12.3.2026"], "“12.3.2026” of the option --as-of is not a date"),
      (["check", "x", "--as-of", "2026-3-12"], "is not a date"),
      (["check", "x", "--as-of", "2026-02-30"], "is not a date"),
      (["check", "x", "--as-of", "+026-02-03"], "is not a date"),
      (["check", "x", "--as-of", "2026-02-03-"], "is not a date"),
      (["nowhere.csv"], "File not found: nowhere.csv"),
      (["check", "--", "--stage"], "File not found: --stage"),
      (["inspect", "nowhere.csv"], "File not found: nowhere.csv"),
      (["report", "annex", "nowhere.csv"], "File not found: nowhere.csv"),
    ] as [([String], String)]
  )
  func `misuse is told on standard error`(arguments: [String], sentence: String) async throws {
    let outcome = try await CommandRun(arguments)
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(sentence))
  }

  @Test func `a terminal is not commanded by what an argument has in it`() async throws {
    let outcome = try await CommandRun(["explain", "\u{1B}[31m\u{9B}x\u{202E}\n"])
    #expect(outcome.errors.contains("“␛[31m<U+009B>x<U+202E> ”"))
  }

  @Test(
    arguments: [
      ["check", "x", "--LONG"], ["LONG"], ["check", "LONG"], ["explain", "LONG"],
      ["tidy", "x", "LONG"],
      ["report", "LONG", "x"], ["report", "annex", "työkirja", "--item", "LONG"],
      ["report", "party", "työkirja", "--party", "LONG"], ["check", "työkirja", "--rule", "LONG"],
      ["check", "x", "--stage", "LONG"], ["check", "x", "--limit", "LONG"],
      ["check", "x", "--as-of", "LONG"], ["check", "työkirja", "--party", "LONG"],
      ["check", "työkirja", "--output", "LONG"], ["check", "työkirja", "--baseline", "LONG"],
      ["check", "työkirja", "--since", "LONG"], ["new", "x", "--county", "LONG"],
      ["new", "x", "--county", "Lapland", "--period", "LONG"], ["inspect", "LONG"],
      ["convert", "työkirja", "--to", "LONG", "--output", "x"],
      ["convert", "työkirja", "--to", "sheet", "--output", "LONG"],
      ["report", "all", "työkirja", "--output", "LONG"],
      ["report", "plan", "työkirja", "--template", "LONG"],
    ],
    Language.allCases
  )
  func `a very long argument is repeated by its beginning`(
    arguments: [String],
    language: Language
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.writeGoals()
    let long = String(repeating: "ä", count: 50_000)
    let outcome = try await CommandRun(
      arguments.map {
        $0.replacing("LONG", with: long).replacing("työkirja", with: folder.path + "/työkirja")
      } + ["--language", language.rawValue]
    )
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("ääää…"))
    #expect(outcome.errors.utf8.count < 1_500)
  }

  @Test(
    arguments: [
      ([:], [], "The command lacks PATH."),
      (["LANG": "fi_FI.UTF-8"], [], "Komennosta puuttuu PATH."),
      (["LANG": "fi_FI.UTF-8", "LC_MESSAGES": "sv_FI"], [], "I kommandot saknas PATH."),
      (["LC_MESSAGES": "sv_FI", "LC_ALL": "C"], [], "The command lacks PATH."),
      (["LANG": "fi_FI.UTF-8"], ["--language", "sv"], "I kommandot saknas PATH."),
      (["LANG": "fi_FI.UTF-8"], ["--language=SV"], "I kommandot saknas PATH."),
    ] as [([String: String], [String], String)]
  )
  func `misuse is told in the language asked for, else in the environment's`(
    environment: [String: String],
    options: [String],
    sentence: String
  ) async throws {
    let outcome = try await CommandRun(["check"] + options, environment: environment)
    #expect(outcome.errors.hasPrefix("goalbook: \(sentence)\n"))
  }

  @Test(arguments: Language.allCases, ["check", "explain", "inspect", "report", "rules", "tidy"])
  func `every command has help in every language`(language: Language, command: String) async throws
  {
    for arguments in [[command, "--help"], ["-h", command], ["help", command]] {
      let outcome = try await CommandRun(arguments + ["--language", language.rawValue])
      #expect(outcome.status == .done)
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.hasPrefix("goalbook \(command)"))
      // A line for each report, and the rest fits on half a screen.
      let limit = command == "report" ? 18 + ReportBook.reports.count : 21
      #expect(outcome.output.split(separator: "\n").count < limit)
    }
  }

  @Test(arguments: ["check", "explain", "inspect", "report", "rules", "tidy"])
  func `the example in a command's help works`(command: String) async throws {
    let help = try await CommandRun([command, "--help"]).output
    let example = try #require(help.split(separator: "\n").last)
    var arguments = example.split(separator: " ").dropFirst().map { argument in
      argument.hasPrefix("Workbooks/") ? repository + "/" + argument : String(argument)
    }
    let folder = try TemporaryFolder()
    if let place = arguments.firstIndex(of: "--output") {
      arguments[place + 1] = folder.path + "/" + arguments[place + 1]
    }
    #expect(try await CommandRun(arguments).status != .trouble)
  }

  @Test func `the tool has help and a version`() async throws {
    let help = try await CommandRun(["--help"])
    #expect(help.status == .done)
    for command in ["check", "explain", "inspect", "report", "rules", "tidy"] {
      #expect(help.output.contains("\n  \(command)"))
    }
    let version = try await CommandRun(["--version"])
    #expect(version.output == "goalbook 0.1.0\n")
    #expect(version.status == .done)
  }

  @Test func `options may stand before the command`() async throws {
    let outcome = try await CommandRun(["--language", "fi", "explain", "TAV-03"])
    #expect(outcome.status == .done)
    #expect(outcome.output.contains("Peruste: "))
  }
}
