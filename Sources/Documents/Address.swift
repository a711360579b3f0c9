/// The address of a link, written so that it ends neither itself, the link nor the cell of a table.
struct Address: Hashable {
  let text: String
  /// Whether the address can stand between `<` and `>` as it is.
  let isPlain: Bool

  /// Nil for an address that is empty or has a scheme other than those of the web and of mail.
  init?(_ address: String) {
    let head = address.unicodeScalars.prefix { !"/?#".unicodeScalars.contains($0) }
    let scheme = head.lastIndex(of: ":").map { String(head[..<$0]).lowercased() }
    guard !address.isEmpty, scheme.map(["http", "https", "mailto"].contains) ?? true else {
      return nil
    }
    isPlain =
      scheme != nil && scheme != "mailto"
      && address.utf8.allSatisfy { !Address.isUnsafe($0) && $0 < 0x80 && $0 != UInt8(ascii: "&") }
    text = address.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.properties.isWhitespace || scalar.utf8.contains(where: Address.isUnsafe) {
        for byte in scalar.utf8 {
          text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      } else if scalar == "&" {
        text += "&amp;"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isUnsafe(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "\"'()<>[]\\^`{|}*_".utf8.contains(byte)
  }
}
