/// Codes that stand in the files, so that a made one is not the same as any of them.
struct CodeSet<R: CodedRecord> {
  private let written: NameTable

  /// Whether no code stands in the files.
  let isEmpty: Bool

  /// `mayBeWritten` says whether a file has a column of their codes.
  init(_ records: [R], mayBeWritten: Bool) {
    guard mayBeWritten else {
      (written, isEmpty) = (NameTable(), true)
      return
    }
    let count = records.indices.count { records[$0].id.isWritten }
    isEmpty = count == 0
    var written = NameTable()
    // Where all records have codes none is made.
    for index in records.indices where count < records.count && records[index].id.isWritten {
      _ = written.add(NameTable.Key(records[index].id.whole), at: index)
    }
    self.written = written
  }

  /// The next free code with a prefix: `A1`, `A1.1`; `numbers` remembers where each prefix has come to.
  func next(_ prefix: String, _ numbers: inout [String: Int]) -> Identifier<R> {
    var number = numbers[prefix, default: 0] + 1
    if !isEmpty {
      while written[NameTable.Key(prefix + String(number))] != nil { number += 1 }
    }
    numbers[prefix] = number
    return Identifier(prefix, madeWith: number)
  }
}
