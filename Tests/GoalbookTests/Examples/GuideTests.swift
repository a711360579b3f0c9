import Commands
import Foundation
import Testing
import Workbooks

/// The preparer's guides in `Workbooks`: each command in them is run, and what it says is what the guide shows.
///
/// `RECORD=1 swift test` writes the outputs into the guides and fails; read what has changed, then run again without it.
struct GuideTests {
  static let guides = ["ohje.md", "handledning.md", "guide.md"]

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Workbooks")

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A block of code in a guide: its first line is what stands behind the backquotes.
  private static func blocks(of guide: String) -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in guide.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInside.toggle()
        if isInside { blocks.append([String(line.dropFirst(3))]) }
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// The commands that stand in the text itself, between backquotes; those that name what the reader has are left out.
  private static func commands(inTextOf guide: String) -> [String] {
    guide.components(separatedBy: "```").enumerated()
      .filter { $0.offset.isMultiple(of: 2) }
      .flatMap { $0.element.replacing("\n", with: " ").components(separatedBy: "`") }
      .filter { $0.hasPrefix("goalbook ") }
      .filter { command in
        !["…", "KANSIO", "MAPP", "FOLDER"].contains { command.contains($0) }
      }
  }

  /// The words of a command line; quotation marks keep words together.
  private static func words(of command: String) -> [String] {
    command.components(separatedBy: "\"").enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [part]
    }
  }

  /// What a command says, with the paths as if it ran in the reader's folder.
  private func run(_ command: String) async throws -> CommandRun {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    var arguments = Array(Self.words(of: command).dropFirst())
    for index in arguments.indices {
      let isNew =
        index == 1 && arguments[0] == "new" || index > 0 && arguments[index - 1] == "--output"
      if isNew || names.contains(arguments[index]) {
        arguments[index] = folder.path + "/" + arguments[index]
      }
    }
    return try await CommandRun(arguments)
  }

  @Test(arguments: guides)
  func `what a guide shows is what its commands say`(name: String) async throws {
    let file = Self.file.appending(path: name)
    var guide = try String(contentsOf: file, encoding: .utf8)
    for block in Self.blocks(of: guide) {
      let kind = block[0].split(separator: " ")
      if kind.count == 2 {
        try folder.write(block.dropFirst().joined(separator: "\r\n") + "\r\n", to: String(kind[1]))
      }
      guard kind.first == "console" else { continue }
      let command = try #require(block.dropFirst().first)
      let run = try await run(String(command.dropFirst(2)))
      #expect(run.status != .trouble, "\(run.errors)")
      let output = run.output.replacing(folder.path + "/", with: "")
      let shown = block.joined(separator: "\n")
      let said = [block[0], command, output.trimmingCharacters(in: .newlines)]
        .joined(separator: "\n")
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        guide = guide.replacing(shown + "\n```", with: said + "\n```")
      } else {
        #expect(shown == said)
      }
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(guide.utf8).write(to: file)
      Issue.record("\(name) was written")
    }
    let commands = Self.commands(inTextOf: guide)
    #expect(commands.count > 5)
    for command in commands {
      let run = try await run(command)
      #expect(run.status != .trouble, "\(command): \(run.errors)")
    }
  }

  @Test func `the guides say the same things in each language`() throws {
    let guides = try Self.guides.map { name in
      try String(contentsOf: Self.file.appending(path: name), encoding: .utf8)
    }
    for mark in ["\n## ", "```", "\n- ", "\n| ", "`goalbook "] {
      let counts = guides.map { $0.components(separatedBy: mark).count }
      #expect(Set(counts).count == 1, "\(mark): \(counts)")
    }
  }
}
