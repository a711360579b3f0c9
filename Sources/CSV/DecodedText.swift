/// The text of a file as UTF-8.
struct DecodedText {
  /// Valid UTF-8 without NUL; the bytes of the file themselves wherever they are that already.
  let bytes: [UInt8]
  /// Where the text begins in `bytes`: behind a byte order mark.
  let start: Int
  let encoding: Encoding
  /// Whether a byte order mark stands at the beginning of the file.
  let hasMark: Bool
  /// Whether places in `bytes` differ from those in the file.
  let isTranscoded: Bool
  /// Whether a character in the text is a fault or stands for one.
  let hasOddCharacter: Bool

  /// How many bytes of the file stand before the text.
  var markLength: Int {
    guard hasMark else { return 0 }
    return encoding == .utf8 ? 3 : 2
  }

  /// Decodes the bytes of a file as what they were found to be.
  init(_ file: [UInt8], as source: EncodingChoice) {
    encoding = source.encoding
    hasMark = source.hasMark
    let span = file.span
    switch source.encoding {
    case .utf8:
      let survey = source.survey ?? UTF8Survey(span, from: source.markLength)
      isTranscoded = !survey.isText
      hasOddCharacter = isTranscoded || survey.hasOddCharacter
      bytes = isTranscoded ? Self.repaired(span, from: source.markLength) : file
      start = isTranscoded ? 0 : source.markLength
    case .windows1252:
      isTranscoded = true
      start = 0
      (bytes, hasOddCharacter) = Self.fromWindows1252(span)
    case .macRoman, .ibm850:
      isTranscoded = true
      start = 0
      let characters = OldEncoding.characters(of: source.encoding) ?? []
      (bytes, hasOddCharacter) = Self.from(characters, span)
    case .utf16LittleEndian, .utf16BigEndian:
      isTranscoded = true
      start = 0
      let isLittleEndian = source.encoding == .utf16LittleEndian
      (bytes, hasOddCharacter) =
        Self.fromUTF16(span, from: source.markLength, isLittleEndian: isLittleEndian)
    }
    precondition(bytes.count < UInt32.max, "A file is smaller than 4 GB.")
  }

  /// UTF-8 in which U+FFFD stands for each NUL and each sequence that is not valid.
  private static func repaired(_ file: Span<UInt8>, from start: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 8)
    var position = start
    while position < file.count {
      let byte = file[position]
      if byte > 0 && byte < 0x80 {
        text.append(byte)
        position += 1
        continue
      }
      let sequence = UTF8Sequence(at: position, in: file)
      if sequence.isValid {
        for index in position..<position + sequence.length { text.append(file[index]) }
      } else {
        append(replacement, to: &text)
      }
      position += sequence.length
    }
    return text
  }

  private static func fromWindows1252(_ file: Span<UInt8>) -> (text: [UInt8], hasOdd: Bool) {
    var beyondASCII = 0
    for position in file.indices { beyondASCII += Int(file[position] >> 7) }
    var text: [UInt8] = []
    text.reserveCapacity(file.count + 2 * beyondASCII)
    var hasOdd = false
    for position in file.indices {
      let byte = file[position]
      switch byte {
      case 0x20..<0x7F, Byte.lineFeed, Byte.carriageReturn, Byte.tab:
        text.append(byte)
      case 0xA0...0xFF:
        append(UInt32(byte), to: &text)
      case 0:
        append(replacement, to: &text)
        hasOdd = true
      case 0x80...0x9F:
        let scalar = UInt32(windows1252[Int(byte - 0x80)])
        append(scalar, to: &text)
        if scalar == replacement { hasOdd = true }
      default:
        text.append(byte)
        hasOdd = true
      }
    }
    return (text, hasOdd)
  }

  /// Decodes an encoding of one byte for each character, of which those from 80 on are given.
  private static func from(
    _ characters: [UInt16],
    _ file: Span<UInt8>
  ) -> (text: [UInt8], hasOdd: Bool) {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 8)
    var hasOdd = false
    for position in file.indices {
      let byte = file[position]
      let scalar =
        byte == 0
        ? replacement
        : byte < 0x80 ? UInt32(byte) : UInt32(characters[Int(byte - 0x80)])
      if scalar == replacement || Byte.isControl(byte) { hasOdd = true }
      append(scalar, to: &text)
    }
    return (text, hasOdd)
  }

  private static func fromUTF16(
    _ file: Span<UInt8>,
    from start: Int,
    isLittleEndian: Bool
  ) -> (text: [UInt8], hasOdd: Bool) {
    let low = isLittleEndian ? 0 : 1
    func unit(at position: Int) -> UInt32 {
      UInt32(file[position + low]) | UInt32(file[position + 1 - low]) << 8
    }
    var text: [UInt8] = []
    text.reserveCapacity(file.count / 2 + file.count / 16)
    var hasOdd = (file.count - start) % 2 == 1
    var position = start
    while position + 1 < file.count {
      var scalar = unit(at: position)
      position += 2
      switch scalar {
      case 0x20..<0x7F, 0x0A, 0x0D, 0x09: break
      case 0xD800..<0xDC00:
        if position + 1 < file.count, case let trail = unit(at: position), trail >> 10 == 0x37 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (trail - 0xDC00)
          position += 2
        } else {
          scalar = replacement
          hasOdd = true
        }
      case 0, 0xDC00...0xDFFF:
        scalar = replacement
        hasOdd = true
      case 0..<0xA0, 0xFEFF, replacement:
        hasOdd = true
      default: break
      }
      append(scalar, to: &text)
    }
    return (text, hasOdd)
  }

  private static let replacement: UInt32 = 0xFFFD

  /// Appends a Unicode scalar value as UTF-8.
  @inline(__always)
  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    func trail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80:
      text.append(UInt8(scalar))
    case ..<0x800:
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(trail(0))
    case ..<0x10000:
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(trail(6))
      text.append(trail(0))
    default:
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(trail(12))
      text.append(trail(6))
      text.append(trail(0))
    }
  }

  /// What the bytes 80 to 9F stand for in Windows-1252.
  static let windows1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
