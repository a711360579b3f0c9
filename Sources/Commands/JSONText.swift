/// JSON written from the front to the back, member by member, so that its order is that of the code.
///
/// Objects and lists stand one member on each line, those made with `inline` on one line.
struct JSONText {
  private(set) var text = ""

  /// What stands before an item on a line of its own.
  private var lineStart = "\n"
  private var isEmpty = true
  private var isInline = false

  /// What has been written since the last call.
  mutating func take() -> String {
    defer { text.removeAll(keepingCapacity: true) }
    return text
  }

  mutating func object(inline: Bool = false, _ write: (inout JSONText) -> Void) {
    nest("{", "}", inline: inline, write)
  }

  mutating func array(inline: Bool = false, _ write: (inout JSONText) -> Void) {
    nest("[", "]", inline: inline, write)
  }

  /// Elements of a list, each written by its own call.
  mutating func array<Element>(
    _ elements: some Sequence<Element>,
    inline: Bool = false,
    _ write: (inout JSONText, Element) -> Void
  ) {
    array(inline: inline) { json in
      for element in elements {
        json.startItem()
        write(&json, element)
      }
    }
  }

  /// The name of an object's member; its value is written next.
  mutating func member(_ name: String) {
    startItem()
    text += "\""
    text += name
    text += "\": "
  }

  mutating func member(_ name: String, _ value: String?) {
    member(name)
    self.value(value)
  }

  mutating func member(_ name: String, _ value: Int?) {
    member(name)
    self.value(value)
  }

  mutating func member(_ name: String, _ value: Bool?) {
    member(name)
    text += value.map { $0 ? "true" : "false" } ?? "null"
  }

  mutating func value(_ value: Int?) {
    text += value.map { String($0) } ?? "null"
  }

  mutating func value(_ value: String?) {
    guard let value else {
      text += "null"
      return
    }
    text += "\""
    if Self.isPlain(value) {
      text += value
    } else {
      for scalar in value.unicodeScalars { append(scalar) }
    }
    text += "\""
  }

  mutating func endLine() { text += "\n" }

  /// Goes to the place of a list's next element or an object's next member.
  mutating func startItem() {
    if isInline {
      text += isEmpty ? "" : ", "
    } else {
      if !isEmpty { text += "," }
      text += lineStart
    }
    isEmpty = false
  }

  private mutating func nest(
    _ opening: String,
    _ closing: String,
    inline: Bool,
    _ write: (inout JSONText) -> Void
  ) {
    let outer = isInline
    let outerStart = lineStart
    text += opening
    lineStart += "  "
    isEmpty = true
    isInline = outer || inline
    write(&self)
    lineStart = outerStart
    if !isInline, !isEmpty { text += lineStart }
    text += closing
    isInline = outer
    isEmpty = false
  }

  /// Whether all characters stand for themselves, told from the bytes.
  static func isPlain(_ text: String) -> Bool {
    let utf8 = text.utf8
    let bytes = utf8.span
    var last: UInt32 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      last = last << 8 | UInt32(byte)
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          return false
        }
        continue
      }
      switch last & 0xFF_FFFF {
      // Line separators and marks of direction, and the byte order mark.
      case 0xE2_808E...0xE2_808F, 0xE2_80A8...0xE2_80AE, 0xE2_81A6...0xE2_81A9, 0xEF_BBBF:
        return false
      default:
        let pair = last & 0xFFFF
        if 0xC280...0xC29F ~= pair || pair == 0xD89C { return false }
      }
    }
    return true
  }

  /// Control characters, line separators, marks of direction and the byte order mark are written by their numbers.
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: text += "\\\""
    case 0x5C: text += "\\\\"
    case 0x08: text += "\\b"
    case 0x09: text += "\\t"
    case 0x0A: text += "\\n"
    case 0x0C: text += "\\f"
    case 0x0D: text += "\\r"
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
