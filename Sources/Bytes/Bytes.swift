extension Span<UInt8> {
  /// Whether a byte stands somewhere; eight are looked at at a time.
  @inlinable
  public func hasByte(_ byte: UInt8) -> Bool {
    var position = 0
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
}
