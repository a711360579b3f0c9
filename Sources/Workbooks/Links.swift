/// Which records each record of one kind points to, in one flat array.
public struct Links: Sendable {
  private var starts: [Int32] = [0]
  private var targets: [Int] = []

  init() {}

  /// The reverse: for each of `count` targets, the records that point to it, in their order.
  init(reversing links: Links, count: Int) {
    var sizes = Self.starts(ofTargets: links.targets.lazy.map { Int32($0) }, count: count)
    starts = sizes
    targets = Array(repeating: 0, count: links.targets.count)
    for source in 0..<links.count {
      for index in Int(links.starts[source])..<Int(links.starts[source + 1]) {
        let target = links.targets[index]
        targets[Int(sizes[target])] = source
        sizes[target] += 1
      }
    }
  }

  /// The reverse of records each of which points to one other at most; negative: to none.
  init(reversing own: [Int32]) {
    let pointing = own.lazy.filter { $0 >= 0 }
    var sizes = Self.starts(ofTargets: pointing, count: Int(own.max() ?? -1) + 1)
    starts = sizes
    targets = Array(repeating: 0, count: Int(sizes[sizes.count - 1]))
    for (source, target) in own.enumerated() where target >= 0 {
      targets[Int(sizes[Int(target)])] = source
      sizes[Int(target)] += 1
    }
  }

  /// Where the records that point to each target begin.
  private static func starts(ofTargets targets: some Sequence<Int32>, count: Int) -> [Int32] {
    var sizes = Array(repeating: Int32(0), count: count + 1)
    for target in targets { sizes[Int(target) + 1] += 1 }
    for index in 0..<count { sizes[index + 1] += sizes[index] }
    return sizes
  }

  /// Makes room for so many records, most of which point to one other.
  mutating func reserve(_ count: Int) {
    starts.reserveCapacity(count + 1)
    targets.reserveCapacity(count)
  }

  /// How many records point.
  var count: Int { starts.count - 1 }

  /// Adds the targets of the next record.
  mutating func append(_ indexes: some Sequence<Int>) {
    targets.append(contentsOf: indexes)
    starts.append(Int32(targets.count))
  }

  /// Adds the one target of the next record; negative or `nil`: it has none.
  mutating func append(target: Int?) {
    if let target, target >= 0 { targets.append(target) }
    starts.append(Int32(targets.count))
  }

  /// Indexes of the records that one record points to, from zero; none where the record is not known.
  public subscript(record: Int) -> ArraySlice<Int> {
    record < count ? targets[Int(starts[record])..<Int(starts[record + 1])] : []
  }
}
