#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How much memory the process has had at most.
enum PeakMemory {
  /// In bytes; `nil`: the system does not tell.
  static var bytes: Int? {
    #if os(Windows)
      return nil
    #else
      var usage = rusage()
      #if canImport(Glibc)
        let own = RUSAGE_SELF.rawValue
      #else
        let own = RUSAGE_SELF
      #endif
      // The system writes into the value that stands here, and keeps no pointer to it.
      guard unsafe getrusage(__rusage_who_t(own), &usage) == 0 else { return nil }
      #if canImport(Darwin)
        return Int(usage.ru_maxrss)
      #else
        return Int(usage.ru_maxrss) * 1024
      #endif
    #endif
  }
}
