internal import Wording

/// A line such as `Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)`, with or without the colon.
enum IndicatorLine {
  /// Hands over name, baseline, target, unit and year; only the name where the line is nothing more.
  static func split(_ line: String, _ take: (Indicator.Column, String) -> Void) {
    guard mayHaveArrow(line), let (name, before, after) = parts(of: withoutBrackets(line)) else {
      take(.title, line)
      return
    }
    take(.title, name)
    take(.baseline, before)
    take(.target, after)
    let (baseline, target) = (Quantity(cell: before), Quantity(cell: after))
    if let year = target?.year { take(.targetYear, String(year)) }
    if let year = baseline?.year { take(.baselineYear, String(year)) }
    // A number with a plus sign may be in per cent of what the baseline is in.
    let own = target?.hasPlus == true ? nil : target?.unit
    if let unit = own ?? baseline?.unit { take(.unit, unit) }
  }

  /// The line without brackets around the values at its end: `Yksinäisyys (12 % → 8 %)`.
  private static func withoutBrackets(_ line: String) -> String {
    guard line.utf8.last == UInt8(ascii: ")"), let open = line.lastIndex(of: "("),
      arrow(in: line[open...]) != nil
    else { return line }
    return line[..<open] + " " + line[line.index(after: open)...].dropLast()
  }

  private static func arrow(in text: Substring) -> Range<String.Index>? {
    ["->", "→", "=>"].lazy.compactMap { text.ranges(of: $0).last }.first
  }

  /// The name and the texts of baseline and target; `nil`: the line is a name alone.
  private static func parts(of line: String) -> (name: String, before: String, after: String)? {
    guard let arrow = arrow(in: line[...]),
      let after = CellText.clean(String(line[arrow.upperBound...])), isNumeric(after),
      let (name, before) = nameAndBaseline(line[..<arrow.lowerBound], target: after)
    else { return nil }
    return (name, before, after)
  }

  /// The name and what stands behind its colon, else the number that the text ends in; `nil`: it has no such parts.
  private static func nameAndBaseline(_ text: Substring, target: String) -> (String, String)? {
    if let colon = text.lastIndex(of: ":"),
      let name = CellText.clean(String(text[..<colon])),
      let baseline = CellText.clean(String(text[text.index(after: colon)...])),
      isNumeric(baseline)
    {
      return (name, baseline)
    }
    guard let target = Quantity(cell: target) else { return nil }
    let words = text.split(separator: " ")
    // The longest number counts, “noin 12 500 €”; a dash alone stands before it and is no sign of it.
    for word in words.dropFirst().suffix(mostWordsOfNumber) where word != "–" && word != "-" {
      guard let baseline = CellText.clean(String(text[word.startIndex...])),
        let quantity = Quantity(cell: baseline)
      else { continue }
      // “Palveluun 3 päivässä pääsevät → 80 %” has a number in its name, and from year to year is no change of a value.
      guard quantity.unit == nil || quantity.unit == "%" || quantity.unit == target.unit,
        !(isYear(quantity) && isYear(target))
      else { return nil }
      var name = text[..<word.startIndex]
      while let last = name.last, " ,–-".contains(last) { name.removeLast() }
      return CellText.clean(String(name)).map { ($0, baseline) }
    }
    return nil
  }

  private static let mostWordsOfNumber = 6

  /// Whether a number alone may be a year.
  private static func isYear(_ quantity: Quantity) -> Bool {
    quantity.unit == nil && quantity.upper == nil
      && quantity.value >= Decimal(1900) && quantity.value <= Decimal(2199)
  }

  /// Whether a text is a number, or two that cannot be read as one, which is told.
  private static func isNumeric(_ text: String) -> Bool {
    switch NumberReader.read(text) {
    case .quantity, .fraction: true
    case .ambiguous, .noNumber: false
    }
  }

  /// Whether a sign of an arrow stands in a line, which is rare.
  private static func mayHaveArrow(_ line: String) -> Bool {
    let utf8 = line.utf8
    return TextSigns(utf8.span).has([.arrowhead, .otherThanLatin])
  }
}
