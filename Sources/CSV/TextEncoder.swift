/// Writes text as the bytes of an encoding.
struct TextEncoder {
  let encoding: Encoding

  /// How many bytes an ASCII character takes.
  var unit: Int {
    switch encoding {
    case .utf8, .windows1252, .macRoman, .ibm850: 1
    case .utf16LittleEndian, .utf16BigEndian: 2
    }
  }

  /// The byte order mark; empty where the encoding has none.
  var mark: [UInt8] {
    switch encoding {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .macRoman, .ibm850: []
    }
  }

  /// Appends text that is valid UTF-8; false: a character of it cannot be written, and nothing is.
  ///
  /// NUL cannot be written in any encoding, because it is not read as text.
  func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) -> Bool {
    let start = output.count
    if encoding == .utf8 {
      guard !text.contains(0) else { return false }
      output.append(contentsOf: text)
      return true
    }
    var bytes = text.makeIterator()
    while let first = bytes.next() {
      let length: Int
      var scalar: UInt32
      switch first {
      case ..<0x80: (scalar, length) = (UInt32(first), 1)
      case ..<0xE0: (scalar, length) = (UInt32(first & 0x1F), 2)
      case ..<0xF0: (scalar, length) = (UInt32(first & 0x0F), 3)
      default: (scalar, length) = (UInt32(first & 0x07), 4)
      }
      for _ in 1..<length { scalar = scalar << 6 | UInt32((bytes.next() ?? 0x80) & 0x3F) }
      guard append(scalar, to: &output) else {
        output.removeSubrange(start...)
        return false
      }
    }
    return true
  }

  /// Appends an ASCII character.
  func append(ascii byte: UInt8, to output: inout [UInt8]) {
    switch encoding {
    case .utf8, .windows1252, .macRoman, .ibm850: output.append(byte)
    case .utf16LittleEndian, .utf16BigEndian: append(unit: UInt32(byte), to: &output)
    }
  }

  @inline(__always)
  private func append(_ scalar: UInt32, to output: inout [UInt8]) -> Bool {
    guard scalar > 0 else { return false }
    switch encoding {
    case .utf8: return false
    case .windows1252:
      if scalar < 0x80 || (0xA0...0xFF).contains(scalar) {
        output.append(UInt8(scalar))
        return true
      }
      guard scalar != 0xFFFD,
        let index = DecodedText.windows1252.firstIndex(where: { UInt32($0) == scalar })
      else { return false }
      output.append(UInt8(0x80 + index))
    case .macRoman, .ibm850:
      if scalar < 0x80 {
        output.append(UInt8(scalar))
        return true
      }
      guard scalar != 0xFFFD,
        let index = OldEncoding.characters(of: encoding)?
          .firstIndex(where: { UInt32($0) == scalar })
      else { return false }
      output.append(UInt8(0x80 + index))
    case .utf16LittleEndian, .utf16BigEndian:
      if scalar < 0x10000 {
        append(unit: scalar, to: &output)
      } else {
        append(unit: 0xD800 + (scalar - 0x10000) >> 10, to: &output)
        append(unit: 0xDC00 + (scalar - 0x10000) & 0x3FF, to: &output)
      }
    }
    return true
  }

  @inline(__always)
  private func append(unit: UInt32, to output: inout [UInt8]) {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    if encoding == .utf16LittleEndian {
      output.append(low)
      output.append(high)
    } else {
      output.append(high)
      output.append(low)
    }
  }
}
