import Commands
import Foundation
import Testing

struct ReportPictureTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.writeGoals()
    try folder.write(
      "Tunnus;Tavoite;Toimenpide;Tila\nA1;T1;a;valmis\nA2;T1;b;myöhässä\n",
      to: "työkirja/toimenpiteet.csv"
    )
  }

  private func report(_ arguments: String...) async throws -> CommandRun {
    try await CommandRun(
      ["report", arguments[0], folder.path + "/työkirja"] + arguments.dropFirst()
    )
  }

  private func names(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path)
    return (names ?? []).sorted()
  }

  @Test func `a report links to its pictures from where it stands`() async throws {
    let output = folder.path + "/raportti.md"
    for _ in 1...2 {
      let outcome = try await report(
        "monitoring",
        "--output",
        output,
        "--figures",
        folder.path + "/omat kuvat"
      )
      #expect(outcome.status == .done)
      #expect(names(in: "omat kuvat") == ["monitoring-status.svg"])
      let text = try folder.text(of: "raportti.md")
      #expect(text.contains("](omat%20kuvat/monitoring-status.svg)"))
    }
    #expect(try folder.text(of: "omat kuvat/monitoring-status.svg").hasPrefix("<svg "))
  }

  @Test func `standard output links to the folder as it was given`() async throws {
    let pictures = folder.path + "/kuvat"
    let outcome = try await report("monitoring", "--figures", pictures)
    #expect(outcome.output.contains("](\(pictures)/monitoring-status.svg)"))
    #expect(names(in: "kuvat") == ["monitoring-status.svg"])
  }

  @Test(arguments: [
    ("raportit/kuvat", "](kuvat/monitoring-status.svg)"),
    ("kuvat", "](../kuvat/monitoring-status.svg)"), ("raportit", "](monitoring-status.svg)"),
  ])
  func `all reports share a folder of pictures`(pictures: String, link: String) async throws {
    let outcome = try await report(
      "all",
      "--output",
      folder.path + "/raportit",
      "--figures",
      folder.path + "/" + pictures
    )
    #expect(outcome.status == .done)
    #expect(names(in: pictures).contains("monitoring-status.svg"))
    #expect(try folder.text(of: "raportit/monitoring.md").contains(link))
    #expect(names(in: "raportit").contains("index.md"))
  }

  @Test func `a report without pictures makes no folder`() async throws {
    #expect(try await report("annex", "--figures", folder.path + "/kuvat").status == .done)
    #expect(names(in: "").contains("kuvat") == false)
  }

  @Test(arguments: ["monitoring-status.svg", "./Monitoring-Status.SVG"])
  func `a report does not take the place of its picture`(name: String) async throws {
    let pictures = folder.path + "/kuvat"
    let outcome = try await report(
      "monitoring",
      "--figures",
      pictures,
      "--output",
      pictures + "/" + name
    )
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("to the same file"))
    #expect(names(in: "") == ["työkirja"])
  }

  @Test func `where one file cannot be written, none is`() async throws {
    try folder.write("x", to: "tiedosto")
    let blocked = try await report(
      "monitoring",
      "--figures",
      folder.path + "/tiedosto",
      "--output",
      folder.path + "/a.md"
    )
    #expect(blocked.status == .trouble)
    #expect(blocked.errors.contains("There is a file where a folder is meant: "))
    let lost = try await report(
      "monitoring",
      "--figures",
      folder.path + "/kuvat",
      "--output",
      folder.path + "/ei/a.md"
    )
    #expect(lost.status == .trouble)
    try folder.write("x", to: "vanhat/monitoring-status.svg/x")
    let taken = try await report(
      "all",
      "--figures",
      folder.path + "/vanhat",
      "--output",
      folder.path + "/raportit"
    )
    #expect(taken.status == .trouble)
    #expect(names(in: "") == ["tiedosto", "työkirja", "vanhat"])
  }

  @Test(arguments: ["html", "ics"])
  func `pictures beside a report are for Markdown`(format: String) async throws {
    let outcome = try await report("calendar", "--figures", "kuvat", "--format", format)
    #expect(outcome.status == .trouble)
    #expect(outcome.errors.contains("The option --figures can be used only where the report is in"))
  }

  @Test func `a template has the pictures too`() async throws {
    let template = try folder.write("Alku {{report}} loppu", to: "pohja.md")
    let outcome = try await report(
      "monitoring",
      "--template",
      template,
      "--figures",
      folder.path + "/kuvat"
    )
    #expect(outcome.output.contains("monitoring-status.svg)"))
  }
}
