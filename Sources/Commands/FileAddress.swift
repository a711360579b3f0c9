/// A path as the address of a file: relative as it was given, or `file://…` where it is absolute.
struct FileAddress {
  let text: String

  init(_ path: String, isFolder: Bool = false) {
    var bytes = Array(path.utf8)[...]
    while bytes.starts(with: "./".utf8), bytes.count > 2 { bytes = bytes.dropFirst(2) }
    var text = bytes.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in bytes { text += Self.isPlain(byte) ? Self.character(byte) : Self.escaped(byte) }
    self.text = isFolder && bytes.last != UInt8(ascii: "/") ? text + "/" : text
  }

  /// Bytes that stand for themselves; a colon would make the beginning of a relative address the name of a scheme.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }

  private static func character(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
