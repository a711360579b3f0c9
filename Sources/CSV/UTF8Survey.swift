/// What stands in bytes that may be UTF-8.
struct UTF8Survey {
  /// How many characters beyond ASCII there are.
  private(set) var validSequences = 0
  /// How many sequences of bytes are no character.
  private(set) var invalidSequences = 0
  private(set) var hasNull = false
  /// Whether a character stands in the text that is a fault and is kept.
  private(set) var hasOddCharacter = false

  /// Whether the bytes can be the text as they are.
  var isText: Bool { invalidSequences == 0 && !hasNull }

  /// Looks at all bytes from a position on.
  init(_ bytes: Span<UInt8>, from start: Int) {
    var position = start
    while position < bytes.count {
      // Blocks of plain ASCII are most of any file, and a loop without exits is compiled to vectors.
      if position + Self.blockLength <= bytes.count {
        let block = bytes.extracting(position..<position + Self.blockLength)
        var odd: UInt8 = 0
        for index in 0..<Self.blockLength {
          let byte = block[index]
          let isOutside: UInt8 = byte &- 0x20 > 0x5E ? 1 : 0
          let isFormat: UInt8 =
            (byte == Byte.lineFeed ? 1 : 0) | (byte == Byte.carriageReturn ? 1 : 0)
            | (byte == Byte.tab ? 1 : 0)
          odd |= isOutside & ~isFormat
        }
        if odd == 0 {
          position += Self.blockLength
          continue
        }
      }
      let blockEnd = min(position + Self.blockLength, bytes.count)
      while position < blockEnd {
        position += look(at: position, in: bytes)
      }
    }
  }

  private static let blockLength = 32

  /// Notes what stands at a position and returns its length in bytes.
  @inline(__always)
  private mutating func look(at position: Int, in bytes: Span<UInt8>) -> Int {
    let byte = bytes[position]
    guard byte >= 0x80 else {
      if byte == 0 {
        hasNull = true
      } else if Byte.isControl(byte) {
        hasOddCharacter = true
      }
      return 1
    }
    let sequence = UTF8Sequence(at: position, in: bytes)
    guard sequence.isValid else {
      invalidSequences += 1
      return sequence.length
    }
    validSequences += 1
    if byte == 0xC2 || byte == 0xEF, OddCharacter(at: position, in: bytes) != nil {
      hasOddCharacter = true
    }
    return sequence.length
  }
}
