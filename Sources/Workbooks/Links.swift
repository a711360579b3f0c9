/// Which records each record of one kind points to, in one flat array.
public struct Links: Sendable {
  private var starts: [Int] = [0]
  private var targets: [Int] = []

  init() {}

  /// The reverse: for each of `count` targets, the records that point to it, in their order.
  init(reversing links: Links, count: Int) {
    var sizes = Array(repeating: 0, count: count + 1)
    for target in links.targets { sizes[target + 1] += 1 }
    for index in 0..<count { sizes[index + 1] += sizes[index] }
    starts = sizes
    targets = Array(repeating: 0, count: links.targets.count)
    for source in 0..<links.count {
      for target in links[source] {
        targets[sizes[target]] = source
        sizes[target] += 1
      }
    }
  }

  /// How many records point.
  var count: Int { starts.count - 1 }

  /// Adds the targets of the next record.
  mutating func append(_ indexes: some Sequence<Int>) {
    targets.append(contentsOf: indexes)
    starts.append(targets.count)
  }

  /// Adds the one target of the next record; negative or `nil`: it has none.
  mutating func append(target: Int?) {
    if let target, target >= 0 { targets.append(target) }
    starts.append(targets.count)
  }

  /// Indexes of the records that one record points to, from zero; none where the record is not known.
  public subscript(record: Int) -> ArraySlice<Int> {
    record < count ? targets[starts[record]..<starts[record + 1]] : []
  }
}
