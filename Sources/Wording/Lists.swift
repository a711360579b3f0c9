extension Language {
  /// `a, b ja c`, `a, b och c`, `a, b and c`; nothing for no items.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return Self.withCommas(items[..<(items.count - 1)]) + " \(and) " + last
  }

  /// The first items, and how many others there are: `a, b, c ja 3 muuta`.
  ///
  /// - Parameters:
  ///   - items: What is listed; of a lazy list only what is named is made.
  ///   - limit: How many items are named at the most; the others are counted.
  /// - Returns: All items where there are no more than `limit`.
  @inlinable
  public func list(_ items: some Collection<String>, showing limit: Int) -> String {
    list(beginning: Array(items.prefix(limit)), of: items.count)
  }

  /// The first of so many items, and how many others there are.
  @usableFromInline
  func list(beginning items: [String], of count: Int) -> String {
    precondition(!items.isEmpty || count == 0, "A list that names nothing is a number")
    let others = count - items.count
    guard others > 0 else { return list(items) }
    return Self.withCommas(items[...]) + " \(and) "
      + (others == 1 ? oneOther[self] : "\(text(of: others)) \(manyOthers[self])")
  }

  private static func withCommas(_ items: ArraySlice<String>) -> String {
    var list = ""
    for (place, item) in items.enumerated() {
      if place > 0 { list += ", " }
      list += item
    }
    return list
  }

  private var and: String {
    Phrase(fi: "ja", sv: "och", en: "and")[self]
  }

  private var oneOther: Phrase {
    Phrase(fi: "1 muu", sv: "1 annan", en: "1 other")
  }

  private var manyOthers: Phrase {
    Phrase(fi: "muuta", sv: "andra", en: "others")
  }
}
