/// Work on many values that the processor's cores share.
package enum SideBySide {
  /// What is made of each value, in the order of the values.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    _ make: @escaping @Sendable (Value) async -> Result
  ) async -> [Result] {
    var results: [Result] = []
    await each(values, ahead: values.count, make) { results.append($0) }
    return results
  }

  /// Hands over what is made of each value in the order of the values, while others are still being made.
  ///
  /// Each result is handed over as its only holder. At most `ahead` values are begun before what is made of them has been
  /// taken, so that results do not pile up, and so that taking them has its turn among the work that waits.
  static func each<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    ahead: Int,
    _ make: @escaping @Sendable (Value) async -> Result,
    _ take: (consuming Result) -> Void
  ) async {
    await withTaskGroup { group in
      var begun = 0
      var waiting: [Result?] = Array(repeating: nil, count: values.count)
      var next = 0
      while next < values.count {
        while begun < min(next + ahead, values.count) {
          let (index, value) = (begun, values[begun])
          group.addTask { (index, await make(value)) }
          begun += 1
        }
        if let (index, result) = await group.next() { waiting[index] = result }
        while next < begun, let result = waiting[next].take() {
          next += 1
          take(consume result)
        }
      }
    }
  }
}
