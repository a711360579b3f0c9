extension Span<UInt8> {
  /// Where another text begins in this one for the first time from an index on; `nil`: nowhere.
  public func firstIndex(of text: Span<UInt8>, from start: Int = 0) -> Int? {
    guard text.count > 0 else { return start }
    var index = start
    while index + text.count <= count {
      if self[index] == text[0], extracting(index..<index + text.count).isSame(as: text) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Where it begins for the last time, of places that do not overlap; `nil`: nowhere.
  public func lastIndex(of text: Span<UInt8>, from start: Int = 0) -> Int? {
    var last: Int?
    var next = start
    while text.count > 0, let index = firstIndex(of: text, from: next) {
      last = index
      next = index + text.count
    }
    return last
  }
}

/// Texts are looked for byte by byte: the standard library goes by characters, which in a run of flags takes time by the
/// square of its length.
extension String {
  /// Whether another text stands somewhere in this one.
  public func hasPart(_ text: String) -> Bool {
    let (bytes, part) = (utf8, text.utf8)
    return bytes.span.firstIndex(of: part.span) != nil
  }

  /// Where another text stands first; `nil`: nowhere.
  public func firstRange(ofPart text: String) -> Range<Index>? {
    let (bytes, part) = (utf8, text.utf8)
    return bytes.span.firstIndex(of: part.span).map { range(ofBytes: $0, part.count) }
  }

  /// Where another text stands last; `nil`: nowhere.
  public func lastRange(ofPart text: String) -> Range<Index>? {
    let (bytes, part) = (utf8, text.utf8)
    return bytes.span.lastIndex(of: part.span).map { range(ofBytes: $0, part.count) }
  }

  private func range(ofBytes start: Int, _ count: Int) -> Range<Index> {
    let first = utf8.index(startIndex, offsetBy: start)
    return first..<utf8.index(first, offsetBy: count)
  }
}
