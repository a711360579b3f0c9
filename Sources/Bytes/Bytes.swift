extension Span<UInt8> {
  /// Whether a byte stands somewhere; of the rest of a long text eight are looked at at a time.
  @inlinable
  public func hasByte(_ byte: UInt8) -> Bool {
    var position = 0
    while position &+ 64 <= count {
      let block = extracting(position..<position &+ Swift.min(1024, (count &- position) & ~63))
      // Nothing else is in the loop, so that the compiler makes one of it that looks at many bytes at a time.
      var found: UInt8 = 0
      var index = 0
      while index < block.count {
        found |= block[index] == byte ? 1 : 0
        index &+= 1
      }
      if found != 0 { return true }
      position &+= block.count
    }
    while position + 8 <= count {
      if EightBytes(self, at: position).contains(byte) { return true }
      position += 8
    }
    while position < count {
      if self[position] == byte { return true }
      position += 1
    }
    return false
  }

  /// Whether another text is the same byte by byte; eight are compared at a time.
  @inlinable
  public func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var position = 0
    while position + 8 <= count {
      if EightBytes(self, at: position).bits != EightBytes(other, at: position).bits {
        return false
      }
      position += 8
    }
    while position < count {
      if self[position] != other[position] { return false }
      position += 1
    }
    return true
  }
}
