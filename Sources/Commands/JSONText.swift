/// JSON written from the front to the back, member by member, so that its order is that of the code.
///
/// Objects and lists stand one member on each line, those made with `inline` on one line.
struct JSONText {
  private(set) var text = ""
  private var depth = 0
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
  mutating func member(_ name: StaticString) {
    startItem()
    text += "\"\(name)\": "
  }

  mutating func member(_ name: StaticString, _ value: String?) {
    member(name)
    self.value(value)
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    member(name)
    self.value(value)
  }

  mutating func member(_ name: StaticString, _ value: Bool?) {
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
    if value.utf8.allSatisfy(Self.isPlain) {
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
      text += (isEmpty ? "\n" : ",\n") + String(repeating: "  ", count: depth)
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
    text += opening
    depth += 1
    isEmpty = true
    isInline = outer || inline
    write(&self)
    depth -= 1
    if !isInline, !isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += closing
    isInline = outer
    isEmpty = false
  }

  /// Bytes of characters that stand for themselves whatever follows.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xC2, 0xE2, 0xEF: false
    default: true
    }
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
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
