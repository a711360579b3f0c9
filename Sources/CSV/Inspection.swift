/// A walk over all cells that finds the odd characters in them and their places in the file.
///
/// It is taken only where there are some, or where a place in the text is not that in the file.
struct Inspection {
  private(set) var faults: [Fault] = []
  private let encoding: Encoding
  /// How many bytes of the file an ASCII character takes.
  private let unit: Int
  private var seenInCell: Set<Fault.Kind> = []

  /// Finds the faults of a table, in the order of their places.
  ///
  /// `start` is where the first row can begin in the text.
  init(_ text: DecodedText, _ layout: Layout, from start: Int, in file: Span<UInt8>) {
    encoding = text.encoding
    switch text.encoding {
    case .utf8, .windows1252, .macRoman, .ibm850: unit = 1
    case .utf16LittleEndian, .utf16BigEndian: unit = 2
    }
    let bytes = text.bytes.span
    var notices = layout.notices[...]
    var position = start
    var offset = text.markLength + (start - text.start) * unit
    for (row, place) in layout.rows.enumerated() {
      var line = Int(place.line)
      for column in 0..<layout.cells(ofRow: row).count {
        guard let range = layout.range(row: row, column: column) else { continue }
        // Between cells stand delimiters and line ends, all of them ASCII.
        offset += (range.lowerBound - position) * unit
        position = range.lowerBound
        seenInCell.removeAll(keepingCapacity: true)
        while position < range.upperBound {
          while let notice = notices.first, notice.position <= position {
            add(notice.kind, row: row, column: column, line: line, offset: offset)
            notices.removeFirst()
          }
          let byte = bytes[position]
          if byte == Byte.lineFeed
            || byte == Byte.carriageReturn
              && (position + 1 == range.upperBound || bytes[position + 1] != Byte.lineFeed)
          {
            line += 1
          }
          let length = Self.length(ofSequenceBeginningWith: byte)
          var step = fileLength(ofSequenceOf: length)
          if let odd = OddCharacter(at: position, in: bytes) {
            let kind: Fault.Kind
            (kind, step) = origin(of: odd, at: offset, in: file, usualLength: step)
            add(kind, row: row, column: column, line: line, offset: offset)
          }
          position += length
          offset += step
        }
      }
    }
    if unit == 2, (file.count - text.markLength) % 2 == 1 {
      faults.append(
        Fault(
          kind: .oddByteCount,
          row: nil,
          column: nil,
          line: layout.lastLine,
          byteOffset: file.count - 1
        )
      )
    }
  }

  private mutating func add(
    _ kind: Fault.Kind,
    row: Int,
    column: Int,
    line: Int,
    offset: Int
  ) {
    guard seenInCell.insert(kind).inserted else { return }
    faults.append(Fault(kind: kind, row: row, column: column, line: line, byteOffset: offset))
  }

  @inline(__always)
  private static func length(ofSequenceBeginningWith byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  @inline(__always)
  private func fileLength(ofSequenceOf length: Int) -> Int {
    switch encoding {
    case .utf8: length
    case .windows1252, .macRoman, .ibm850: 1
    case .utf16LittleEndian, .utf16BigEndian: length == 4 ? 4 : 2
    }
  }

  /// What an odd character was in the file, and how many bytes it took there.
  private func origin(
    of odd: OddCharacter,
    at offset: Int,
    in file: Span<UInt8>,
    usualLength: Int
  ) -> (kind: Fault.Kind, length: Int) {
    switch odd {
    case .control: return (.controlCharacter, usualLength)
    case .byteOrderMark: return (.strayByteOrderMark, usualLength)
    case .replacement: break
    }
    let byte = file[offset]
    switch encoding {
    case .utf8:
      guard byte != 0 else { return (.nullCharacter, 1) }
      let sequence = UTF8Sequence(at: offset, in: file)
      return (sequence.isValid ? .replacementCharacter : .invalidUTF8, sequence.length)
    case .windows1252, .macRoman, .ibm850:
      return (byte == 0 ? .nullCharacter : .undefinedByte, 1)
    case .utf16LittleEndian, .utf16BigEndian:
      switch (byte, file[offset + 1]) {
      case (0, 0): return (.nullCharacter, 2)
      case (0xFF, 0xFD) where encoding == .utf16BigEndian: return (.replacementCharacter, 2)
      case (0xFD, 0xFF) where encoding == .utf16LittleEndian: return (.replacementCharacter, 2)
      default: return (.loneSurrogate, 2)
      }
    }
  }
}
