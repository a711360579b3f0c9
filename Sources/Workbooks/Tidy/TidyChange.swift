public import Wording

/// One cell that tidying changes, or the empty cells that it removes from the end of a row.
public struct TidyChange: Hashable, Sendable {
  /// What is changed about a cell.
  public enum Kind: CaseIterable, Sendable {
    case heading
    /// A key of the basics.
    case key
    /// A word of a choice.
    case word
    case date
    case number
    case version
    /// A code that was made from the order is written down.
    case code
    case whiteSpace
    /// Quotation marks that nothing in the cell needs.
    case quoting
    /// Empty cells at the end of a row, beyond the headings.
    case emptyCells
  }

  public let kind: Kind

  /// The cell, in the file as it was; of empty cells the first.
  public let place: Place

  /// What stands in the cell, and what stands there afterwards; with the quotation marks where it is about these.
  public let before: String
  public let after: String
}

extension TidyChange.Kind {
  /// What is changed, as the first words of a line about it.
  public var name: Phrase {
    switch self {
    case .heading: Phrase(fi: "sarakeotsikko", sv: "kolumnrubrik", en: "column heading")
    case .key: Phrase(fi: "perustieto", sv: "grunduppgift", en: "basic item")
    case .word: Phrase(fi: "sana", sv: "ord", en: "word")
    case .date: Phrase(fi: "päivämäärä", sv: "datum", en: "date")
    case .number: Phrase(fi: "luku", sv: "tal", en: "number")
    case .version: Phrase(fi: "versio", sv: "version", en: "version")
    case .code: Phrase(fi: "tunnus", sv: "kod", en: "code")
    case .whiteSpace: Phrase(fi: "välilyönnit", sv: "blanksteg", en: "spaces")
    case .quoting: Phrase(fi: "lainausmerkit", sv: "citattecken", en: "quotation marks")
    case .emptyCells: Phrase(fi: "tyhjät solut", sv: "tomma celler", en: "empty cells")
    }
  }
}
