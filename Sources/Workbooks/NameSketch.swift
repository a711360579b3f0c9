/// A number that names have in common which differ in letter case, white space or dashes only.
///
/// Nearly all names have numbers of their own, and need no form.
package struct NameSketch: Hashable, Sendable {
  package let number: UInt32

  init(_ name: Text) {
    if let number = name.withBytes({ Self.number(of: $0, isForm: false) }) {
      self.number = number
    } else {
      let form = NormalForm.nameBytes(name.original)
      number = Self.number(of: form.span, isForm: true) ?? 0
    }
  }

  /// The ASCII letters and the figures, mixed.
  ///
  /// `nil`: letters beyond ASCII and Latin-1 may become ASCII ones in the form.
  private static func number(of bytes: Span<UInt8>, isForm: Bool) -> UInt32? {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    var isAfterLead = false
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 {
        guard isAfterLead || byte == 0xC3 || isForm else { return nil }
        isAfterLead.toggle()
      } else if byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 {
        number = (number ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
      }
    }
    return UInt32(truncatingIfNeeded: number >> 32 ^ number)
  }
}
