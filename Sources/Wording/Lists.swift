extension Language {
  /// `a, b ja c`, `a, b och c`, `a, b and c`; nothing for no items.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    var list = items[0]
    for item in items[1..<items.count - 1] {
      list += ", "
      list += item
    }
    return list + " \(and) " + last
  }

  /// The first items, and how many others there are: `a, b, c ja 3 muuta`.
  ///
  /// - Parameters:
  ///   - items: What is listed; of a lazy list only what is named is made.
  ///   - limit: How many items are named at the most; the others are counted.
  /// - Returns: All items where there are no more than `limit`.
  public func list(_ items: some Collection<String>, showing limit: Int) -> String {
    precondition(limit > 0, "A list that names nothing is a number")
    guard items.count > limit else { return list(Array(items)) }
    let others = items.count - limit
    return items.prefix(limit).joined(separator: ", ") + " \(and) "
      + (others == 1 ? oneOther[self] : "\(text(of: others)) \(manyOthers[self])")
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
