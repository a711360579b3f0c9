internal import Bytes

/// Looks for the byte that ends a cell outside quotes.
struct CellEnd {
  private let delimiter: UInt8

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// The first position from `start` on where a delimiter or the end of a line stands; the end of the bytes where none
  /// does.
  ///
  /// Nearly all bytes of a file pass here, so sixteen are compared at a time.
  @inline(__always)
  func find(from start: Int, in bytes: Span<UInt8>) -> Int {
    var position = start
    while position &+ 16 <= bytes.count {
      let part = SixteenBytes(bytes, at: position)
      let found =
        part.places(of: delimiter) | part.places(of: Byte.lineFeed)
        | part.places(of: Byte.carriageReturn)
      if found.isAnywhere { break }
      position &+= 16
    }
    while position &+ 8 <= bytes.count {
      let part = EightBytes(bytes, at: position)
      let found =
        part.places(of: delimiter) | part.places(of: Byte.lineFeed)
        | part.places(of: Byte.carriageReturn)
      if found != 0 { return position &+ found.trailingZeroBitCount / 8 }
      position &+= 8
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
      position &+= 1
    }
    return position
  }
}
