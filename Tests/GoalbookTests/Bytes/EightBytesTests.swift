import Bytes
import Testing

struct EightBytesTests {
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// For each of eight bytes whether its highest bit is set, the others being none.
  private static func bytes(_ places: UInt64) -> [Bool] {
    (0..<8).map { places >> UInt64(8 * $0) & 0xFF == 0x80 }
  }

  @Test func `each byte is told as by a loop`() {
    for seed in 0..<2_000 {
      let bytes = (0..<11).map { UInt8(truncatingIfNeeded: (seed * 97 + $0 * 31) * ($0 + seed)) }
      for start in 0...3 {
        let eight = EightBytes(bytes.span, at: start)
        let plain = bytes[start..<start + 8]
        #expect(eight.digitCount == plain.count { (0x30...0x39).contains($0) })
        #expect(Self.bytes(eight.digitPlaces) == plain.map { (0x30...0x39).contains($0) })
        #expect(eight.hasControl == plain.contains { $0 < 0x20 || $0 == 0x7F })
        #expect(eight.isPrintable == plain.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(eight.beginningsOfCharacters == Self.places(in: plain) { $0 >= 0xC0 })
        #expect(eight.hasOtherThanLatin == plain.contains { $0 >= 0xC0 && $0 != 0xC3 })
        #expect(Self.bytes(eight.letterPlaces) == plain.map(Self.isLetter))
        let gathered = EightBytes.gathered(eight.letterPlaces)
        #expect(
          (0..<64).map { gathered >> UInt64($0) & 1 == 1 }.prefix(8)
            == plain.map(Self.isLetter)[...]
        )
        #expect(gathered < 256)
        #expect(
          Self.bytes(eight.signPlaces)
            == plain.map { Self.isLetter($0) || (0x30...0x39).contains($0) || $0 >= 0x80 }
        )
        for byte in [0x00, 0x20, 0x3A, 0x40, 0x5F, 0x78, 0x80, 0xFF] as [UInt8] {
          #expect(eight.contains(byte) == plain.contains(byte))
          #expect(eight.placesOfOthers(than: byte) == Self.places(in: plain) { $0 != byte })
          #expect(eight.lowercased.contains(byte) == plain.contains { $0 | 0x20 == byte })
        }
      }
    }
  }

  /// The highest bit of each byte of which something is true.
  private static func places(in bytes: ArraySlice<UInt8>, where isTrue: (UInt8) -> Bool) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | (isTrue($1) ? 0x80 : 0) }
  }

  @Test func `the last bytes of a text are told without those before them`() {
    for count in 1..<20 {
      let bytes = (0..<count).map { UInt8(0x2E + $0 * 5 % 13) }
      for start in max(0, count - 7)..<count {
        let eight = EightBytes(bytes.span, after: start)
        let plain = bytes[start...]
        #expect(eight.digitCount == plain.count { (0x30...0x39).contains($0) })
        for byte in 0x2E...0x3B as ClosedRange<UInt8> {
          #expect(eight.contains(byte) == plain.contains(byte))
        }
      }
    }
  }

  @Test func `a control character is told from its neighbours in the table of signs`() {
    let bytes: [UInt8] = [0x1F, 0x20, 0x21, 0xA0, 0x20, 0x9F, 0x20, 0x20]
    #expect(EightBytes(bytes.span, at: 0).hasControl)
    #expect(!EightBytes([0x20, 0xFF, 0x80, 0x9F, 0xA0, 0x7E, 0x21, 0x5F].span, at: 0).hasControl)
  }

  @Test(arguments: [0x00, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0xA0, 0xFF] as [UInt8])
  func `a byte that is not printed is seen among others wherever it stands`(byte: UInt8) {
    for other in [0x20, 0x21, 0x61, 0x7E] as [UInt8] {
      for place in 0..<8 {
        var bytes = [UInt8](repeating: other, count: 8)
        bytes[place] = byte
        #expect(EightBytes(bytes.span, at: 0).isPrintable == (0x20...0x7E).contains(byte))
      }
    }
  }

  @Test func `texts have numbers of their own`() {
    let texts = (0..<2_000).map { index in
      (0..<index % 29).map { UInt8(truncatingIfNeeded: index >> $0 ^ $0) }
    }
    var known: [UInt64: [UInt8]] = [:]
    for text in texts {
      let number = text.span.number(from: 7)
      #expect(known[number] == nil || known[number] == text)
      #expect(text.isEmpty || number != text.span.number(from: 8))
      known[number] = text
    }
    #expect(known.count > 1_000)
  }

  @Test func `digits are counted beside their neighbours in the table of signs`() {
    let digits = Array("/0123456789:".utf8)
    #expect(EightBytes(digits.span, at: 0).digitCount == 7)
    #expect(EightBytes(digits.span, at: 1).digitCount == 8)
    #expect(EightBytes(digits.span, at: 4).digitCount == 7)
  }

  @Test func `a byte is found wherever it stands`() {
    for count in Array(0...20) + [63, 64, 65, 72, 130, 1_100] {
      let plain = [UInt8](repeating: 0x61, count: count)
      let isInPlain = plain.span.hasByte(0x2F)
      #expect(!isInPlain)
      for place in stride(from: 0, to: count, by: count / 65 + 1) {
        var bytes = plain
        bytes[place] = 0x2F
        let isFound = bytes.span.hasByte(0x2F)
        #expect(isFound)
        let isSame = bytes.span.isSame(as: plain.span)
        #expect(!isSame)
      }
      let isItself = plain.span.isSame(as: plain.span)
      #expect(isItself)
      let isLonger = plain.span.isSame(as: (plain + [0x61]).span)
      #expect(!isLonger)
    }
  }

  @Test func `letters are summed up whatever their order and case`() {
    for count in 0...40 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + count * 11) }
      let sum = bytes.filter(Self.isLetter).reduce(0) { $0 + Int($1 | 0x20) }
      #expect(bytes.span.letterSum == sum)
      #expect(Array(bytes.reversed()).span.letterSum == sum)
    }
  }

  @Test func `each byte of a text is looked at once`() {
    for count in 0...40 {
      let bytes = [UInt8](repeating: 0x31, count: count)
      var digits = 0
      let first = bytes.span.firstEight { eight in
        digits += eight.digitCount
        return digits > 16
      }
      #expect(digits == min(count, 24))
      #expect(first == (count > 16 ? 16 : nil))
    }
  }
}
