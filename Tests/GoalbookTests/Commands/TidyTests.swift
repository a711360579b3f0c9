import CSV
import Foundation
import Testing
import Wording

@testable import Commands
@testable import Workbooks

struct TidyTests {
  private let folder: TemporaryFolder
  private static let untidy = "Kod;Mål ;Tidsfrist\nT1;\"Kaikki lukevat\";2027-12-31\n"
  private static let tidy = "Tunnus;Tavoite;Määräaika\nT1;Kaikki lukevat;31.12.2027\n"

  init() throws { folder = try TemporaryFolder() }

  private func tidy(_ arguments: String...) async throws -> CommandRun {
    try await CommandRun(["tidy", folder.path + "/työkirja", "--language", "fi"] + arguments)
  }

  private func names(in name: String = "työkirja") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + name).sorted()
  }

  @Test func `a workbook is made uniform, and the second time there is nothing to do`() async throws
  {
    try folder.write(Self.untidy, to: "työkirja/tavoitteet.csv")
    let first = try await tidy()
    #expect(first.status == .done)
    #expect(
      first.output == """
        \(folder.path)/työkirja/tavoitteet.csv: 5 muutosta
          sarakeotsikot 3, päivämäärät 1, lainausmerkit 1

        Työkirja on yhtenäistetty: 1 tiedosto, 5 muutosta.

        """
    )
    #expect(try folder.text(of: "työkirja/tavoitteet.csv") == Self.tidy)
    let second = try await tidy("--backup")
    #expect(second.status == .done)
    #expect(second.output == "Työkirjassa ei ole muutettavaa.\n")
    #expect(try names() == ["tavoitteet.csv"])
  }

  @Test(
    arguments: [
      ("tavoitteet (2).csv", "toimenpiteet.csv"), ("tavoitteet_v2.csv", "toimenpiteet.csv"),
      ("Kainuu - tavoitteet.csv", "toimenpiteet.csv"),
      ("tavoitteet.csv", "Kopio - toimenpiteet.csv"),
      ("TAVOITTEET.csv", "toimenpiteet (1).csv"), ("tavoitteet (1).csv", "toimenpiteet (2).csv"),
    ]
  )
  func `each file gets its own text, whatever its name`(goals: String, actions: String) async throws
  {
    let other = "Kod;Tavoite;Toimenpide\nTP1;T1;Lukupiiri\n"
    try folder.write(Self.untidy, to: "työkirja/" + goals)
    try folder.write(other, to: "työkirja/" + actions)
    try folder.write("Avain;Arvo\nNimi;Testi\n", to: "työkirja/perustiedot (1).csv")
    let run = try await tidy("--backup")
    #expect(run.status == .done)
    #expect(try folder.text(of: "työkirja/" + goals) == Self.tidy)
    #expect(try folder.text(of: "työkirja/\(goals).bak") == Self.untidy)
    #expect(
      try folder.text(of: "työkirja/" + actions) == "Tunnus;Tavoite;Toimenpide\nTP1;T1;Lukupiiri\n"
    )
    #expect(try folder.text(of: "työkirja/\(actions).bak") == other)
    #expect(try folder.text(of: "työkirja/perustiedot (1).csv") == "Avain;Arvo\nNimi;Testi\n")
    #expect(run.output.contains("/työkirja/\(goals).bak\n"))
  }

  @Test func `a dry run tells what would change and writes nothing`() async throws {
    try folder.write(Self.untidy, to: "työkirja/tavoitteet.csv")
    let run = try await tidy("--dry-run", "--diff", "--backup")
    #expect(run.status == .findings)
    #expect(
      run.output.contains(
        """
        @@ -1,2 +1,2 @@
        -Kod;Mål ;Tidsfrist
        -T1;"Kaikki lukevat";2027-12-31
        +Tunnus;Tavoite;Määräaika
        +T1;Kaikki lukevat;31.12.2027

        Mitään ei kirjoitettu. Yhtenäistettävää: 1 tiedosto, 5 muutosta.
        """
      )
    )
    #expect(try folder.text(of: "työkirja/tavoitteet.csv") == Self.untidy)
    #expect(try names() == ["tavoitteet.csv"])
    try folder.write(Self.tidy, to: "työkirja/tavoitteet.csv")
    #expect(try await tidy("--dry-run").status == .done)
  }

  @Test(
    arguments: [
      ("fi", "1 tiedosto, 1 muutos."), ("sv", "1 fil, 1 ändring."), ("en", "1 file, 1 change."),
    ]
  )
  func `what was done is told in the language of the headings`(
    language: String,
    end: String
  ) async throws {
    let headings = ["fi": "Osa-alue;Tavoite", "sv": "Delområde;Mål", "en": "Area;Goal"]
    let sheet = try folder.write("\(headings[language] ?? "")\nA; B\n", to: "a.csv")
    let run = try await CommandRun(["tidy", sheet])
    #expect(run.output.hasSuffix(end + "\n"))
    #expect(try folder.text(of: "a.csv") == "\(headings[language] ?? "")\nA;B\n")
  }

  @Test func `a copy is kept when it is asked for, and no earlier copy is lost`() async throws {
    for _ in 0..<2 {
      try folder.write(Self.untidy, to: "työkirja/tavoitteet.csv")
      let run = try await tidy("--backup")
      #expect(run.output.contains("Aiempi tiedosto on tallessa nimellä \(folder.path)/työkirja/"))
    }
    #expect(try names() == ["tavoitteet.csv", "tavoitteet.csv.bak", "tavoitteet.csv.bak2"])
    #expect(try folder.text(of: "työkirja/tavoitteet.csv.bak2") == Self.untidy)
    let check = try await CommandRun(["check", folder.path + "/työkirja"])
    #expect(!check.output.contains(".bak"))
  }

  @Test func `a copy has the permissions of its file, and goes where no link leads`() async throws {
    let file = try folder.write(Self.untidy, to: "työkirja/tavoitteet.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(
      atPath: file + ".bak",
      withDestinationPath: "../ulkona.csv"
    )
    #expect(try await tidy("--backup").status == .done)
    #expect(try names(in: "") == ["työkirja"])
    #expect(try folder.text(of: "työkirja/tavoitteet.csv.bak2") == Self.untidy)
    let mode = try FileManager.default.attributesOfItem(atPath: file + ".bak2")[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func `links and permissions stay as they are`() async throws {
    let file = try folder.write(Self.untidy, to: "muualla/x.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try folder.write("Osapuoli\n", to: "työkirja/readme.txt")
    let link = folder.path + "/työkirja/tavoitteet.csv"
    try FileManager.default.createSymbolicLink(
      atPath: link,
      withDestinationPath: "../muualla/x.csv"
    )
    #expect(try await tidy().status == .done)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../muualla/x.csv")
    #expect(try folder.text(of: "muualla/x.csv") == Self.tidy)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(try names(in: "muualla") == ["x.csv"])
  }

  @Test func `a file of which nothing is understood is left, and that is said`() async throws {
    try folder.write(Self.tidy, to: "työkirja/tavoitteet.csv")
    try folder.write("x;y\n \"1\" ;2\n", to: "työkirja/muuta.csv")
    let run = try await tidy()
    #expect(
      run.output.hasPrefix(
        "Tiedostoa ei tunnistettu, joten se jäi ennalleen: \(folder.path)/työkirja/muuta.csv\n"
      )
    )
    #expect(try folder.text(of: "työkirja/muuta.csv") == "x;y\n \"1\" ;2\n")
  }

  @Test func `something that is no file is not replaced`() async throws {
    let file = try folder.write("Osa-alue; Tavoite\nA;B\n", to: "a.csv")
    let pipe = folder.path + "/pipe"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let replacements = FileReplacements(
      files: [
        .init(label: "a.csv", path: Path(file), before: [], after: [0x61]),
        .init(label: "pipe", path: Path(pipe), before: [], after: [0x61]),
      ],
      keepsCopies: true
    )
    let trouble = #expect(throws: FileTrouble.self) { try replacements.write() }
    #expect(trouble?.message.en == "Only an ordinary file can be made uniform: pipe")
    #expect(try names(in: "") == ["a.csv", "pipe"])
  }

  @Test func `a file that has changed since it was read keeps all files from being written`() throws
  {
    let first = try folder.write("a\n", to: "a.csv")
    let second = try folder.write("c\n", to: "b.csv")
    let replacements = FileReplacements(
      files: [
        .init(label: "a.csv", path: Path(first), before: Array("a\n".utf8), after: [0x78]),
        .init(label: "b.csv", path: Path(second), before: Array("b\n".utf8), after: [0x78]),
      ],
      keepsCopies: true
    )
    let trouble = #expect(throws: FileTrouble.self) { try replacements.write() }
    #expect(trouble?.message.en.hasPrefix("The file has changed since it was read") == true)
    #expect(try folder.text(of: "a.csv") == "a\n")
    #expect(try folder.text(of: "b.csv") == "c\n")
    #expect(try names(in: "") == ["a.csv", "b.csv"])
  }

  @Test func `a file is looked at once more when its copy is there, which takes long`() throws {
    let path = try folder.write("c\n", to: "a.csv")
    for number in 1...99 {
      try folder.write("", to: "a.csv.bak" + (number == 1 ? "" : String(number)))
    }
    let file = FileReplacements.File(
      label: "a.csv",
      path: Path(path),
      before: Array("a\n".utf8),
      after: Array("uusi\n".utf8)
    )
    let trouble = #expect(throws: FileTrouble.self) {
      try FileReplacements(files: [file], keepsCopies: true).write()
    }
    // That the file has changed would be told before, had it been looked at only then.
    #expect(trouble?.message == FileTrouble.tooManyCopies("a.csv").message)
    #expect(try folder.text(of: "a.csv") == "c\n")
  }

  private func twoReplacements() throws -> FileReplacements {
    let files = try [("a.csv", "a\n"), ("muualla/b.csv", "b\n")].map { name, text in
      let path = try folder.write(text, to: name)
      return FileReplacements.File(
        label: name,
        path: Path(path),
        before: Array(text.utf8),
        after: Array("uusi\n".utf8)
      )
    }
    return FileReplacements(files: files, keepsCopies: true)
  }

  @Test func `a file that is in its place already is put back when the next cannot be`() throws {
    let replacements = try twoReplacements()
    var count = 0
    let trouble = #expect(throws: FileTrouble.self) {
      try replacements.write { (replacement) throws(System.Failure) in
        count += 1
        if count == 2 { throw .noPermission }
        try replacement.commit()
        #expect((try? folder.text(of: "a.csv")) == "uusi\n")
      }
    }
    #expect(count == 2)
    #expect(
      trouble?.message.en
        == "The file cannot be written, because there is no permission to write it: muualla/b.csv"
    )
    #expect(try folder.text(of: "a.csv") == "a\n")
    #expect(try folder.text(of: "muualla/b.csv") == "b\n")
    #expect(try names(in: "") == ["a.csv", "muualla"])
    #expect(try names(in: "muualla") == ["b.csv"])
  }

  @Test func `when a file cannot be put back either, that is said`() throws {
    let replacements = try twoReplacements()
    var count = 0
    let trouble = #expect(throws: FileTrouble.self) {
      try replacements.write { (replacement) throws(System.Failure) in
        count += 1
        if count == 1 { return try replacement.commit() }
        try? FileManager.default.removeItem(atPath: folder.path + "/a.csv")
        try? FileManager.default.createDirectory(
          atPath: folder.path + "/a.csv",
          withIntermediateDirectories: false
        )
        throw .noPermission
      }
    }
    #expect(
      trouble?.message.en
        == "Only some of the files have been written. Written: a.csv. Not written: muualla/b.csv. The file cannot be written, because there is no permission to write it: muualla/b.csv"
    )
    // Of the file that was written the copy is all that there is.
    #expect(try folder.text(of: "a.csv.bak") == "a\n")
    #expect(try folder.text(of: "muualla/b.csv") == "b\n")
    #expect(try names(in: "muualla") == ["b.csv", "b.csv.bak"])
  }

  @Test(
    arguments: Language.allCases,
    [
      (true, ["merkistöksi tulisi UTF-8", "skulle bli UTF-8", "would become UTF-8"]),
      (false, ["merkistö on nyt UTF-8", "är nu UTF-8", "is now UTF-8"]),
    ] as [(Bool, [String])]
  )
  func `it is said when a file gets another encoding`(
    language: Language,
    words: (isDryRun: Bool, all: [String])
  ) async throws {
    let folder = try await WorkbookFolder(try folder.write(Self.untidy, to: "a.csv"), .usual)
    let file = TidiedFile(
      index: 0,
      name: "a.csv",
      changes: [],
      edit: TableEdit(of: CSV.Table(parsing: [])),
      bytes: [],
      isReencoded: true
    )
    let text = TidyingText([file], of: folder, isDryRun: words.isDryRun, in: language)
      .text(unreadFiles: [], copies: [], hasDiff: false, hasColor: false)
    #expect(words.all.contains { text.contains($0) })
  }
}
