/// Which records of a workbook that is written anew are those of the original.
struct RecordPairs {
  /// The copies by the indexes of the originals; `nil`: there is none.
  private(set) var copies: [Int?]

  private struct Key: Hashable {
    let mark: [String]
    let references: [Int?]
  }

  /// Of records of the same mark those that also refer to the same are one, then any in their order.
  init(_ marks: RecordMarks, _ originalCount: Int, _ copyCount: Int) {
    copies = Array(repeating: nil, count: originalCount)
    var waiting: [Key: [Int]] = [:]
    for index in (0..<copyCount).reversed() {
      let key = Key(mark: marks.ofCopy(index), references: marks.referencesOfCopy(index))
      waiting[key, default: []].append(index)
    }
    for index in copies.indices {
      let key = Key(mark: marks.ofOriginal(index), references: marks.referencesOfOriginal(index))
      copies[index] = waiting[key]?.popLast()
    }
    guard copies.contains(nil) else { return }
    var left: [[String]: [Int]] = [:]
    for (key, indexes) in waiting { left[key.mark, default: []] += indexes }
    for mark in left.keys { left[mark]?.sort(by: >) }
    for index in copies.indices where copies[index] == nil {
      copies[index] = left[marks.ofOriginal(index)]?.popLast()
    }
  }
}
