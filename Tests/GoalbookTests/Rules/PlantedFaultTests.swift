import Foundation
import Rules
import Testing
import Wording
import Workbooks

struct PlantedFaultTests {
  private static let files: [SourceFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Workbooks/keski-suomi-2026")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        SourceFile(name: name, bytes: [UInt8]($0))
      }
    }
  }()

  /// The findings of a workbook as `TAV-03 tavoitteet C4`.
  private func findings(in files: [SourceFile]) throws -> [String] {
    let workbook = Workbook(folder: files)
    let occasion = Occasion(
      stage: .council,
      scope: workbook.scope,
      asOf: try #require(CalendarDate(year: 2026, month: 3, day: 12)),
      language: .finnish
    )
    return RuleBook.check(workbook, on: occasion).findings.map { finding in
      let file = finding.place.file.map { String(workbook.files[$0].name.dropLast(4)) }
      return [finding.code, file, finding.cell(in: workbook)].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  @Test func `without a fault nothing is found`() throws {
    #expect(try findings(in: Self.files) == [])
  }

  @Test(arguments: PlantedFault.all + PlantedFault.withConsequences)
  func `a fault is found once, in its cell, and nothing else is`(fault: PlantedFault) throws {
    let expected = fault.place.isEmpty ? fault.code : "\(fault.code) \(fault.place)"
    #expect(try findings(in: try fault.planted(in: Self.files)) == [expected])
  }

  @Test func `the order of rows and columns changes nothing`() throws {
    let turned = try Self.files.map { try PlantedFault.turned($0) }
    #expect(try findings(in: turned) == [])
  }
}
