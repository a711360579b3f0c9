/// Finds the place in a file of each place in its text, from the beginning on.
struct FilePositions {
  private let text: [UInt8]
  private let file: [UInt8]
  private let encoding: Encoding
  private let isTranscoded: Bool
  private var position: Int
  private var offset: Int

  init(_ table: Table) {
    text = table.bytes
    file = table.file
    encoding = table.dialect.encoding
    isTranscoded = table.transcodedFrom != nil
    position = 0
    offset = table.transcodedFrom ?? 0
  }

  /// The offset in the file of a position in the text, which must not be before the last one asked for.
  mutating func offset(of target: Int) -> Int {
    guard isTranscoded else { return target }
    while position < target {
      let length: Int
      switch text[position] {
      case ..<0x80: length = 1
      case ..<0xE0: length = 2
      case ..<0xF0: length = 3
      default: length = 4
      }
      position += length
      switch encoding {
      case .windows1252, .macRoman, .ibm850: offset += 1
      case .utf16LittleEndian, .utf16BigEndian: offset += length == 4 ? 4 : 2
      case .utf8:
        // A character of the text stands for one sequence of the file, be it valid or not.
        offset += file[offset] < 0x80 ? 1 : UTF8Sequence(at: offset, in: file.span).length
      }
    }
    return offset
  }
}
