extension Span<UInt8> {
  /// A number that hardly two texts have in common; each eight bytes are mixed into the product of those before.
  ///
  /// `Hasher` takes several times as long for it. Whoever keeps texts that others choose gives a seed that is another one
  /// in every process, so that nobody can choose texts that all have the same number.
  @inlinable
  public func number(from seed: UInt64) -> UInt64 {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var state = seed &+ UInt64(count) &* factor
    var position = 0
    while position < count {
      let eight = eight(at: position)
      let product = (state ^ eight.bits).multipliedFullWidth(by: factor)
      state = product.high ^ product.low
      position += 8
    }
    return state
  }
}
