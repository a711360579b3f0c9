public import Wording

/// One of the six steps of the process by which joint goals are set (Kuntaliitto 2022).
public struct ProcessStep: Hashable, Sendable {
  /// 1–6.
  public let number: Int

  /// What stands behind the number; `nil`: nothing does.
  public let title: String?
}

extension ProcessStep: CellValue {
  public static let form = Phrase(
    fi: "vaiheen numero 1–6",
    sv: "stegets nummer 1–6",
    en: "the number of the step, 1–6"
  )

  /// Reads `3`, `vaihe 3` and `3. Yhteinen tilannekuva`.
  public init?(cell text: String) {
    var rest = Substring(text)
    let beginning = rest.prefix(5).lowercased()
    for word in ["vaihe", "steg", "step"] where beginning.hasPrefix(word) {
      rest = rest.dropFirst(word.count).drop { $0.isWhitespace }
      break
    }
    guard let digit = rest.first, digit.isASCII, let number = digit.wholeNumberValue,
      (1...6).contains(number)
    else { return nil }
    rest = rest.dropFirst()
    let title = CellText.clean(String(rest.drop { $0.isWhitespace || ".:)–—-".contains($0) }))
    if let title {
      // A figure or a letter that follows at once belongs to another number or code.
      guard title.count < rest.count, title.first?.isLetter == true else { return nil }
    }
    self.number = number
    self.title = title
  }

  public func text(in language: Language) -> String {
    title.map { "\(number)\u{A0}\($0)" } ?? String(number)
  }
}
