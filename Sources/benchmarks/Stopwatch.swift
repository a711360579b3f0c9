/// Measures the same work several times.
struct Stopwatch {
  /// What several runs took; the least is the work itself, the median what one may expect.
  struct Result {
    let least: Duration
    let median: Duration
  }

  let runs: Int

  /// Runs the work and passes what it makes on, so that the compiler cannot leave it out.
  func measure<Value>(_ work: () -> Value, use: (Value) -> Void) -> Result {
    let clock = ContinuousClock()
    let durations = (0..<runs).map { _ in
      let start = clock.now
      let value = work()
      let duration = start.duration(to: clock.now)
      use(value)
      return duration
    }.sorted()
    return Result(least: durations[0], median: durations[runs / 2])
  }
}

extension Stopwatch {
  /// The same for work that uses the processor's cores.
  func measure<Value>(_ work: () async -> Value, use: (Value) -> Void) async -> Result {
    let clock = ContinuousClock()
    var durations: [Duration] = []
    for _ in 0..<runs {
      let start = clock.now
      let value = await work()
      durations.append(start.duration(to: clock.now))
      use(value)
    }
    durations.sort()
    return Result(least: durations[0], median: durations[runs / 2])
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
