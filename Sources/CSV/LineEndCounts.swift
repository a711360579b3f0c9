/// How many lines end in which way.
struct LineEndCounts {
  var lf = 0
  var crlf = 0
  var cr = 0

  /// Counts the line end that stands at a position and returns the position behind it.
  mutating func pass(_ position: Int, in bytes: Span<UInt8>) -> Int {
    guard bytes[position] == Byte.carriageReturn else {
      lf += 1
      return position + 1
    }
    guard position + 1 < bytes.count, bytes[position + 1] == Byte.lineFeed else {
      cr += 1
      return position + 1
    }
    crlf += 1
    return position + 2
  }
}
