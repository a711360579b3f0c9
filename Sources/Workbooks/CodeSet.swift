/// Codes that stand in the files, so that a made one is not the same as any of them.
struct CodeSet<Value> {
  private let written: Set<String>

  init(_ identifiers: [Identifier<Value>]) {
    var written: Set<String> = []
    for identifier in identifiers where identifier.isWritten {
      written.insert(NormalForm.name(identifier.text))
    }
    self.written = written
  }

  /// The next free code with a prefix: `A1`, `A1.1`; `numbers` remembers where each prefix has come to.
  func next(_ prefix: String, _ numbers: inout [String: Int]) -> Identifier<Value> {
    var number = numbers[prefix, default: 0] + 1
    if !written.isEmpty {
      while written.contains(NormalForm.name(prefix + String(number))) { number += 1 }
    }
    numbers[prefix] = number
    return Identifier(prefix + String(number), isWritten: false)
  }
}
