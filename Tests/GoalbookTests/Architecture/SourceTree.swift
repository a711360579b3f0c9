import Foundation
import Testing

/// The files under `Sources`.
enum SourceTree {
  struct File: Sendable, CustomTestStringConvertible {
    /// The path below `Sources`.
    let path: String

    var module: String { String(path.prefix { $0 != "/" }) }
    var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
    var testDescription: String { path }

    func lines() throws -> [Substring] {
      try String(contentsOfFile: SourceTree.folder + "/" + path, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
  }

  static let folder = repository + "/Sources"

  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
  }

  static func files(under path: String = "") throws -> [File] {
    let root = path.isEmpty ? "" : path + "/"
    return try FileManager.default.subpathsOfDirectory(atPath: folder + "/" + root)
      .filter { $0.hasSuffix(".swift") }
      .sorted()
      .map { File(path: root + $0) }
  }
}

/// The folder of this repository.
let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
