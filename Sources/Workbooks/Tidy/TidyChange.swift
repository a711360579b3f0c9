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
  /// What changes are called that are counted together.
  public var name: Phrase {
    switch self {
    case .heading: Phrase(fi: "sarakeotsikot", sv: "kolumnrubriker", en: "column headings")
    case .key: Phrase(fi: "perustiedot", sv: "grunduppgifter", en: "basic items")
    case .word: Phrase(fi: "sanat", sv: "ord", en: "words")
    case .date: Phrase(fi: "päivämäärät", sv: "datum", en: "dates")
    case .number: Phrase(fi: "luvut", sv: "tal", en: "numbers")
    case .version: Phrase(fi: "versiot", sv: "versioner", en: "versions")
    case .code: Phrase(fi: "tunnukset", sv: "koder", en: "codes")
    case .whiteSpace: Phrase(fi: "välilyönnit", sv: "blanksteg", en: "spaces")
    case .quoting: Phrase(fi: "lainausmerkit", sv: "citattecken", en: "quotation marks")
    case .emptyCells: Phrase(fi: "tyhjät solut", sv: "tomma celler", en: "empty cells")
    }
  }
}
