import Commands
import Foundation
import Testing

struct ConvertTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func writeFolder() throws -> String {
    try folder.write("Tunnus;Tavoite\nT1;Kaikki lukevat\n", to: "työkirja/tavoitteet.csv")
    try folder.write("Tunnus;Nimi\nF1;Foorumi\nF2;Toinen\n", to: "työkirja/foorumit.csv")
    return folder.path + "/työkirja"
  }

  @Test(
    arguments: [
      (
        "fi", "Työkirja on tiedostossa",
        "Yhden tiedoston työkirjassa ei ole paikkaa näille, joten ne eivät siirtyneet:",
        "foorumit.csv: 2 riviä"
      ),
      (
        "sv", "Arbetsboken finns i filen",
        "I en arbetsbok i en fil finns ingen plats för detta, som därför inte fördes över:",
        "foorumit.csv: 2 rader"
      ),
      (
        "en", "The workbook is in the file",
        "A one-file workbook has no place for these, so they were not carried over:",
        "foorumit.csv: 2 rows"
      ),
    ]
  )
  func `a folder becomes a file, and what has no place there is told`(
    language: String,
    first: String,
    second: String,
    third: String
  ) async throws {
    let path = try writeFolder()
    let output = folder.path + "/uusi/kirja.csv"
    let run = try await CommandRun([
      "convert", path, "--output", output, "--language", language,
    ])
    #expect(run.status == .done)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[0] == "\(first) \(output).")
    #expect(lines[1] == second)
    #expect(lines[2] == "  \(path)/\(third)")
    #expect(run.errors.isEmpty)
    #expect(try folder.text(of: "uusi/kirja.csv").contains("Kaikki lukevat"))
  }

  @Test func `a file becomes a folder`() async throws {
    let text = "Osa-alue;Tavoite;Toimenpide\nElinvoima;Väki kasvaa;Neuvonta\n"
    let path = try folder.write(text, to: "kirja.csv")
    let run = try await CommandRun(["convert", path, "--output", folder.path + "/tulos"])
    #expect(run.status == .done)
    #expect(
      run.output == """
        Työkirja on kansiossa \(folder.path)/tulos: 3 tiedostoa.
        Kaikki siirtyi uuteen muotoon.

        """
    )
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tulos")
    #expect(names.sorted() == ["osa-alueet.csv", "tavoitteet.csv", "toimenpiteet.csv"])
    #expect(try folder.text(of: "kirja.csv") == text)
    let again = try await CommandRun(["convert", path, "--output", folder.path + "/tulos"])
    #expect(again.status == .trouble)
    #expect(again.output.isEmpty)
    let other = try await CommandRun([
      "convert", path, "--to", "sheet", "--language", "sv", "--output", folder.path + "/blad.csv",
    ])
    #expect(other.status == .done)
    #expect(try folder.text(of: "blad.csv").contains("Delområde;Mål;Åtgärd\r\nElinvoima"))
  }

  @Test func `cells and files that are left are named`() async throws {
    try folder.write("Tavoite;Toimenpide;Tila\nA;k;valmis\n;;myöhässä\n", to: "osat/a.csv")
    try folder.write("mitä;tämä\n1;2\n", to: "osat/muu.csv")
    let path = folder.path + "/osat"
    let run = try await CommandRun([
      "convert", path, "--output", folder.path + "/kirja.csv", "--language", "fi",
    ])
    #expect(run.output.contains("  \(path)/a.csv: sarake ”Tila”, solu C3\n"))
    #expect(run.output.contains("  \(path)/muu.csv: tiedostoa ei luettu\n"))
  }

  @Test(
    arguments: [
      ("fi", "sarake ”Vastuutahot”, solu D2 (siirtyi vain rivin 20 ensimmäiselle)"),
      ("sv", "kolumnen ”Vastuutahot”, cell D2 (fördes bara över till de 20 första på raden)"),
      ("en", "column “Vastuutahot”, cell D2 (carried over only to the first 20 in the row)"),
    ]
  )
  func `a long cell beside thousands of actions is not written beside each of them`(
    language: String,
    words: String
  ) async throws {
    let actions = (1...1_000).map { "- Tehdään \($0)" }.joined(separator: "\n")
    let parties = (1...300).map { "Yhdistys \($0) ry" }.joined(separator: "\n")
    let path = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Vastuutahot;Aikataulu\nA;T;\"\(actions)\";\"\(parties)\";2027\n",
      to: "a.csv"
    )
    for (form, table) in [("folder", "/toimenpiteet.csv"), ("sheet", "")] {
      let output = "\(language)-\(form)" + (form == "sheet" ? ".csv" : "")
      let run = try await CommandRun([
        "convert", path, "--to", form, "--language", "fi", "--output", folder.path + "/" + output,
      ])
      #expect(run.status == .done)
      let text = try folder.text(of: output + table)
      #expect(text.ranges(of: "Yhdistys 300 ry").count == 20)
      #expect(text.ranges(of: "Tehdään").count == 1_000)
      #expect(text.ranges(of: "2027").count == 1_000)
      let told = try await CommandRun([
        "convert", path, "--to", form, "--language", language,
        "--output", folder.path + "/told-" + output,
      ])
      #expect(told.output.contains("  \(path): \(words)\n"))
    }
  }

  @Test(
    arguments: [
      ([], "--output FILE|FOLDER"), (["--output", "X", "--to", "xlsx"], "sheet|folder"),
      (["--output", "X", "--language", "de"], "fi|sv|en"),
      (["--output", "X", "toinen"], "ylimääräinen"),
      (["--output", "X", "--format", "json"], "--format"),
    ]
  )
  func `what cannot be understood makes nothing`(options: [String], words: String) async throws {
    let path = try writeFolder()
    let output = folder.path + "/X"
    let run = try await CommandRun(
      ["convert", path] + options.map { $0 == "X" ? output : $0 },
      environment: ["LANG": "fi_FI.UTF-8"]
    )
    #expect(run.status == .trouble)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func `nothing is written over, and nothing into the workbook itself`() async throws {
    let path = try writeFolder()
    let file = try folder.write("oma\n", to: "oma.csv")
    for output in [path + "/kirja.csv", file, path, folder.path] {
      let run = try await CommandRun(["convert", path, "--output", output])
      #expect(run.status == .trouble, "\(output)")
      #expect(run.output.isEmpty)
    }
    let run = try await CommandRun(["convert", path, "--to", "folder", "--output", path])
    #expect(run.status == .trouble)
    #expect(try folder.text(of: "oma.csv") == "oma\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        == ["foorumit.csv", "tavoitteet.csv"]
    )
  }

  @Test(arguments: ["", "%PDF-1.7\n\u{0}\u{1}", "jotakin\n"])
  func `a file without headings has nothing to convert`(text: String) async throws {
    let path = try folder.write(text, to: "kirja.csv")
    let output = folder.path + "/tulos"
    let run = try await CommandRun(["convert", path, "--output", output, "--language", "en"])
    #expect(run.status == .trouble)
    #expect(run.errors.contains("No column headings were found"))
    #expect(!FileManager.default.fileExists(atPath: output))
  }
}
