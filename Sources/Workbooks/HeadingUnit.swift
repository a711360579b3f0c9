internal import Bytes
internal import Wording

/// A unit that the heading of a column tells of the numbers below it, as `Määrä (€)`, `Lähtöarvo, %` and `Euroa` do.
enum HeadingUnit {
  /// The unit that a known heading tells; `nil`: none, or more than one as in `Resurssit (€, htv)`.
  static func unit(in heading: String) -> String? {
    guard let last = heading.unicodeScalars.last else { return nil }
    switch last {
    case "€": return isSign(heading, last) ? "€" : nil
    case "%": return isSign(heading, last) ? "%" : nil
    case ")":
      guard let open = heading.utf8.lastIndex(of: UInt8(ascii: "(")),
        case let hint = heading[heading.utf8.index(after: open)...].dropLast(),
        hint.utf8.count <= longestHint
      else { return nil }
      return unit(inHint: String(hint))
    case "0"..."9":
      // “Lähtöarvo (%) 2024”
      let name = heading.prefix { !("0"..."9").contains($0) }
      return CellText.clean(String(name)).flatMap { $0.utf8.last == 0x29 ? unit(in: $0) : nil }
    default: return NormalForm.heading(heading) == "euroa" ? "€" : nil
    }
  }

  /// No unit is longer.
  private static let longestHint = 60

  /// Whether a sign at the end of a heading stands by itself, and is not the end of a word such as `t€`.
  private static func isSign(_ heading: String, _ sign: Unicode.Scalar) -> Bool {
    heading.unicodeScalars.dropLast().last.map { $0 == " " || $0 == "," } ?? false
  }

  /// What stands in the brackets, if it is a unit; a hint may say anything else, such as `(vuosi)`.
  private static func unit(inHint hint: String) -> String? {
    let form = NormalForm.name(hint)
    if let unit = units[form] { return unit }
    return Quantity(value: Decimal(1), unit: form).isMoney || UnitForm.isUnitOfNumbers(form)
      ? hint : nil
  }

  /// Words that are no unit behind a number, with what stands there.
  private static let units: [String: String] = [
    "euro": "€", "euroa": "€", "euroina": "€", "euroissa": "€", "eur": "€", "e": "€",
    "i euro": "€", "euros": "€", "in euros": "€",
    "tuhansina euroina": "t€", "prosentteina": "%", "i procent": "%",
    "henkilötyövuosina": "htv", "henkilötyövuotta": "htv", "henkilötyövuosi": "htv",
    "i årsverken": "årsverken",
  ]

  /// A cell's number with the unit of its column's heading; the text itself, if it is no number or has a unit.
  static func adding(_ unit: String, to text: String) -> String {
    guard text.utf8.count < 60, let quantity = Quantity(cell: text), quantity.unit == nil else {
      return text
    }
    let wanted = quantity.with(unit: unit)
    // A year may stand behind the number: `15 000 (2027)`.
    var end = text.endIndex
    while end > text.startIndex {
      let whole = "\(text[..<end]) \(unit)\(text[end...])"
      if Quantity(cell: whole) == wanted { return whole }
      end = text[..<end].lastIndex(of: " ") ?? text.startIndex
    }
    return text
  }
}
