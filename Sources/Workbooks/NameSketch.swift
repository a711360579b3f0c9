/// A number that names have in common which differ in letter case, white space or dashes only.
///
/// Nearly all names have numbers of their own, and need no form.
struct NameSketch {
  /// Zero: there is no name, or only its form tells.
  private let number: UInt32

  init(_ name: Text?) {
    number = name.map { $0.withBytes(Self.number) } ?? 0
  }

  /// Whether two names may be the same, told without their forms.
  func mayBeSame(as other: NameSketch) -> Bool {
    number == other.number || number == 0 || other.number == 0
  }

  /// The number of a name; zero: it has letters beyond ASCII and Latin-1.
  private static func number(of bytes: Span<UInt8>) -> UInt32 {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    var isAfterLead = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 {
        guard isAfterLead || byte == 0xC3 else { return 0 }
        isAfterLead.toggle()
      } else if byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 {
        number = (number ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      }
    }
    return max(1, UInt32(truncatingIfNeeded: number >> 32 ^ number))
  }
}
