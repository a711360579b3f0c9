import Commands
import Foundation
import Testing

struct ReportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
  }

  private var workbook: String { folder.path + "/työkirja" }

  @Test(arguments: ["annex", "plan", "indicators"])
  func `a long text of many places stands there as a whole once`(kind: String) async throws {
    let folder = try TemporaryFolder()
    let goals = (1...30).map { "T\($0)" }
    let action = (1...400).map { "Avataan\($0)" }.joined(separator: " ")
    let indicator = (1...400).map { "Osuus\($0)" }.joined(separator: " ")
    try folder.write(
      "Tunnus;Tavoite\n" + goals.map { "\($0);Tavoite \($0)\n" }.joined(),
      to: "tavoitteet.csv"
    )
    let all = goals.joined(separator: ", ")
    try folder.write("Tunnus;Tavoite;Toimenpide\nP1;\(all);\(action)\n", to: "toimenpiteet.csv")
    try folder.write("Tunnus;Tavoite;Mittari\nM1;\(all);\(indicator)\n", to: "mittarit.csv")
    try folder.write(
      "Mittari;Ajankohta;Arvo;Osapuoli\n" + goals.map { "M1;2025;1;Yhdistys \($0)\n" }.joined(),
      to: "seurantatiedot.csv"
    )
    let outcome = try await CommandRun(["report", kind, folder.path])
    #expect(outcome.status == .done)
    #expect(outcome.output.ranges(of: indicator).count == 1)
    #expect(outcome.output.ranges(of: action).count == (kind == "indicators" ? 0 : 1))
    #expect(outcome.output.ranges(of: indicator.prefix(250)).count >= goals.count)
  }

  @Test(
    arguments: [
      "annex", "agenda", "gaps", "agreement", "indicators", "monitoring", "negotiations",
      "plan", "summary",
    ]
  )
  func `the report goes to standard output, and one line to standard error`(
    kind: String
  ) async throws {
    let outcome = try await CommandRun(["report", kind, workbook])
    #expect(outcome.status == .done)
    #expect(outcome.output.hasPrefix("# "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("Työkirja ei ole vielä valmis päätettäväksi: "))
  }

  @Test(arguments: [
    ("fi", "Nimeä se valitsimella --since."), ("sv", "Ange den med flaggan --since."),
    ("en", "Name it with the option --since."),
  ])
  func `changes are asked for with the version before`(
    language: String,
    sentence: String
  ) async throws {
    let outcome = try await CommandRun(["report", "changes", workbook, "--language", language])
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(sentence))
  }

  @Test func `the previous version is read from the path that is given`() async throws {
    try folder.write("Tunnus;Tavoite\nT1;Työtä", to: "vanha/tavoitteet.csv")
    let outcome = try await CommandRun(
      ["report", "changes", workbook, "--since", folder.path + "/vanha"]
    )
    #expect(outcome.status == .done)
    #expect(outcome.output.contains("| Muutos | Edellinen versio | Tämä versio |"))
    let missing = try await CommandRun(
      ["report", "changes", workbook, "--since", folder.path + "/puuttuu"]
    )
    #expect(missing.status == .trouble)
    #expect(missing.output.isEmpty)
  }

  @Test func `an earlier report is replaced and nothing is left beside it`() async throws {
    let output = try folder.write("vanha", to: "annex.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: output)
    let outcome = try await CommandRun(["report", "annex", workbook, "--output", output])
    #expect(outcome.status == .done)
    #expect(outcome.output.isEmpty)
    #expect(try folder.text(of: "annex.md").hasPrefix("# "))
    let attributes = try FileManager.default.attributesOfItem(atPath: output)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["annex.md", "työkirja"]
    )
  }

  @Test func `a link to an earlier report stays a link`() async throws {
    try folder.write("vanha", to: "reports/annex.md")
    let link = folder.path + "/annex.md"
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "reports/annex.md"
    )
    #expect(try await CommandRun(["report", "annex", workbook, "--output", link]).status == .done)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == "reports/annex.md"
    )
    #expect(try folder.text(of: "reports/annex.md").hasPrefix("# "))
  }

  @Test(
    arguments: [
      "työkirja/tavoitteet.csv", "työkirja/../työkirja/./tavoitteet.csv", "soft.md", "hard.md",
      "työkirja/uusi.csv", "other/uusi.CSV",
    ]
  )
  func `a report is never written over a file of the workbook`(name: String) async throws {
    let files = FileManager.default
    let table = workbook + "/tavoitteet.csv"
    try files.createSymbolicLink(
      atPath: folder.path + "/soft.md",
      withDestinationPath: "työkirja/tavoitteet.csv"
    )
    try files.createSymbolicLink(
      atPath: folder.path + "/other",
      withDestinationPath: "työkirja"
    )
    try files.linkItem(atPath: table, toPath: folder.path + "/hard.md")
    let before = try Data(contentsOf: URL(filePath: table))
    let outcome = try await CommandRun([
      "report", "annex", workbook, "--output", folder.path + "/" + name,
    ])
    #expect(outcome.status == .trouble)
    #expect(try Data(contentsOf: URL(filePath: table)) == before)
    #expect(try files.contentsOfDirectory(atPath: workbook) == ["tavoitteet.csv"])
  }

  @Test func `a sheet is not overwritten by its report`() async throws {
    let sheet = try folder.write("Osa-alue;Tavoite\nA;B\n", to: "a.csv")
    let outcome = try await CommandRun(["report", "gaps", sheet, "--output=" + sheet])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("The file belongs to the workbook"))
    #expect(try folder.text(of: "a.csv") == "Osa-alue;Tavoite\nA;B\n")
  }

  @Test func `output that cannot be written is trouble`() async throws {
    for name in ["nowhere/annex.md", "työkirja"] {
      let outcome = try await CommandRun([
        "report", "annex", workbook, "--output", folder.path + "/" + name,
      ])
      #expect(outcome.status == .trouble)
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func `a device is written to and stays what it is`() async throws {
    let outcome = try await CommandRun(["report", "annex", workbook, "--output", "/dev/null"])
    #expect(outcome.status == .done)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `an agenda of several items needs a choice`() async throws {
    try folder.write(
      "Tunnus;Toimielin;Otsikko\nKS-1;Aluehallitus;Sopimus\nKS-2;Aluevaltuusto;Sopimus\n",
      to: "työkirja/esityslista.csv"
    )
    let missing = try await CommandRun(["report", "agenda", workbook])
    #expect(missing.status == .trouble)
    #expect(missing.errors.contains("KS-1 and KS-2"))
    let unknown = try await CommandRun(["report", "agenda", workbook, "--item", "KS-3"])
    #expect(unknown.status == .trouble)
    #expect(unknown.errors.contains("The nearest one is “KS-1”."))
    let chosen = try await CommandRun(["report", "agenda", workbook, "--item", "ks-2"])
    #expect(chosen.status == .done)
    #expect(try await CommandRun(["report", "annex", workbook]).status == .done)
  }

  // MARK: Formats

  @Test(
    arguments: [
      ("annex.html", [], true), ("annex.HTM", [], true), ("annex.md", [], false),
      ("annex", [], false),
      ("annex.html", ["--format", "markdown"], false), ("annex.md", ["--format", "HTML"], true),
    ] as [(String, [String], Bool)]
  )
  func `the format is the one asked for, else that of the file's name`(
    name: String,
    options: [String],
    isHTML: Bool
  ) async throws {
    let outcome = try await CommandRun(
      ["report", "annex", workbook, "--output", folder.path + "/" + name] + options
    )
    #expect(outcome.status == .done)
    #expect(try folder.text(of: name).hasPrefix("<!DOCTYPE html>") == isHTML)
  }

  @Test func `standard output has the format asked for`() async throws {
    let outcome = try await CommandRun([
      "report", "gaps", workbook, "--format", "html", "--output", "-",
    ])
    #expect(outcome.output.hasPrefix("<!DOCTYPE html>"))
    #expect(outcome.output.hasSuffix("</html>\n"))
  }

  // MARK: Templates

  @Test func `a template stands around every report`() async throws {
    let template = try folder.write("\u{FEFF}# {{title}}\r\n\r\n{{report}}\r\nLoppu", to: "t.md")
    let plain = try await CommandRun(["report", "annex", workbook])
    let outcome = try await CommandRun(["report", "annex", workbook, "--template", template])
    #expect(outcome.status == .done)
    #expect(outcome.output == plain.output + "\nLoppu\n")
    let all = [
      "report", "all", workbook, "--output", folder.path + "/r", "--template", template,
    ]
    #expect(try await CommandRun(all).status == .done)
    #expect(try folder.text(of: "r/gaps.md").hasSuffix("\nLoppu\n"))
  }

  @Test(
    arguments: [
      (
        "a\n{{titel}} {{report}}", [],
        "Line 2 of the template: the place “titel” is not known. The nearest one is “title”."
      ),
      ("a", [], "The template has no {{report}}"),
      ("{{report}}", ["--format", "html"], "only where the report is in Markdown"),
      ("{{report}}", ["--template", "nowhere.md"], "File not found: nowhere.md"),
    ] as [(String, [String], String)]
  )
  func `a template that cannot be used is misuse`(
    text: String,
    options: [String],
    sentence: String
  ) async throws {
    let template = try folder.write(text, to: "t.md")
    let outcome = try await CommandRun(
      ["report", "annex", workbook, "--template", template] + options
    )
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(sentence))
  }

  @Test func `a template is text in UTF-8`() async throws {
    let template = try folder.write(Data([0x7B, 0xE4, 0x0A]), to: "t.md")
    let outcome = try await CommandRun(["report", "annex", workbook, "--template", template])
    #expect(outcome.errors.contains("The file is not UTF-8 text."))
  }

  @Test func `a report for one party needs the party, by any of its names`() async throws {
    try folder.write(
      "Tunnus;Nimi;Lyhenne;Tyyppi\nP1;Jyväskylän kaupunki;Jkl;kaupunki\nP2;Luhangan kunta;;kunta\n",
      to: "työkirja/osapuolet.csv"
    )
    let missing = try await CommandRun(["report", "party", workbook])
    #expect(missing.status == .trouble)
    #expect(missing.errors.contains("--party: Jyväskylän kaupunki and Luhangan kunta."))
    let unknown = try await CommandRun(["report", "party", workbook, "--party", "Luhankka"])
    #expect(unknown.status == .trouble)
    #expect(
      unknown.errors.contains("The party “Luhankka” is not known. The nearest one is “Luhanka”.")
    )
    for name in ["luhangan kunta", "Luhanka kommun", "Municipality of Luhanka", "luhanka", "p2"] {
      let outcome = try await CommandRun(["report", "party", workbook, "--party", name])
      #expect(outcome.status == .done)
      #expect(outcome.output.hasPrefix("# Mitä tämä tarkoittaa meille – Luhangan kunta\n"))
    }
    let short = try await CommandRun(["report", "party", workbook, "--party", "JKL"])
    #expect(short.output.contains("meille – Jyväskylän kaupunki"))
  }

  @Test func `the calendar goes to calendar programs, by its format or by its name`() async throws {
    let outcome = try await CommandRun(["report", "calendar", workbook, "--format", "ICS"])
    #expect(outcome.status == .done)
    #expect(outcome.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    let path = folder.path + "/vuosi.ics"
    #expect(
      try await CommandRun(["report", "calendar", workbook, "--output", path]).status == .done
    )
    #expect(try folder.text(of: "vuosi.ics") == outcome.output)
    let other = try await CommandRun(["report", "annex", workbook, "--format", "ics"])
    #expect(other.status == .trouble)
    #expect(other.errors.contains("The report annex has no format ics."))
    let all = try await CommandRun(["report", "all", workbook, "--output", path])
    #expect(all.status == .trouble)
  }
}
