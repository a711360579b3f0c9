import Exchange
import Foundation
import Testing
import Wording
import Workbooks

/// The templates in `Workbooks` are what `new` writes.
///
/// `RECORD=1 swift test` writes them and fails; read what has changed, then run again without it.
struct TemplatesTests {
  private static let workbooks = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Workbooks")

  private static let names = Phrase(fi: "malli", sv: "mall", en: "template")

  @Test(arguments: Language.allCases)
  func `a template is what new writes`(language: Language) throws {
    let template = WorkbookTemplate(language: language)
    let name = Self.names[language]
    let folder = Self.workbooks.appending(path: name)
    let sheet = template.sheet(named: name + ".csv")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in template.tables {
        try Data(file.bytes).write(to: folder.appending(path: file.name))
      }
      try Data(sheet.bytes).write(to: Self.workbooks.appending(path: sheet.name))
      Issue.record("\(name) was written")
      return
    }
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    #expect(Set(files) == Set(template.tables.map(\.name)))
    for file in template.tables {
      #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes))
    }
    #expect(
      try Data(contentsOf: Self.workbooks.appending(path: sheet.name)) == Data(sheet.bytes)
    )
  }
}
