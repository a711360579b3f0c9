import Foundation
import Testing
import Wording

@testable import Commands

struct RemainsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
  }

  /// A folder in which files can be made and none renamed or removed, as on drives that keep what is put there.
  private static let canKeep = ToolRun.works(
    "test -n \"$TOOL\" && mkdir d && chattr +a d && touch d/x && ! rm d/x; status=$?; chattr -a d; exit $status"
  )

  @Test(
    .enabled(if: canKeep, "a folder can be made to keep what is in it"),
    arguments: [
      ("new d/x.csv", "The file has been written all the same: d/x.csv", ["x.csv"]),
      ("report annex työkirja --output d/x.md", "there is no permission to write it: d/x.md", []),
      ("report all työkirja --output d", "there is no permission to write it: d/", []),
      ("report all työkirja --output d/e", "there is no permission to write it: d/e", []),
      ("check työkirja --write-baseline d/x", "there is no permission to write it: d/x", []),
    ]
  )
  func `what a folder does not let go of is told of`(
    command: String,
    sentence: String,
    made: [String]
  ) throws {
    let outcome = try ToolRun(
      "mkdir d; chattr +a d; \"$TOOL\" \(command) > output; status=$?; chattr -a d; exit $status",
      in: folder
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    let hidden = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/d").filter {
      !made.contains($0)
    }
    #expect(!hidden.isEmpty && hidden.allSatisfy { $0.hasPrefix(".goalbook-") })
    #expect(outcome.errors.contains("Remove what was left behind: d/"))
    let first = try #require(hidden.first)
    #expect(hidden.count > 12 || outcome.errors.contains(first))
    #expect(made.allSatisfy { FileManager.default.fileExists(atPath: folder.path + "/d/" + $0) })
  }

  @Test func `of very many files some are named as written and some as not`() throws {
    let files = try (0..<40).map { number in
      let path = try folder.write("a\n", to: "\(number).csv")
      return FileReplacements.File(
        label: "\(number).csv",
        path: Path(path),
        before: Array("a\n".utf8),
        after: Array("uusi\n".utf8)
      )
    }
    var count = 0
    let trouble = #expect(throws: FileTrouble.self) {
      try FileReplacements(files: files, keepsCopies: false).write {
        (replacement) throws(System.Failure) in
        count += 1
        if count == 21 {
          // What stands in the place of a file now keeps it from being put back.
          for number in 0..<20 where number != 3 {
            try? FileManager.default.removeItem(atPath: files[number].path.text)
            try? FileManager.default.createDirectory(
              atPath: files[number].path.text,
              withIntermediateDirectories: false
            )
          }
          throw .readOnly
        }
        try replacement.commit()
      }
    }
    #expect(
      trouble?.message.fi.hasPrefix(
        "Vain osa tiedostoista on kirjoitettu. Kirjoitettu on: 0.csv, 1.csv, 2.csv, 4.csv, 5.csv, 6.csv, 7.csv, 8.csv, 9.csv, 10.csv, 11.csv, 12.csv ja 7 muuta. Kirjoittamatta jäi: 3.csv, 20.csv, 21.csv,"
      ) == true
    )
    #expect(trouble?.message.fi.contains(" ja 9 muuta. Tiedostoa ei voi kirjoittaa") == true)
    #expect(try folder.text(of: "3.csv") == "a\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasPrefix(".") })
  }
}
