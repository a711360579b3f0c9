/// Work on many values that the processor's cores share.
package enum SideBySide {
  /// What is made of each value, in the order of the values.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    _ make: @escaping @Sendable (Value) async -> Result
  ) async -> [Result] {
    await withTaskGroup { group in
      for (index, value) in values.enumerated() {
        group.addTask { (index, await make(value)) }
      }
      var results: [Result?] = Array(repeating: nil, count: values.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap(\.self)
    }
  }
}
