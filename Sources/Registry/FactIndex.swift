/// Finds the line of a table of facts by the text of a cell, letter case aside.
struct FactIndex: Sendable {
  private let table: FactTable
  private let columns: [Int]

  /// Numbers of lines, from one, at the places that the texts' hashes tell, or behind them; zero: nothing is there.
  private var slots: [Int]

  /// How many bytes the longest text has.
  private var longest = 0

  /// An index of the columns where the texts stand; of lines with the same text the first one is found.
  init(_ table: FactTable, columns: [Int]) {
    self.table = table
    self.columns = columns
    slots = Array(repeating: 0, count: 2 * table.rowCount * columns.count + 1)
    for row in 0..<table.rowCount {
      for column in columns {
        let cell = table.cell(row, column)
        guard !cell.isEmpty else { continue }
        longest = max(longest, cell.count)
        var slot = slot(ofHash: Self.hash(cell))
        while slots[slot] != 0 { slot = self.slot(after: slot) }
        slots[slot] = row + 1
      }
    }
  }

  /// The line with a text; `nil`: there is none.
  func row(of text: String) -> Int? {
    // A letter and the mark on it take up to three times the bytes of the letter with it.
    guard text.utf8.count <= 3 * longest else { return nil }
    let bytes = Array(text.utf8)
    // Other signs than Latin letters may make up the same letters, which only strings tell.
    guard bytes.allSatisfy({ $0 < 0xC4 }) else {
      return Self.mayBeLatin(bytes) ? slowRow(of: text.lowercased()) : nil
    }
    guard !bytes.isEmpty else { return nil }
    var slot = slot(ofHash: Self.hash(bytes[...]))
    while slots[slot] != 0 {
      let row = slots[slot] - 1
      let isFound = columns.contains { column in
        let cell = table.cell(row, column)
        return cell.count == bytes.count
          && Self.lowercased(cell).elementsEqual(Self.lowercased(bytes))
      }
      if isFound { return row }
      slot = self.slot(after: slot)
    }
    return nil
  }

  /// Whether a text may be one of Latin letters written otherwise.
  ///
  /// They have marks of their own then, U+0300 to U+036F, or are the signs for kelvin and ångström, U+212A and U+212B. Dashes
  /// and other scripts stand in no text of the tables.
  private static func mayBeLatin(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { index in
      bytes[index] < 0xCE
        || bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x84
    }
  }

  private func slowRow(of text: String) -> Int? {
    (0..<table.rowCount).first { row in
      columns.contains { column in
        let cell = table.cell(row, column)
        return !cell.isEmpty && String(decoding: cell, as: UTF8.self).lowercased() == text
      }
    }
  }

  private func slot(ofHash hash: UInt64) -> Int { Int(hash % UInt64(slots.count)) }

  private func slot(after slot: Int) -> Int { slot + 1 < slots.count ? slot + 1 : 0 }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(lowercased(byte))) &* 0x100_0000_01B3 }
    return hash
  }

  private static func lowercased(_ bytes: some Sequence<UInt8>) -> some Sequence<UInt8> {
    bytes.lazy.map(lowercased)
  }

  /// The byte of a lower-case letter for that of a capital one, be it ASCII or the second one of Latin letters.
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A, 0x80...0x96, 0x98...0x9E: byte | 0x20
    default: byte
    }
  }
}
