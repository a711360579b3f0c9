extension Span<UInt8> {
  /// The eight bytes from a position on; zeros stand behind the last ones.
  @inlinable
  @inline(__always)
  public func eight(at position: Int) -> EightBytes {
    position &+ 8 <= count ? EightBytes(self, at: position) : EightBytes(self, after: position)
  }

  /// Where the first eight bytes stand of which something holds; `nil`: it holds of none.
  ///
  /// Each byte is looked at once. The last ones, fewer than eight, have zeros behind them.
  @inlinable
  @inline(__always)
  public func firstEight(where holds: (EightBytes) -> Bool) -> Int? {
    var position = 0
    while position &+ 8 <= count {
      if holds(EightBytes(self, at: position)) { return position }
      position &+= 8
    }
    return position < count && holds(EightBytes(self, after: position)) ? position : nil
  }

  /// The sum of the ASCII letters, capitals as small letters; the same for every order of them.
  @inlinable
  public var letterSum: Int {
    var sum = 0
    _ = hasEight { eight in
      sum &+= eight.letterSum
      return false
    }
    return sum
  }

  /// Whether something holds of eight bytes somewhere, each being looked at once.
  @inlinable
  @inline(__always)
  public func hasEight(where holds: (EightBytes) -> Bool) -> Bool {
    firstEight(where: holds) != nil
  }
}
