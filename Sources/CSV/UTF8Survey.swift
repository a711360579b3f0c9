internal import Bytes

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
      while position &+ 2 * Self.blockLength <= bytes.count {
        let block = bytes.extracting(position..<position &+ 2 * Self.blockLength)
        guard EightBytes(block, at: 0).isPrintable else { break }
        guard EightBytes(block, at: Self.blockLength).isPrintable else {
          position &+= Self.blockLength
          break
        }
        position &+= 2 * Self.blockLength
      }
      if position + Self.blockLength < bytes.count {
        let length = passBlock(at: position, in: bytes)
        if length > 0 {
          position += length
          continue
        }
      }
      let blockEnd = min(position + Self.blockLength, bytes.count)
      while position < blockEnd {
        position += look(at: position, in: bytes)
      }
    }
  }

  private static let blockLength = 8

  /// The length of a block of ASCII and of letters such as `ä`, which are most of any file; 0: something else stands
  /// there.
  ///
  /// Eight bytes are looked at together, each as the highest bit of its byte, and beside them the eight that begin one
  /// further on: behind the first byte of a letter stands a second one, and nowhere else.
  @inline(__always)
  private mutating func passBlock(at position: Int, in bytes: Span<UInt8>) -> Int {
    let word = EightBytes(bytes, at: position)
    let block = word.bits
    guard !word.hasControl else { return 0 }
    guard block & EightBytes.highest != 0 else { return Self.blockLength }
    let next = EightBytes(bytes, at: position + 1).bits
    let isFirst = block & block << 1 & EightBytes.highest
    let isSecond = block & ~(block << 1) & EightBytes.highest
    let isBeforeSecond = next & ~(next << 1) & EightBytes.highest
    let isOfThree = isFirst & block << 2
    // Two-byte letters begin with C3 or more; C2 begins what may be a fault.
    let isLetter = (block & EightBytes.eight(0x1F)) &+ EightBytes.eight(0x7D)
    guard isSecond & 0x80 == 0, isFirst == isBeforeSecond, isOfThree | isFirst & ~isLetter == 0
    else { return 0 }
    validSequences += isFirst.nonzeroBitCount
    // The block may end within a letter.
    return isFirst >> 63 == 0 ? Self.blockLength : Self.blockLength + 1
  }

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
