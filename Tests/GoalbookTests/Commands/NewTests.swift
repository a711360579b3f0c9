import Commands
import Foundation
import Testing

struct NewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a folder is made with the folders that it is in`() async throws {
    let path = folder.path + "/a/b/työkirja"
    let arguments = ["new", path, "--county", "15", "--period", "2026-2029", "--language", "fi"]
    let run = try await CommandRun(arguments)
    #expect(run.status == .done)
    #expect(run.output.contains("goalbook check \(path)"))
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(names.count == 17)
    #expect(names.allSatisfy { $0.hasSuffix(".csv") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a/b").count == 1)
    #expect(try folder.text(of: "a/b/työkirja/perustiedot.csv").contains("Kausi alkaa;1.1.2026"))
    let check = try await CommandRun(["check", path])
    #expect(check.status == .findings)
    let again = try await CommandRun(arguments)
    #expect(again.status == .trouble)
    #expect(again.errors.contains("Kansiossa on jo tiedostoja"))
  }

  @Test func `an empty folder is filled, hidden files aside`() async throws {
    try folder.write("", to: "mapp/.DS_Store")
    let path = folder.path + "/mapp"
    let run = try await CommandRun(["new", path, "--language", "sv"])
    #expect(run.status == .done)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 18)
  }

  @Test(arguments: [["--form", "sheet"], []])
  func `a sheet is made where nothing stands`(form: [String]) async throws {
    let path = folder.path + "/uusi/arbetsbok.csv"
    let arguments =
      ["new", path, "--county", "Österbotten", "--language", "sv", "--scope", "2"] + form
    let run = try await CommandRun(arguments)
    #expect(run.status == .done)
    #expect(try folder.text(of: "uusi/arbetsbok.csv").contains("Omfattning;2"))
    let again = try await CommandRun(arguments)
    #expect(again.status == .trouble)
    #expect(again.errors.contains("Det finns redan en fil"))
  }

  @Test func `a file is not taken for a folder`() async throws {
    let path = try folder.write("", to: "tiedosto")
    let run = try await CommandRun(["new", path, "--language", "en"])
    #expect(run.status == .trouble)
    #expect(run.errors.contains("There is a file of that name already"))
    let sheet = try await CommandRun(["new", folder.path, "--form", "sheet"])
    #expect(sheet.status == .trouble)
  }

  @Test(
    arguments: [
      (["--county", "Keski-Soumi"], "”Keski-Suomi”"),
      (["--county", "Mellersta Findland"], "”Mellersta Finland”"),
      (["--county", "Helsinki"], "Hyvinvointialuetta ”Helsinki” ei tunneta"),
      (["--county", "22"], "ei tunneta"), (["--period", "joskus"], "ei ole kausi"),
      (["--scope", "4"], "1|2|3"), (["--form", "xlsx"], "folder|sheet"),
    ]
  )
  func `what cannot be understood makes nothing`(options: [String], words: String) async throws {
    let path = folder.path + "/ei"
    let run = try await CommandRun(["new", path, "--language", "fi"] + options)
    #expect(run.status == .trouble)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["5", "05", "Varsinais-Suomi", "egentliga finland", "Varsinais-Suomen hva"])
  func `a county has several names`(name: String) async throws {
    let path = folder.path + "/varha.csv"
    let run = try await CommandRun(["new", path, "--county", name, "--language", "fi"])
    #expect(run.status == .done)
    #expect(try folder.text(of: "varha.csv").contains("Hyvinvointialue;Varsinais-Suomi"))
  }
}
