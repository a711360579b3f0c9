internal import Registry
internal import Wording
internal import Workbooks

/// An item of a section's list, or a section without one, that goals may be about.
struct StatutoryPoint {
  let statute: Statute
  let section: Statute.Section

  /// The item of the section's list; `nil`: the section as a whole.
  let item: Statute.Item?

  /// What it is about: the item's name, or the section's subject.
  var name: Phrase { item?.name ?? section.subject }

  /// How it is cited under its Act's name: `41 § 1 mom. 4 kohta`, `7 §`; the language rights by their section.
  func citation(in language: Language) -> String {
    let number = section.number
    guard let item = item?.number else {
      return Phrase(fi: "\(number) §", sv: "\(number) §", en: "section \(number)")[language]
    }
    return Phrase(
      fi: "\(number) § 1 mom. \(item) kohta",
      sv: "\(number) § 1 mom. \(item) punkten",
      en: "section \(number), subsection 1, paragraph \(item)"
    )[language]
  }

  /// Whether an area's basis cites it.
  func isCited(by reference: StatuteReference) -> Bool {
    if let item { return reference.touches(item, section: section.number, of: statute) }
    return reference.statute?.number == statute.number
      && reference.sections.contains(section.number)
  }

  /// The points that are always told, and the other sections that some basis cites, Act by Act.
  static func all(citedBy references: [StatuteReference], isBilingual: Bool) -> [StatutoryPoint] {
    Statute.all.flatMap { statute in
      statute.sections.flatMap { section -> [StatutoryPoint] in
        guard section.items.isEmpty else {
          return section.items.filter { isBilingual || !$0.isForBilingualCounties }
            .map { StatutoryPoint(statute: statute, section: section, item: $0) }
        }
        let point = StatutoryPoint(statute: statute, section: section, item: nil)
        return point.isAlwaysTold || references.contains(where: point.isCited) ? [point] : []
      }
    }
  }

  /// The duties to promote health and wellbeing and to negotiate.
  private var isAlwaysTold: Bool {
    switch statute.number {
    case "611/2021": section.number == 14
    case "612/2021": section.number == 6 || section.number == 7
    default: false
    }
  }

  /// The kind of negotiation that the section asks for; `nil`: it asks for none.
  var negotiation: Negotiation? {
    switch (statute.number, section.number) {
    case ("611/2021", 14): .term
    case ("612/2021", 7): .yearly
    default: nil
    }
  }
}
