import Commands
import Foundation
import Testing

struct WorkbookFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    arguments: [
      ([], "The folder has no goals (goals.csv): "),
      (["readme.txt"], "The folder has no goals (goals.csv): "),
      (["työkirja.xlsx"], "Save the Excel file työkirja.xlsx as “CSV UTF-8”."),
      ([".tavoitteet.csv", "~$tavoitteet.csv"], "The folder has no goals (goals.csv): "),
      (["sub/tavoitteet.csv"], "The folder has no goals (goals.csv): "),
      (["muistio.csv"], "The folder has no goals (goals.csv): "),
    ] as [([String], String)]
  )
  func `a folder without a workbook is told of in one sentence`(
    names: [String],
    sentence: String
  ) async throws {
    for name in names { try folder.write("yksi;kaksi\n1;2\n", to: name) }
    let outcome = try await CommandRun(["check", folder.path])
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(sentence))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `links that lead in a circle are told of in one sentence`() async throws {
    let files = FileManager.default
    let link = folder.path + "/tavoitteet.csv"
    try files.createSymbolicLink(atPath: link, withDestinationPath: folder.path + "/muut.csv")
    try files.createSymbolicLink(
      atPath: folder.path + "/muut.csv",
      withDestinationPath: link
    )
    let outcome = try await CommandRun(["check", link])
    #expect(outcome.status == .trouble)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("the links lead in a circle"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["TAVOITTEET.CSV", "tavoitteet.tsv", "mål.Csv", "goals.csv"])
  func `tables are read whatever the letter case of their endings`(name: String) async throws {
    try folder.write("Tunnus\tTavoite\nT1\tKaikki lukevat\n", to: name)
    #expect(try await CommandRun(["check", folder.path]).status == .findings)
  }

  @Test(arguments: ["", "PK\u{3}\u{4}\u{0}\u{0}", "\n\n", "x"])
  func `a file that holds no workbook is no trouble of the tool`(text: String) async throws {
    let file = try folder.write(text, to: "työkirja.csv")
    #expect(try await CommandRun(["check", file]).status != .trouble)
  }

  @Test(.enabled(if: getuid() != 0)) func `what may not be read is told of`() async throws {
    try folder.writeGoals()
    let file = folder.path + "/työkirja/tavoitteet.csv"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    let unreadable = try await CommandRun(["check", folder.path + "/työkirja"])
    #expect(unreadable.status == .trouble)
    #expect(unreadable.errors.contains("there is no permission to read it: \(file)"))
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path)
    let closed = try await CommandRun(["check", folder.path])
    #expect(closed.status == .trouble)
    #expect(closed.errors.contains("there is no permission to read it: \(folder.path)"))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
  }
}
