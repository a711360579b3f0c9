/// Work on many values that the processor's cores share.
package enum SideBySide {
  /// What is made of each value, in the order of the values.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    _ make: @escaping @Sendable (Value) async -> Result
  ) async -> [Result] {
    var results: [Result] = []
    await each(values, make) { results.append($0) }
    return results
  }

  /// Hands over what is made of each value in the order of the values, while others are still being made.
  static func each<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    _ make: @escaping @Sendable (Value) async -> Result,
    _ take: (consuming Result) -> Void
  ) async {
    await withTaskGroup { group in
      for (index, value) in values.enumerated() {
        group.addTask { (index, await make(value)) }
      }
      var waiting: [Result?] = Array(repeating: nil, count: values.count)
      var next = 0
      for await (index, result) in group {
        waiting[index] = result
        while next < waiting.count, let result = waiting[next].take() {
          next += 1
          take(result)
        }
      }
    }
  }
}
