internal import Registry
internal import Workbooks

/// What the bases of areas may have meant to cite where they cite an Act or an item that is not the right one.
///
/// One finding tells of each such basis. That no area covers what it was to cite is not told as well.
struct WrongCitations {
  /// The numbers of Acts one of which is cited by a wrong name or number.
  private var acts: Set<String> = []

  /// How many items are cited that a section does not have, by the Act and the section.
  private var items: [String: Int] = [:]

  init(in workbook: Workbook) {
    for area in workbook.areas.indices {
      let citations = workbook.citations(ofArea: area)
      for mention in citations.mentions {
        let isOther = mention.number.map { $0 != mention.statute.number } ?? false
        guard mention.isMisprint || isOther else { continue }
        acts.insert(mention.statute.number)
        if let number = mention.number { acts.insert(number) }
      }
      for reference in citations.references {
        guard let statute = reference.statute, let section = reference.citedSection else {
          continue
        }
        let known = section.items.compactMap(\.number)
        guard !known.isEmpty else { continue }
        let count = reference.items.count { !known.contains($0) }
        if count > 0 { items[Self.key(statute, section), default: 0] += count }
      }
    }
  }

  /// Whether as many items of a section as are left out may have been meant.
  func mayMean(_ count: Int, in section: Statute.Section, of statute: Statute) -> Bool {
    acts.contains(statute.number) || count <= items[Self.key(statute, section)] ?? 0
  }

  private static func key(_ statute: Statute, _ section: Statute.Section) -> String {
    "\(statute.number) \(section.number)"
  }
}

extension StatuteReference {
  /// The section whose items are cited; `nil`: it has no list that is known.
  fileprivate var citedSection: Statute.Section? {
    guard (subsection ?? 1) == 1, let number = sections.last else { return nil }
    return statute?.section(number)
  }
}
