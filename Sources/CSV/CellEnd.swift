/// Looks for the byte that ends a cell outside quotes.
struct CellEnd {
  private let delimiter: UInt8
  /// The delimiter in each byte of a word.
  private let delimiters: UInt64

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = Word.ones &* UInt64(delimiter)
  }

  /// The first position from `start` on where a delimiter or the end of a line stands; the end of the bytes where none
  /// does.
  ///
  /// Nearly all bytes of a file pass here, so eight are compared at a time.
  @inline(__always)
  func find(from start: Int, in bytes: Span<UInt8>) -> Int {
    var position = start
    while position + 8 <= bytes.count {
      let word = Word(bytes, at: position).bits
      let found =
        Self.zeros(word ^ delimiters) | Self.zeros(word ^ Self.lineFeeds)
        | Self.zeros(word ^ Self.carriageReturns)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      position += 1
    }
    return position
  }

  /// The highest bit of each byte that is zero, as far as the lowest of them.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- Word.ones) & ~word & Word.highest
  }

  private static let lineFeeds = Word.ones &* UInt64(Byte.lineFeed)
  private static let carriageReturns = Word.ones &* UInt64(Byte.carriageReturn)
}
