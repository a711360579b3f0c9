public import Wording

/// The number of a section of the minutes, such as `§ 237`.
public struct MinutesSection: Hashable, Sendable {
  public let number: Int
}

extension MinutesSection: CellValue {
  public static let form = Phrase(
    fi: "pykälän numero, esimerkiksi § 237",
    sv: "paragrafens nummer, till exempel § 237",
    en: "the number of the section, for example § 237"
  )

  /// Reads the number with the sign before it, behind it or left out.
  public init?(cell text: String) {
    var rest = Self.bare(Substring(NormalForm.name(text)))
    let before = rest.prefix { !$0.isNumber }
    let after = rest.drop { !$0.isNumber }.drop { $0.isNumber }
    guard Self.signs.contains(String(Self.bare(before))),
      Self.signs.contains(String(Self.bare(after))),
      Self.bare(before).isEmpty || Self.bare(after).isEmpty
    else { return nil }
    rest = rest.dropFirst(before.count).dropLast(after.count)
    guard rest.utf8.count <= 5, let number = Int(rest), number > 0 else { return nil }
    self.number = number
  }

  /// The text without spaces, brackets and full stops around it.
  private static func bare(_ text: Substring) -> Substring {
    func isAround(_ character: Character) -> Bool {
      switch character {
      case " ", ".", ":", "(", ")": true
      default: false
      }
    }
    var rest = text.drop(while: isAround)
    while rest.last.map(isAround) ?? false { rest.removeLast() }
    return rest
  }

  public func text(in language: Language) -> String { "§\u{A0}\(number)" }

  private static let signs: Set<String> = [
    "", "§", "pykälä", "pyk", "pk", "paragraf", "paragrafen", "section", "sektion",
  ]
}
