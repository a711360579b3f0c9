/// A number that names have in common which differ in letter case, white space or dashes only.
///
/// Nearly all names have numbers of their own, and need no form.
enum NameSketch {
  /// The number of a name; `nil`: it has letters beyond ASCII and Latin-1, and only its form tells.
  static func number(of bytes: Span<UInt8>) -> UInt64? {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    var isAfterLead = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 {
        guard isAfterLead || byte == 0xC3 else { return nil }
        isAfterLead.toggle()
      } else if byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 {
        number = (number ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      }
    }
    return number
  }
}
