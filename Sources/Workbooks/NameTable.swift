internal import Bytes

/// Finds records by names or codes in whatever letter case they are written, and keeps none of their forms.
///
/// A dictionary of the forms has a block of memory for each of them, and making it took most of the time in which a
/// large folder of tables is put together. Here a number mixed from its form tells where a text stands in the table, and
/// the form of what stands there is made again only where the numbers are the same.
struct NameTable {
  /// A text that is looked for, with its normal form.
  struct Key {
    let text: String
    fileprivate let form: [UInt8]

    init(_ text: String) {
      self.text = text
      form = NormalForm.nameBytes(text)
    }

    /// The normal form where it has several words; `nil`: it is one word.
    var severalWords: String? {
      form.contains(UInt8(ascii: " ")) ? String(decoding: form, as: UTF8.self) : nil
    }

    /// A code and a reference to it are nearly always the same byte by byte.
    fileprivate func isForm(of other: String) -> Bool {
      text.utf8.span.isSame(as: other.utf8.span) || NormalForm.nameBytes(other) == form
    }
  }

  private struct Entry {
    var text: String
    var record: Int32
    let number: UInt32
  }

  private var entries: [Entry] = []

  /// Indexes of entries at the place that their number tells, or at the next free one; negative: free.
  private var slots: [Int32] = []

  private let seed = TextKey.seed

  /// Makes room for so many texts.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    grow(to: count)
  }

  /// The record that was added with a text of the same form; `nil`: none.
  subscript(key: Key) -> Int? {
    guard !entries.isEmpty else { return nil }
    return entry(of: key, number(of: key.form.span)).map { Int(entries[$0].record) }
  }

  /// Adds a record by a text; the one that was added with a text of the same form and is kept, else `nil`.
  mutating func add(_ key: Key, at record: Int) -> Int? {
    let number = number(of: key.form.span)
    if let earlier = entry(of: key, number) { return Int(entries[earlier].record) }
    insert(key, number, at: record)
    return nil
  }

  /// Adds a record by a text in the place of one that was added with a text of the same form.
  mutating func set(_ key: Key, at record: Int) {
    let number = number(of: key.form.span)
    if let earlier = entry(of: key, number) {
      entries[earlier].record = Int32(record)
    } else {
      insert(key, number, at: record)
    }
  }

  private func entry(of key: Key, _ number: UInt32) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(number) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].number == number, key.isForm(of: entries[entry].text) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: Key, _ number: UInt32, at record: Int) {
    grow(to: entries.count + 1)
    take(Int32(entries.count), number)
    entries.append(Entry(text: key.text, record: Int32(record), number: number))
  }

  /// Puts an entry in its place or the next free one.
  private mutating func take(_ entry: Int32, _ number: UInt32) {
    var slot = Int(number) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  /// Keeps half of the slots free, so that few entries stand far from their place.
  private mutating func grow(to count: Int) {
    guard count * 2 > slots.count else { return }
    var size = max(slots.count, 8)
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for entry in entries.indices { take(Int32(entry), entries[entry].number) }
  }

  private func number(of form: Span<UInt8>) -> UInt32 {
    let number = form.number(from: seed)
    return UInt32(truncatingIfNeeded: number ^ number >> 32)
  }
}
