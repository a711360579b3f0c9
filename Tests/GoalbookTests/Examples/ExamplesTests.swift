import Commands
import Foundation
import Testing
import Workbooks

/// What goalbook says of the workbooks in the repository, as it stands in `Examples` and in `README.md`.
///
/// `RECORD=1 swift test` writes the files and fails; read what has changed, then run again without it.
struct ExamplesTests {
  /// One file of `Examples` and the command that makes it, run at the top of the repository.
  struct Example: CustomTestStringConvertible {
    let file: String
    let arguments: [String]

    var testDescription: String { file }
  }

  /// The folder of the repository.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let asOf = ["--as-of", "2026-03-12"]

  static let examples: [Example] =
    workbook("keski-suomi-2026", ["fi", "sv", "en"], items: ["E1", "E2", "E3"])
    + fullReports
    + workbook("luonnos.csv", ["fi", "sv"], items: [])
    + workbook("utkast", ["sv", "fi"], items: ["E1"])
    + [
      page("annex", "fi"), page("annex", "sv"), page("gaps", "fi"),
      page("agenda", "fi", item: "E1"), page("monitoring", "fi"),
    ]
    + ["fi", "sv", "en"].map { cooperation("coverage", $0, of: "keski-suomi-2026") }
    + [cooperation("approvals", "sv", of: "utkast"), cooperation("coverage", "sv", of: "utkast")]
    + [cooperation("responsibilities", "fi", of: "luonnos.csv")]
    + [("Luhangan kunta", "luhanka"), ("Jyväskylän kaupunki", "jyväskylä")].flatMap { party, name in
      ["fi", "sv", "en"].map { language in
        Example(
          file: "keski-suomi-2026/party-\(name).\(language).md",
          arguments: ["report", "party", "Workbooks/keski-suomi-2026", "--party", party]
            + ["--language", language] + asOf
        )
      }
    }
    + ["fi", "sv", "en"].map { changes("changes", $0) } + [changes("annex", "fi")]
    + [
      Example(
        file: "keski-suomi-2026/calendar.fi.ics",
        arguments: ["report", "calendar", "Workbooks/keski-suomi-2026", "--format", "ics"]
          + ["--language", "fi"] + asOf
      )
    ]
    + [
      Example(file: "luonnos/inspect.fi.txt", arguments: ["inspect", "Workbooks/luonnos.csv"])
    ]
    + [
      ("csv", "check.fi.csv"), ("markdown", "check.fi.md"), ("github", "check.github.txt"),
      ("sarif", "check.sarif"), ("junit", "check.junit.xml"),
    ].map { format, file in
      Example(
        file: "luonnos/" + file,
        arguments: ["check", "Workbooks/luonnos.csv", "--language", "fi", "--format", format] + asOf
      )
    }
    + ["fi", "sv", "en"].map { language in
      Example(
        file: "rules.\(language).md",
        arguments: ["rules", "--format", "markdown", "--language", language]
      )
    }

  /// The reports that are shown of the workbook that has something for each of them.
  private static let fullReports = [
    "agreement", "negotiations", "plan", "summary",
  ].flatMap { report in
    ["fi", "sv", "en"].map { language in
      Example(
        file: "keski-suomi-2026/\(report).\(language).md",
        arguments: ["report", report, "Workbooks/keski-suomi-2026", "--language", language] + asOf
      )
    }
  }

  /// A report with pictures: its Markdown, and the folder beside it that has them.
  struct Illustrated: CustomTestStringConvertible {
    let report: String
    let language: String
    let folder: String

    var file: String { "keski-suomi-2026/\(report).\(language).md" }
    var pictures: String { "keski-suomi-2026/\(folder)" }
    var testDescription: String { file }
  }

  static let illustrated = [
    "approvals", "calendar", "indicators", "monitoring", "responsibilities",
  ].flatMap { report in
    [("fi", "kuvat"), ("sv", "bilder"), ("en", "pictures")].map { language, folder in
      Illustrated(report: report, language: language, folder: folder)
    }
  }

  /// What is in `Examples` and no command makes.
  private static let others: Set<String> = ["findings.schema.json"]

  private static func cooperation(
    _ report: String,
    _ language: String,
    of workbook: String
  ) -> Example {
    let folder = workbook.replacing(".csv", with: "")
    return Example(
      file: "\(folder)/\(report).\(language).md",
      arguments: ["report", report, "Workbooks/" + workbook, "--language", language] + asOf
    )
  }

  /// A report that is compared with the draft before.
  private static func changes(_ report: String, _ language: String) -> Example {
    let name = report == "changes" ? report : report + "-changes"
    return Example(
      file: "keski-suomi-2026/\(name).\(language).md",
      arguments: ["report", report, "Workbooks/keski-suomi-2026"]
        + ["--since", "Workbooks/keski-suomi-2026-luonnos", "--language", language] + asOf
    )
  }

  private static func page(_ report: String, _ language: String, item: String? = nil) -> Example {
    let name = [report, item].compactMap(\.self).joined(separator: "-")
    return Example(
      file: "keski-suomi-2026/\(name).\(language).html",
      arguments: ["report", report, "Workbooks/keski-suomi-2026", "--language", language]
        + ["--format", "html"] + asOf + (item.map { ["--item", $0] } ?? [])
    )
  }

  private static func workbook(
    _ name: String,
    _ languages: [String],
    items: [String]
  ) -> [Example] {
    let path = "Workbooks/" + name
    let folder = name.replacing(".csv", with: "") + "/"
    var examples: [Example] = []
    for language in languages {
      let options = [path, "--language", language] + asOf
      examples.append(
        Example(file: folder + "check.\(language).txt", arguments: ["check"] + options)
      )
      for report in ["annex", "gaps"] {
        examples.append(
          Example(
            file: folder + "\(report).\(language).md",
            arguments: ["report", report] + options
          )
        )
      }
      for item in items {
        examples.append(
          Example(
            file: folder + "agenda-\(item).\(language).md",
            arguments: ["report", "agenda"] + options + ["--item", item]
          )
        )
      }
      if items.isEmpty {
        examples.append(
          Example(
            file: folder + "agenda.\(language).md",
            arguments: ["report", "agenda"] + options
          )
        )
      }
    }
    let options = [path, "--language", languages[0], "--format", "json"] + asOf
    examples.append(Example(file: folder + "check.json", arguments: ["check"] + options))
    return examples
  }

  /// What a command writes to standard output, with the paths as if it ran at the top of the repository.
  private func output(of arguments: [String]) async throws -> String {
    let root = Self.root.path(percentEncoded: false)
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 12))
    var console = Console(today: today)
    let arguments = arguments.map { $0.hasPrefix("Workbooks/") ? root + $0 : $0 }
    let status = await run(arguments, console: &console)
    #expect(status != .trouble, "\(console.errors)")
    return console.output.replacing(Self.root.absoluteString, with: "").replacing(root, with: "")
  }

  @Test(arguments: examples)
  func `what goalbook says is what stands in Examples`(example: Example) async throws {
    let file = Self.root.appending(path: "Examples/" + example.file)
    let text = try await output(of: example.arguments)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
      Issue.record("\(example.file) was written")
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(text == recorded)
  }

  @Test(arguments: illustrated)
  func `pictures stand beside the report that they belong to`(example: Illustrated) async throws {
    let output = try TemporaryFolder()
    _ = try await self.output(
      of: ["report", example.report, "Workbooks/keski-suomi-2026", "--language", example.language]
        + ["--output", output.path + "/report.md"]
        + ["--figures", output.path + "/" + example.folder] + Self.asOf
    )
    let examples = Self.root.appending(path: "Examples")
    let folder = examples.appending(path: example.pictures)
    let made = try FileManager.default.contentsOfDirectory(
      atPath: output.path + "/" + example.folder
    )
    let files =
      [(name: "report.md", file: examples.appending(path: example.file))]
      + made.map { ("\(example.folder)/\($0)", folder.appending(path: $0)) }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, file) in files { try Data(try output.text(of: name).utf8).write(to: file) }
      Issue.record("\(example.file) was written")
      return
    }
    for (name, file) in files {
      let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(try output.text(of: name) == recorded)
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(example.report + "-") }
    #expect(Set(recorded) == Set(made))
  }

  @Test func `every file in Examples is one that a command makes`() throws {
    let folder = Self.root.appending(path: "Examples")
    let files = try #require(
      FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
    )
    .compactMap { $0 as? String }
    .filter { file in
      let name = file.split(separator: "/").last ?? ""
      return name.contains(".") && !name.hasPrefix(".")
    }
    let pictures = Set(Self.illustrated.map { $0.pictures + "/" + $0.report })
    let others = files.filter { file in
      !file.hasSuffix(".svg") || !pictures.contains { file.hasPrefix($0 + "-") }
    }
    #expect(
      Set(others)
        == Set(Self.examples.map(\.file)).union(Self.illustrated.map(\.file)).union(Self.others)
    )
  }

  @Test(
    arguments: [
      ["check", "Workbooks/luonnos.csv"] + asOf,
      ["report", "agenda", "Workbooks/keski-suomi-2026", "--item", "E2"] + asOf,
    ]
  )
  func `the README shows what its commands say`(arguments: [String]) async throws {
    let readme = try String(
      contentsOf: Self.root.appending(path: "README.md"),
      encoding: .utf8
    )
    #expect(readme.contains("goalbook " + arguments.joined(separator: " ")))
    let text = try await output(of: arguments)
    // A long output is shown from its beginning; what is shown is word for word what is written.
    let block = try #require(
      readme.components(separatedBy: "```").first { $0.contains(text.prefix(60)) }
    )
    let shown = block.drop { !$0.isNewline }.trimmingCharacters(in: .newlines)
    #expect(
      text.hasPrefix(shown.replacing("\n[…]", with: ""))
        || shown == text.trimmingCharacters(in: .newlines)
    )
  }
}
