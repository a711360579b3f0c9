import Foundation
import Testing

struct LayerTests {
  /// What each module may import.
  private static let layers: [String: Set<String>] = [
    "Bytes": [],
    "CSV": ["Bytes"],
    "Wording": [],
    "Registry": ["Wording"],
    "Workbooks": ["Bytes", "CSV", "Registry", "Wording"],
    "Documents": ["Bytes", "Wording"],
    "Rules": ["Bytes", "Registry", "Wording", "Workbooks"],
    "Reports": ["Bytes", "Documents", "Registry", "Rules", "Wording", "Workbooks"],
    "Exchange": ["CSV", "Registry", "Wording", "Workbooks"],
    "Commands": [
      "Bytes", "CSV", "Documents", "Exchange", "Registry", "Reports", "Rules", "Wording",
      "Workbooks",
    ],
    "goalbook": ["Commands"],
    "benchmarks": ["CSV", "Documents", "Reports", "Rules", "Wording", "Workbooks"],
  ]

  /// The operating system's libraries, and the files that may use them.
  private static let systemLibraries: Set<String> = ["Darwin", "Glibc", "Musl"]
  private static let systemFiles: Set<String> = [
    "Commands/System.swift", "Commands/SystemFiles.swift", "Commands/SystemReading.swift",
    "benchmarks/PeakMemory.swift",
    "goalbook/main.swift",
  ]

  /// The files that ask the operating system through pointers.
  private static let unsafeFiles: Set<String> = [
    "Commands/System.swift", "Commands/SystemFiles.swift", "Commands/SystemReading.swift",
    "benchmarks/PeakMemory.swift",
  ]

  @Test func `the table has every module`() throws {
    #expect(try Set(SourceTree.modules()) == Set(Self.layers.keys))
  }

  @Test(arguments: try SourceTree.files())
  func `a file imports only what lies below it`(file: SourceTree.File) throws {
    let allowed = try #require(Self.layers[file.module])
    for line in try file.lines() where line.contains("import ") {
      guard let match = line.firstMatch(of: /^\s*(.*?)\bimport\s+(?:[a-z]+\s+)?([A-Za-z]+)/),
        !line.drop(while: \.isWhitespace).hasPrefix("//")
      else { continue }
      let (access, module) = (match.1, String(match.2))
      if Self.systemFiles.contains(file.path), Self.systemLibraries.contains(module) { continue }
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
      if file.module == "Workbooks", module == "CSV" {
        #expect(!access.contains("public"), "\(file.path) shows CSV to those above")
      }
    }
  }

  @Test(arguments: try SourceTree.files())
  func `only what asks the system is unsafe`(file: SourceTree.File) throws {
    guard !Self.unsafeFiles.contains(file.path) else { return }
    for line in try file.lines() where line.contains("unsafe") || line.contains("@unchecked") {
      let code =
        line.replacing(/"[^"]*"/, with: "")
        .split(separator: "//", omittingEmptySubsequences: false).first ?? ""
      #expect(
        code.firstMatch(of: /\bunsafe\b|@unchecked|nonisolated\(unsafe\)/) == nil,
        "\(file.path)"
      )
    }
  }
}
