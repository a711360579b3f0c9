@testable import Commands
import Foundation
@testable import Reports
@testable import Rules
import Testing

struct FolderTests {
  @Test(arguments: try SourceTree.files())
  func `a file is named after the first type in it`(file: SourceTree.File) throws {
    let declaration =
      /^(?:(?:public|package|indirect|final)\s+)*(?:struct|enum|protocol|class|actor|typealias)\s+([A-Za-z0-9]+)/
    let types = try file.lines().filter { $0.first?.isLetter == true }
      .compactMap { $0.firstMatch(of: declaration).map { String($0.1) } }
    guard let first = types.first else { return }
    #expect(first == file.name, "\(file.path)")
  }

  @Test func `every command of the folder is in the list`() throws {
    #expect(try Self.types(in: "Commands/Commands") == Self.names(commands))
    #expect(commands.map(\.name) == commands.map(\.name).sorted())
  }

  @Test func `every format of the folder is in the list`() throws {
    let types = try Self.types(in: "Commands/FindingFormats")
    #expect(types.subtracting(["FindingFormat"]) == Self.names(findingFormats))
  }

  @Test func `every report of the folder is in the list`() throws {
    #expect(try Self.types(in: "Reports/Reports") == Self.names(ReportBook.reports))
  }

  @Test func `every rule of the folder is in the list`() throws {
    #expect(try Self.types(in: "Rules/Rules") == Self.names(RuleBook.rules))
    #expect(RuleBook.rules.map(\.code) == RuleBook.rules.map(\.code).sorted())
  }

  private static func types(in folder: String) throws -> Set<String> {
    Set(try SourceTree.files(under: folder).map(\.name))
  }

  private static func names(_ values: [Any]) -> Set<String> {
    Set(values.map { String(describing: type(of: $0)) })
  }
}
