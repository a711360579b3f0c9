/// Codes that stand in the files, so that a made one is not the same as any of them.
struct CodeSet<R: CodedRecord> {
  private let written: Set<String>

  init(_ records: [R]) {
    var written: Set<String> = []
    for index in records.indices where records[index].id.isWritten {
      written.insert(NormalForm.name(records[index].id.whole))
    }
    self.written = written
  }

  /// Whether no code stands in the files.
  var isEmpty: Bool { written.isEmpty }

  /// The next free code with a prefix: `A1`, `A1.1`; `numbers` remembers where each prefix has come to.
  func next(_ prefix: String, _ numbers: inout [String: Int]) -> Identifier<R> {
    var number = numbers[prefix, default: 0] + 1
    if !written.isEmpty {
      while written.contains(NormalForm.name(prefix + String(number))) { number += 1 }
    }
    numbers[prefix] = number
    return Identifier(prefix + String(number), isWritten: false)
  }
}
