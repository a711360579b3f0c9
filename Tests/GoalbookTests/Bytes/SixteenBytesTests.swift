import Bytes
import Testing

/// What is told of sixteen bytes at once is what a loop tells of each of them.
struct SixteenBytesTests {
  private static let texts: [[UInt8]] = (0..<200).map { seed in
    (0..<seed % 40).map { UInt8(truncatingIfNeeded: (seed &* 97 &+ $0 &* 31) &* ($0 &+ seed)) }
  }

  /// All stretches of sixteen bytes, and the last ones of each text with zeros before them.
  private static let stretches: [(SixteenBytes, [UInt8])] = texts.flatMap { text in
    text.indices.map { start in
      let rest = Array(text[start...].prefix(16))
      return rest.count == 16
        ? (SixteenBytes(text.span, at: start), rest)
        : (
          SixteenBytes(lastOf: text.span, from: start),
          [UInt8](repeating: 0, count: 16 - rest.count) + rest
        )
    }
  }

  /// For each of sixteen bytes whether an answer is yes.
  private static func answers(_ answer: SixteenBytes) -> [Bool] {
    let lanes = answer.lanes.indices.map { answer.lanes[$0] }
    #expect(lanes.allSatisfy { $0 == 0 || $0 == 255 })
    return lanes.map { $0 == 255 }
  }

  @Test func `bytes are those of the text`() {
    for (part, plain) in Self.stretches {
      #expect(part.lanes.indices.map { part.lanes[$0] } == plain)
      #expect(part.isAnywhere == plain.contains { $0 != 0 })
    }
  }

  @Test(arguments: [0x00, 0x0A, 0x20, 0x3B, 0x40, 0x7F, 0x80, 0xC3, 0xFF] as [UInt8])
  func `each byte is told as by a loop`(byte: UInt8) {
    for (part, plain) in Self.stretches {
      let places = part.places(of: byte)
      let expected = plain.map { $0 == byte }
      #expect(Self.answers(places) == expected)
      #expect(places.isAnywhere == expected.contains(true))
      #expect(Self.answers(part.places(from: byte)) == plain.map { $0 >= byte })
      #expect(
        Self.answers(part.places(from: byte, count: 26)) == plain.map { $0 &- byte < 26 }
      )
      #expect(Self.answers(part.withBits(0x20).places(of: byte)) == plain.map { $0 | 0x20 == byte })
      #expect(
        Self.answers(part.places(from: 0x41).without(places))
          == plain.map { $0 >= 0x41 && $0 != byte }
      )
    }
  }

  @Test(arguments: 1...SixteenBytes.mostCounted)
  func `so many answers are counted as there were`(times: Int) {
    for (part, plain) in Self.stretches.prefix(100) {
      var counts = SixteenBytes(repeating: 0)
      for _ in 0..<times { counts.count(part.places(from: 0x80)) }
      #expect(counts.sum == times * plain.count { $0 >= 0x80 })
    }
  }

  @Test(arguments: [0x00, 0x0A, 0x7F, 0xC3] as [UInt8])
  func `a byte is found where it stands first`(byte: UInt8) {
    for text in Self.texts {
      for start in 0...text.count {
        let found = text.span.position(of: byte, from: start)
        #expect(found == text[start...].firstIndex(of: byte) ?? text.count)
      }
    }
  }
}
