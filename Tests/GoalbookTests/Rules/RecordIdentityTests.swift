import Testing
import Workbooks

@testable import Rules

struct RecordIdentityTests {
  @Test(.timeLimit(.minutes(20)))
  func `a long goal is not taken apart for each of its actions`() {
    let goal = "Palvelut" + String(repeating: " paranevat", count: 40_000)
    let rows = (0..<4_000).map { "\n;;Ohjaamo avataan \($0)" }.joined()
    let sheet = "Osa-alue;Tavoite;Toimenpide\nNuoret;\(goal);Neuvola avataan" + rows
    let workbook = Workbook(sheet: SourceFile(name: "t.csv", bytes: Array(sheet.utf8)))
    let identities = workbook.actions.indices.map {
      RecordIdentity(RecordReference(.actions, $0), in: workbook)
    }
    #expect(identities.count == 4_001)
    #expect(Set(identities).count == identities.count)
  }

  @Test func `what is told of a record is recognised by the beginnings of its texts`() {
    let goal = "Palvelut" + String(repeating: " paranevat", count: 200)
    let sheet = "Osa-alue;Tavoite;Toimenpide\nNuoret;\(goal);Ohjaamo avataan"
    let workbook = Workbook(sheet: SourceFile(name: "t.csv", bytes: Array(sheet.utf8)))
    let parts = RecordIdentity(ofBeginnings: RecordReference(.goals, 0), in: workbook).parts
    #expect(parts.prefix(2) == ["goals", "nuoret"])
    #expect(goal.lowercased().hasPrefix(parts[2].prefix(160)))
    #expect(parts[2].utf8.count < 300)
  }
}
