public import Wording

/// What a baseline or a target says: a number, a direction, or a state in words.
public enum Measure: Hashable, Sendable {
  case quantity(Quantity)
  case direction(Direction)
  /// A state in words, such as “toteutunut”, as it was written.
  case state(String)

  /// The number; `nil`: the cell holds words.
  public var quantity: Quantity? {
    if case .quantity(let quantity) = self { quantity } else { nil }
  }

  /// The direction, also of words such as “laskee 5 %”; `nil`: the cell tells none without doubt.
  public var direction: Direction? {
    switch self {
    case .quantity: nil
    case .direction(let direction): direction
    case .state(let text): Self.direction(withNumberIn: text)
    }
  }
}

extension Measure: CellValue {
  public static let form = Quantity.form

  public init?(cell text: String) {
    switch NumberReader.read(text) {
    case .quantity(let quantity):
      self = .quantity(quantity)
    case .ambiguous, .fraction:
      return nil
    case .noNumber:
      if let direction = Direction(cell: text) ?? BilingualCell.value(text) {
        self = .direction(direction)
      } else if Self.isState(text) {
        self = .state(text)
      } else {
        return nil
      }
    }
  }

  public func text(in language: Language) -> String {
    switch self {
    case .quantity(let quantity): quantity.text(in: language)
    case .direction(let direction): direction.text(in: language)
    case .state(let text): text
    }
  }

  /// The direction that a text begins with, where nothing stands behind it but how much.
  private static func direction(withNumberIn text: String) -> Direction? {
    let first = firstWord(of: text)
    guard first.utf8.count < text.utf8.count, let direction = Direction(cell: first) else {
      return nil
    }
    var rest = text.dropFirst(first.count).drop { $0 == " " }
    for word in ["med ", "by "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
    guard case .quantity(let quantity) = NumberReader.read(String(rest)) else { return nil }
    // “kasvu enintään 5 %” may be none at all.
    return quantity.qualifier == .atMost || quantity.qualifier == .under ? nil : direction
  }

  private static func firstWord(of text: String) -> String { String(text.prefix { $0 != " " }) }

  /// Words without a figure are a state: a known word, or at least two words; so is a direction or a wish with a figure.
  private static func isState(_ text: String) -> Bool {
    guard !text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      // “laskee 5 %”, “parempi kuin 2024”
      return Direction(cell: firstWord(of: text)) != nil || Direction.isEvaluation(text)
    }
    let form = NormalForm.name(text)
    if stateWords.contains(form) || Direction.isEvaluation(text) { return true }
    let words = form.utf8.split(separator: UInt8(ascii: " "))
    return words.count { word in word.contains { $0 >= 0x61 } } > 1
  }

  private static let stateWords: Set<String> = [
    "toteutunut", "toteutuu", "toteutettu", "valmis", "käytössä", "laadittu", "hyväksytty",
    "tehty", "kyllä", "ei", "on", "luotu", "perustettu", "nimetty", "sovittu", "mitataan",
    "genomfört", "genomförd", "klar", "klart", "i bruk", "godkänd", "godkänt", "utarbetad", "ja",
    "nej", "finns", "saknas", "done", "completed", "achieved", "in use", "approved", "yes", "no",
  ]
}
