/// Numbers as people read them; a year is not one of them, it is `String(year)`.
extension Language {
  /// `12 500` in Finnish and Swedish, `12,500` in English.
  public func text(of number: Int) -> String {
    Decimal(number).text(in: self)
  }

  /// `12,5 %` in Finnish and Swedish, `12.5%` in English.
  public func percentage(_ number: Decimal) -> String {
    number.text(in: self) + (self == .english ? "%" : "\u{A0}%")
  }

  /// `12 500 €` in Finnish and Swedish, `€12,500` in English.
  public func euros(_ amount: Decimal) -> String {
    guard self == .english else { return amount.text(in: self) + "\u{A0}€" }
    return amount.isNegative ? "\u{2212}€" + (-amount).text(in: self) : "€" + amount.text(in: self)
  }
}
