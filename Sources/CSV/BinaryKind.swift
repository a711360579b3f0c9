internal import Bytes

/// What a file that is not text looks like, judged by its first bytes.
public enum BinaryKind: String, CaseIterable, Sendable {
  /// An archive; spreadsheets (`.xlsx`, `.ods`) are such.
  case zip
  /// An old Office file, such as an `.xls`.
  case compound
  /// A PDF document.
  case pdf
  /// A picture, a compressed file, or anything else that is not text.
  case other

  /// What a file looks like by the signature it begins with; `nil` where it has none that is known.
  init?(signatureOf bytes: Span<UInt8>) {
    for (signature, kind) in Self.signatures where bytes.count >= signature.count {
      if signature.indices.allSatisfy({ bytes[$0] == signature[$0] }) {
        self = kind
        return
      }
    }
    return nil
  }

  private static let signatures: [([UInt8], Self)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .compound),
    ([0x25, 0x50, 0x44, 0x46], .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .other),  // PNG
    ([0xFF, 0xD8, 0xFF], .other),  // JPEG
    ([0x1F, 0x8B, 0x08], .other),  // gzip
  ]

  /// Whether so many of the first characters are control characters that they cannot be text.
  ///
  /// A handful may also be strays in a short text, which are faults of their own.
  static func isBinary(_ bytes: Span<UInt8>, in encoding: Encoding) -> Bool {
    let width =
      switch encoding {
      case .utf8, .windows1252, .macRoman, .ibm850: 1
      case .utf16LittleEndian, .utf16BigEndian: 2
      }
    let length = min(bytes.count, 8192) / width
    var controls = 0
    var index = 0
    while index < length {
      // Most of a text is passed over eight bytes at a time.
      if width == 1, index + 8 <= length, !EightBytes(bytes, at: index).hasControl {
        index += 8
        continue
      }
      for index in index..<min(index + 8, length)
      where isControl(at: index * width, in: bytes, encoding) {
        controls += 1
      }
      index += 8
    }
    return controls > 16 && controls * 10 > length
  }

  private static func isControl(
    at position: Int,
    in bytes: Span<UInt8>,
    _ encoding: Encoding
  ) -> Bool {
    switch encoding {
    case .utf8, .windows1252, .macRoman, .ibm850: Byte.isControl(bytes[position])
    case .utf16LittleEndian: bytes[position + 1] == 0 && Byte.isControl(bytes[position])
    case .utf16BigEndian: bytes[position] == 0 && Byte.isControl(bytes[position + 1])
    }
  }
}
