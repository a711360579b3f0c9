public import Wording

/// An Act that the cooperation of municipalities and a wellbeing services county rests on.
public struct Statute: Hashable, Sendable {
  /// The number in the Statutes of Finland: `611/2021`.
  public let number: String

  /// The name of the Act as it stands inside a sentence, without its number.
  public let title: Phrase

  /// The name in daily use: *hyvinvointialuelaki, välfärdsområdeslagen*.
  public let shortTitle: Phrase

  /// The sections that matter here, by number.
  public let sections: [Section]

  /// Other names and abbreviations that officials use, in their inflected forms as well.
  let otherNames: [String]

  /// Names that agreements and agendas have printed and that are wrong.
  let misprints: [String]

  /// A section, and what it is about.
  public struct Section: Hashable, Sendable {
    public let number: Int

    /// What the section is about, in a few words; not its heading in the Act.
    public let subject: Phrase

    /// What a strategy must take into account; none where the section has no such list.
    public let items: [Item]
  }

  /// One thing that a strategy must take into account.
  public struct Item: Hashable, Sendable {
    /// The number of the paragraph; `nil`: the Act says it outside the list, as of the language rights.
    public let number: Int?
    public let name: Phrase

    /// Whether only counties with two languages have to take it into account.
    public var isForBilingualCounties: Bool { number == nil }
  }
}

extension Statute {
  /// The three Acts: on the counties, on organising their services, on the municipalities.
  public static var all: [Statute] { StatuteTable.statutes }

  /// The Act with this number, such as `611/2021`; nil: it is none of those known here.
  public init?(number: String) {
    guard let statute = Self.all.first(where: { $0.number == number }) else { return nil }
    self = statute
  }

  /// The Act with this name, abbreviation, number or known misprint, letter case aside; nil: none.
  ///
  /// The number may stand behind the name when it is the Act's own.
  public init?(named text: String) {
    let words = StatuteText(text).words
    if let statute = StatuteNames.statute(words) {
      self = statute
    } else if let number = words.last, let statute = StatuteNames.statute(words.dropLast()),
      statute.number == number
    {
      self = statute
    } else {
      return nil
    }
  }

  /// The section with this number; nil: it does not matter here.
  public func section(_ number: Int) -> Section? { sections.first { $0.number == number } }

  /// Name and number as they stand at the first mention: *laki hyvinvointialueesta (611/2021)*.
  public var fullTitle: Phrase {
    Phrase(
      fi: "\(title.fi) (\(number))",
      sv: "\(title.sv) (\(number))",
      en: "\(title.en) (\(number))"
    )
  }

  /// A section, or an item of its list, as a sentence cites it: *kuntalaki 37 §*.
  public func citation(section: Int, item: Int? = nil) -> Phrase {
    guard let item else {
      return Phrase(
        fi: "\(shortTitle.fi) \(section) §",
        sv: "\(section) § i \(shortTitle.sv)",
        en: "\(shortTitle.en), section \(section)"
      )
    }
    // The lists of both strategies stand in the first subsection.
    return Phrase(
      fi: "\(shortTitle.fi) \(section) § 1 mom. \(item) kohta",
      sv: "\(section) § 1 mom. \(item) punkten i \(shortTitle.sv)",
      en: "\(shortTitle.en), section \(section), subsection 1, paragraph \(item)"
    )
  }
}
