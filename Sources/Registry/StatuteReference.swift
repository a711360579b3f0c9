/// What a cell cites of a statute: `hyvinvointialuelaki 41 § 1 kohta`, `7 § i ordnandelagen (612/2021)`.
public struct StatuteReference: Hashable, Sendable {
  /// The Act; `nil`: the text names none, or one that is not known here.
  public let statute: Statute?

  /// What the text calls the Act; `nil`: it names none, and the section tells which it is.
  public let name: String?

  /// The numbers of the sections; none: the Act as a whole.
  public let sections: [Int]

  /// The number of the subsection (*momentti*); `nil`: none is named.
  public let subsection: Int?

  /// The numbers of the items of the last section's list; none: the section as a whole.
  public let items: [Int]

  /// Whether the language rights are named, which stand outside the list.
  public let namesLanguageRights: Bool

  /// Whether an item of a section is cited, by itself or with its section as a whole.
  public func touches(_ item: Statute.Item, section: Int, of statute: Statute) -> Bool {
    guard self.statute?.number == statute.number, sections.contains(section) else { return false }
    // What is named behind several sections belongs to the last of them.
    guard section == sections.last else { return true }
    guard let number = item.number else {
      return namesLanguageRights || (items.isEmpty && subsection != 1)
    }
    if items.isEmpty { return !namesLanguageRights && (subsection ?? 1) == 1 }
    return items.contains(number)
  }

  /// Everything that a cell cites, in its order; other words are passed over.
  ///
  /// An item that names neither an Act nor a section goes on from the one before it: `hyvinvointialuelaki 41 § 1 kohta;
  /// 4 kohta`. A section without an Act belongs to the one Act known here that has it.
  public static func list(in text: String) -> [StatuteReference] { StatuteText(text).references }
}

extension StatuteText {
  /// Everything that the text cites, in its order.
  public var references: [StatuteReference] {
    var reader = StatuteReferenceReader()
    for part in tokens.split(separator: .end) { reader.read(Array(part)) }
    return reader.references
  }
}
