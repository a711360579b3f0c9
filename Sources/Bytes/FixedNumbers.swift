/// A set of numbers that are written in the source, made to be asked often.
///
/// `Set` mixes each number it is asked for as if somebody had chosen it to do harm, which takes several times as long.
@frozen
public struct FixedNumbers: Sendable {
  /// Numbers at the place that their product tells, or at the next free one; zero is free.
  @usableFromInline
  var slots: [UInt64]

  @usableFromInline
  let shift: UInt64

  /// None of the numbers is zero.
  public init(_ numbers: [UInt64]) {
    var bits: UInt64 = 3
    // Seven of eight slots stay free, so that most numbers that are not in the set are told at once.
    while 1 << bits < numbers.count * 8 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: 0, count: 1 << bits)
    for number in numbers where !contains(number) {
      var slot = firstSlot(number)
      while slots[slot] != 0 { slot = (slot + 1) % slots.count }
      slots[slot] = number
    }
  }

  @inlinable
  @inline(__always)
  public func contains(_ number: UInt64) -> Bool { slot(of: number) != nil }

  /// Where a number stands among `slotCount` places, for those who keep something of each number; `nil`: it is not in the
  /// set.
  @inlinable
  @inline(__always)
  public func slot(of number: UInt64) -> Int? {
    var slot = firstSlot(number)
    while slots[slot] != 0 {
      if slots[slot] == number { return slot }
      slot = (slot + 1) % slots.count
    }
    return nil
  }

  /// How many places there are.
  public var slotCount: Int { slots.count }

  @inlinable
  @inline(__always)
  func firstSlot(_ number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}
