/// Texts that a spreadsheet calculates instead of showing them.
public enum FormulaText {
  /// Whether a spreadsheet takes a cell for a formula, white space before it aside.
  ///
  /// `=…` and `@…` are formulas. After a plus or a minus a number is a number, a space begins an item
  /// of a list, and a word is a word; a function, a command or a cell's address makes a formula.
  public static func isFormula(_ text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    func dropSpaces() { rest = rest.drop { $0.properties.isWhitespace || $0.value < 0x20 } }
    dropSpaces()
    guard let first = rest.popFirst() else { return false }
    switch first {
    case "=", "@": return !rest.isEmpty
    case "+", "-": break
    default: return false
    }
    while let sign = rest.first, sign == "+" || sign == "-" { rest.removeFirst() }
    let isListItem = rest.first?.properties.isWhitespace ?? false
    dropSpaces()
    if let sign = rest.first, sign == "=" || sign == "@" { return true }
    let name = rest.prefix { scalar in
      scalar.properties.isAlphabetic || isDigit(scalar) || [".", "_", "$"].contains(scalar)
    }
    guard let letter = name.first, !isDigit(letter) else { return false }
    let next = rest.dropFirst(name.count).first
    switch next {
    case "(", "|", "!": return true
    case nil, "+", "-", "*", "/", "^", "&", ":": return !isListItem && isAddress(name)
    default: return false
    }
  }

  /// A text that a spreadsheet shows as it stands: a formula gets an apostrophe before it.
  static func neutralised(_ text: String) -> String {
    isFormula(text) ? "'" + text : text
  }

  /// `A1`, `$B$12`.
  private static func isAddress(_ name: Substring.UnicodeScalarView) -> Bool {
    let bytes = name.filter { $0 != "$" }
    let letters = bytes.prefix { (0x41...0x5A).contains($0.value & ~0x20) }
    let digits = bytes.dropFirst(letters.count)
    return (1...3).contains(letters.count) && !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }
}
