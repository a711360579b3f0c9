import Testing

@testable import Workbooks

struct CodedRecordTests {
  @Test(arguments: TableKind.allCases)
  func `the column of codes is the one that records read as their code`(kind: TableKind) {
    let forms = ColumnForms[kind]
    let columns = HeadingTable[kind].headings.indices.filter { column in
      if case .code = forms[column] { true } else { false }
    }
    #expect(columns == [kind.codeColumn].compactMap(\.self))
  }
}
