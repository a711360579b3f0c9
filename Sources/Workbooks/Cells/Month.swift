public import Wording

/// A month of the year.
public struct Month: Hashable, Sendable {
  /// 1–12.
  public let number: Int
}

extension Month: CellValue {
  public static let form = Phrase(
    fi: "kuukauden numero 1–12",
    sv: "månadens nummer 1–12",
    en: "the number of a month, 1–12"
  )

  public init?(cell text: String) {
    if let number = Int(text), (1...12).contains(number) {
      self.number = number
    } else if let date = DateReader(text + " 2000").date(), case .month(let number) = date.precision
    {
      self.number = number
    } else {
      return nil
    }
  }

  public func text(in language: Language) -> String { String(number) }
}
