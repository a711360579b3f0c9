extension Language {
  /// Whether `first` stands before `second` in an index of this language.
  ///
  /// Finnish and Swedish end in z, å, ä, ö; English takes å, ä for a and ö for o. Digits stand before letters and
  /// are compared by their value (`A1.2` before `A1.10`), signs stand before digits. Texts that differ only in
  /// accents, in capital letters or in how a letter is encoded come in that order of importance, so that the order
  /// of different texts is always the same.
  public func areInOrder(_ first: String, _ second: String) -> Bool {
    let (one, other) = (SortKey(first, in: self), SortKey(second, in: self))
    return one == other
      ? first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars) : one < other
  }

  /// The items in the order of their texts; those of the same text stay in the order they came in.
  ///
  /// It looks at each text once, which makes it the faster way to put much in order.
  public func sorted<Item>(_ items: [Item], by text: (Item) -> String) -> [Item] {
    let keyed = items.map { item in
      let text = text(item)
      return (item: item, text: text, key: SortKey(text, in: self))
    }
    return keyed.sorted { one, other in
      one.key == other.key
        ? one.text.unicodeScalars.lexicographicallyPrecedes(other.text.unicodeScalars)
        : one.key < other.key
    }.map(\.item)
  }
}
