import Foundation
import Testing

struct GitHubFormatTests {
  @Test func `an annotation has level, file, line, character and title`() async throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write(
      "Osa-alue;Tavoite;Toimenpide;Mittari\n\"A\nB: 10 %, C\";Lukeminen;Kirja;\n",
      to: "a,b:100%.csv"
    )
    let output = try await CommandRun(["check", sheet, "--format", "github", "--language", "en"])
      .output
    let path = folder.path + "/a%2Cb%3A100%25.csv"
    // The cell begins on the second line of its row.
    #expect(
      output.contains(
        "::error file=\(path),line=3,col=13,title=TAV-02 B2::The goal “Lukeminen” has no indicator%0AEnter at least one indicator for the goal.\n"
      )
    )
  }

  @Test(arguments: FindingFormatTests.nastyTexts)
  func `each finding is one command`(text: String) async throws {
    let folder = try TemporaryFolder()
    let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let sheet = try folder.write("Osa-alue;Tavoite;Toimenpide\nA;\(quoted);\n", to: "a.csv")
    let output = try await CommandRun(["check", sheet, "--format", "github"]).output
    let lines = output.split(separator: "\n")
    let json = try await CommandRun(["check", sheet, "--format", "json"]).output
    #expect(lines.count == (try JSONValue(json)["findings"])?.elements.count)
    for line in lines {
      #expect(
        line.wholeMatch(
          of:
            /::(error|warning|notice) (file=[^,:]+(,line=[0-9]+(,col=[0-9]+)?)?,)?title=[^,:]+::.+/
        ) != nil
      )
    }
  }

  @Test func `what is about a whole folder stands beside no file`() async throws {
    let folder = try TemporaryFolder()
    try folder.writeGoals()
    let output = try await CommandRun(
      ["check", folder.path + "/työkirja", "--format", "github"]
    ).output
    #expect(output.contains("::error title=TUO-11::"))
  }
}
