import Commands
import Foundation
import Testing

struct ReportFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
  }

  private var workbook: String { folder.path + "/työkirja" }

  private func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
  }

  /// The agenda items' files and some that every workbook with goals has; without a version before there are no changes.
  private func expect(
    agenda: [String],
    in path: String,
    ending: String = ".md",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let names = try names(in: path)
    let items = names.filter { $0.hasPrefix("agenda") }
    #expect(items == agenda.map { $0 + ending }, sourceLocation: sourceLocation)
    for name in ["annex", "gaps", "index", "monitoring", "summary"] {
      #expect(names.contains(name + ending), sourceLocation: sourceLocation)
    }
    for name in ["changes", "indicators", "negotiations"] {
      #expect(!names.contains(name + ending), sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [("markdown", ".md"), ("html", ".html")])
  func `all reports stand in one folder, with a page that leads to them`(
    format: String,
    ending: String
  ) async throws {
    try folder.write(
      "Tunnus;Toimielin;Otsikko\nKS/1;Aluehallitus;Sopimus\nks-1;Aluevaltuusto;Suunnitelma\n",
      to: "työkirja/esityslista.csv"
    )
    let arguments = [
      "report", "all", workbook, "--output", folder.path + "/uusi/raportit", "--format", format,
    ]
    for _ in 1...2 {
      let outcome = try await CommandRun(arguments)
      #expect(outcome.status == .done)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.split(separator: "\n").count == 1)
      try expect(agenda: ["agenda-KS-1", "agenda-ks-1-2"], in: "uusi/raportit", ending: ending)
    }
    let index = try folder.text(of: "uusi/raportit/index" + ending)
    for name in ["agenda-KS-1", "agenda-ks-1-2", "annex", "gaps"] {
      #expect(index.contains(name + ending))
    }
    #expect(index.contains("Esityslistateksti KS/1: Sopimus"))
    let noChanges = "Muutosvertailua ei ole, koska edellistä versiota ei ole annettu."
    #expect(index.contains(noChanges))
    _ = try await CommandRun(arguments + ["--since", workbook])
    #expect(try !folder.text(of: "uusi/raportit/index" + ending).contains(noChanges))
    #expect(try names(in: "uusi/raportit").contains("changes" + ending))
  }

  @Test func `one agenda item is enough, and none makes no file`() async throws {
    let output = folder.path + "/raportit"
    #expect(try await CommandRun(["report", "all", workbook, "--output", output]).status == .done)
    try expect(agenda: [], in: "raportit")
    try folder.write(
      "Tunnus;Toimielin;Otsikko\nE1;Aluehallitus;Sopimus\nE2;Aluevaltuusto;Sopimus\n",
      to: "työkirja/esityslista.csv"
    )
    let outcome = try await CommandRun([
      "report", "all", workbook, "--output", output, "--item", "e2",
    ])
    #expect(outcome.status == .done)
    try expect(agenda: ["agenda-E2"], in: "raportit")
  }

  @Test func `what else stands in the folder is left alone`() async throws {
    try folder.write("oma", to: "raportit/oma.md")
    try folder.write("vanha", to: "raportit/annex.md")
    let output = folder.path + "/raportit/"
    #expect(try await CommandRun(["report", "all", workbook, "--output", output]).status == .done)
    #expect(try folder.text(of: "raportit/oma.md") == "oma")
    #expect(try folder.text(of: "raportit/annex.md").hasPrefix("# "))
    try expect(agenda: [], in: "raportit")
  }

  @Test func `where one report cannot be written, none is`() async throws {
    try folder.write("vanha", to: "raportit/annex.md")
    try folder.write("x", to: "raportit/index.md/x")
    let output = folder.path + "/raportit"
    let outcome = try await CommandRun(["report", "all", workbook, "--output", output])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("/raportit/index.md"))
    #expect(try names(in: "raportit") == ["annex.md", "index.md"])
    #expect(try folder.text(of: "raportit/annex.md") == "vanha")
  }

  @Test func `all reports need a folder`() async throws {
    let missing = try await CommandRun(["report", "all", workbook])
    #expect(missing.errors.contains("Name it with the option --output."))
    let file = try folder.write("x", to: "x.md")
    let outcome = try await CommandRun(["report", "all", workbook, "--output", file])
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("There is a file where a folder is meant: "))
    #expect(try folder.text(of: "x.md") == "x")
  }

  @Test func `the register's parties have files named in the language of the reports`() async throws
  {
    try folder.write(
      "Välfärdsområde;Österbotten\nDelområde;Mål;Åtgärd;Ansvariga\nHälsa;Ensamheten minskar;Besök;Kaskö",
      to: "blad.csv"
    )
    let output = folder.path + "/papper"
    let run = try await CommandRun(
      ["report", "all", folder.path + "/blad.csv", "--output", output, "--language", "sv"]
    )
    #expect(run.status == .done)
    let names = try names(in: "papper").filter { $0.hasPrefix("party") }
    #expect(names.contains("party-Kaskö-stad.md"))
    #expect(names.contains("party-Österbottens-välfärdsområde.md"))
  }

  @Test func `each party has a file of its own`() async throws {
    try folder.write(
      "Nimi;Sopimusosapuoli\nJämsän kaupunki;\nJämsän/kaupunki;kyllä\nJärjestöverkosto;ei\n",
      to: "työkirja/osapuolet.csv"
    )
    let output = folder.path + "/raportit"
    let arguments = ["report", "all", workbook, "--output", output]
    #expect(try await CommandRun(arguments).status == .done)
    #expect(
      try names(in: "raportit").filter { $0.hasPrefix("party") } == [
        "party-Jämsän-kaupunki-2.md", "party-Jämsän-kaupunki.md",
      ]
    )
    #expect(try folder.text(of: "raportit/index.md").contains("meille – Jämsän kaupunki"))
    let one = folder.path + "/yksi"
    _ = try await CommandRun(["report", "all", workbook, "--output", one, "--party", "Jämsä"])
    #expect(
      try names(in: "yksi").filter { $0.hasPrefix("party") } == ["party-Jämsän-kaupunki.md"]
    )
  }
}
