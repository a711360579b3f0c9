/// The bytes of a text in lower case, of which scalars are read one by one.
struct LowercaseText {
  private let bytes: [UInt8]

  init(_ text: String) {
    var bytes = Array(text.utf8)
    bytes = Self.lower(&bytes) ? bytes : Array(text.lowercased().utf8)
    self.bytes = bytes
  }

  /// Makes ASCII and Latin letters lower case; false: there are characters of other kinds.
  private static func lower(_ bytes: inout [UInt8]) -> Bool {
    var span = bytes.mutableSpan
    var before: UInt8 = 0
    for index in span.indices {
      let byte = span[index]
      switch byte {
      case 0x41...0x5A: span[index] = byte | 0x20
      case ..<0x80, 0xC2, 0xC3, 0xE2: break
      case 0xC0...: return false
      default:
        // À…Þ become à…þ, except the multiplication sign; behind E2 come dashes, quotation marks and bullets.
        if before == 0xC3, byte <= 0x9E, byte != 0x97 { span[index] = byte | 0x20 }
        if before == 0xE2, byte != 0x80 { return false }
      }
      before = byte
    }
    return true
  }

  var count: Int { bytes.count }

  /// Some bytes as a text.
  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a byte stands somewhere; past the end none does.
  func isByte(_ byte: UInt8, at index: Int) -> Bool { index < bytes.count && bytes[index] == byte }

  func isDigit(_ index: Int) -> Bool {
    index < bytes.count && (0x30...0x39).contains(bytes[index])
  }

  /// Whether a letter from a to z stands somewhere, as most do.
  func isPlainLetter(_ index: Int) -> Bool { (0x61...0x7A).contains(bytes[index]) }

  func scalar(at index: Int) -> Scalar {
    let first = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    return switch first {
    case ..<0x80: Scalar(value: first, byteCount: 1)
    case ..<0xE0: Scalar(value: (first & 0x1F) << 6 | rest(1), byteCount: 2)
    case ..<0xF0: Scalar(value: (first & 0x0F) << 12 | rest(1) << 6 | rest(2), byteCount: 3)
    default:
      Scalar(
        value: (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3),
        byteCount: 4
      )
    }
  }

  /// A scalar with how many bytes it takes; what it is follows from its number where it is Latin.
  struct Scalar {
    let value: UInt32
    let byteCount: Int

    private var properties: Unicode.Scalar.Properties? { Unicode.Scalar(value)?.properties }

    var isLetter: Bool {
      switch value {
      case 0x61...0x7A, 0x41...0x5A, 0xAA, 0xB5, 0xBA: true
      case ..<0xC0, 0xD7, 0xF7: false
      case ..<0x100: true
      default: properties?.isAlphabetic ?? false
      }
    }

    /// Whether it stands on the letter before it.
    var isMark: Bool { value >= 0x300 && properties?.generalCategory == .nonspacingMark }

    var isDash: Bool {
      value == 0x2D || (value >= 0x100 && properties?.generalCategory == .dashPunctuation)
    }

    var isSpace: Bool {
      switch value {
      case 9...13, 0x20, 0x85, 0xA0: true
      case ..<0x100: false
      default: properties?.isWhitespace ?? false
      }
    }
  }
}
