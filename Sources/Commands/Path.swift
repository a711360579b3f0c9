/// A path as the operating system has it: bytes, which need not be UTF-8.
struct Path: Hashable, Sendable {
  /// The bytes without a NUL behind them.
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of a file in this folder.
  func appending(_ name: [UInt8]) -> Path {
    Path(bytes.last == Self.slash ? bytes + name : bytes + [Self.slash] + name)
  }

  var isAbsolute: Bool { bytes.first == Self.slash }

  /// The path for reading; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The last component, slashes behind it aside.
  var name: String {
    let end = bytes.lastIndex { $0 != Self.slash }.map { $0 + 1 } ?? bytes.count
    let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The folder that the path is in; `.` where it names none.
  var folder: Path {
    let end = bytes.lastIndex { $0 != Self.slash }.map { $0 + 1 } ?? bytes.count
    guard let slash = bytes[..<end].lastIndex(of: Self.slash) else { return Path(".") }
    return Path(slash == 0 ? [Self.slash] : Array(bytes[..<slash]))
  }

  private static let slash = UInt8(ascii: "/")
}
