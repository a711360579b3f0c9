/// A Finnish Business ID (*Y-tunnus, FO-nummer*): seven digits, a hyphen and a check digit.
///
/// The digits are multiplied by 7, 9, 10, 5, 8, 4 and 2 and the sum is divided by 11. The check
/// digit is 0 where the remainder is 0, and 11 less the remainder otherwise; a number with the
/// remainder 1 is never issued. Source: the Business Information System (YTJ) of the Finnish Patent
/// and Registration Office and the Tax Administration.
public struct BusinessID: Hashable, Sendable {
  /// The seven digits before the hyphen.
  public let number: String
  /// The digit after the hyphen.
  public let checkDigit: Int

  /// Reads a Business ID by its form; nil: the text is not of that form.
  ///
  /// White space around it is let pass, and any kind of hyphen or dash in it. A VAT number
  /// (`FI32213182`) and an old number of six digits are not Business IDs. The check digit may be a
  /// wrong one: see ``isValid``.
  public init?(_ text: String) {
    let scalars = Self.trimmed(text)
    let number = scalars.prefix(7)
    let rest = scalars.dropFirst(7)
    guard rest.count == 2, let hyphen = rest.first, Self.hyphens.contains(hyphen),
      let last = rest.last, let checkDigit = Self.digit(last),
      number.allSatisfy({ Self.digit($0) != nil })
    else { return nil }
    self.number = String(number)
    self.checkDigit = checkDigit
  }

  /// The check digit that the number requires; nil: such a number is never issued.
  public var expectedCheckDigit: Int? {
    let weights = [7, 9, 10, 5, 8, 4, 2]
    let digits = number.unicodeScalars.compactMap(Self.digit)
    let sum = zip(weights, digits).reduce(0) { sum, pair in sum + pair.0 * pair.1 }
    switch sum % 11 {
    case 0: return 0
    case 1: return nil
    case let remainder: return 11 - remainder
    }
  }

  /// Whether the check digit is the one that the number requires.
  public var isValid: Bool { checkDigit == expectedCheckDigit }

  /// The ID as the registers write it, with a plain hyphen: `3221318-2`.
  public var text: String { "\(number)-\(checkDigit)" }

  /// Hyphen-minus, soft hyphen, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus
  /// sign, and the small and the full-width hyphen-minus.
  private static let hyphens: [Unicode.Scalar] = [
    "-", "\u{AD}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
    "\u{FE63}", "\u{FF0D}",
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil
  }

  private static func trimmed(_ text: String) -> Substring.UnicodeScalarView {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return scalars
  }
}
