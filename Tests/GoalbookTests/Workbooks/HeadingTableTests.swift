import Testing
import Wording

@testable import Workbooks

struct HeadingTableTests {
  @Test(arguments: TableKind.allCases)
  func `a heading names the column that has it, the last of those whose own one it is`(
    kind: TableKind
  ) {
    let table = HeadingTable[kind]
    let own = table.headings.map { heading in
      Language.allCases.map { NormalForm.heading(heading[$0]) }
    }
    for form in table.forms + ["", "x", "%", "ätavoite"] {
      let last = own.lastIndex { $0.contains(form) }
      #expect(last == nil || table.column(of: form) == last, "\(form)")
      #expect((table.column(of: form) != nil) == table.forms.contains(form), "\(form)")
    }
  }
}
