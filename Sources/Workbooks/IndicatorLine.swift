internal import Bytes
internal import CSV
internal import Wording

/// A line such as `Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)`, with or without the colon, or `Sairauspoissaolot: vähenee`.
enum IndicatorLine {
  /// Hands over name, baseline, target, unit and year, or name and direction; only the name where the line is nothing more.
  static func split(_ line: String, _ take: (Indicator.Column, String) -> Void) {
    let utf8 = line.utf8
    if Arrow.mayStand(among: TextSigns(utf8.span)) {
      let line = withoutBrackets(line)
      if let (name, before, after) = parts(of: line) {
        takeValues(name, before, after, take)
        return
      }
      if let arrow = Arrow.last(in: line[...]),
        takesDirection(line[arrow.upperBound...], behind: line[..<arrow.lowerBound], take)
      {
        return
      }
    }
    if endsInDirection(utf8.span), let colon = line.utf8.lastIndex(of: UInt8(ascii: ":")),
      takesDirection(line[line.utf8.index(after: colon)...], behind: line[..<colon], take)
    {
      return
    }
    take(.title, line)
  }

  /// Whether a cell of one line may say more than a name.
  static func mayBeMore(_ cell: Text) -> Bool {
    // Letters, which most names are made of, begin otherwise than arrows.
    cell.has([.arrowhead, .otherThanLatin, .openSign]) || cell.withBytes(endsInDirection)
  }

  private static func takeValues(
    _ name: String,
    _ before: String,
    _ after: String,
    _ take: (Indicator.Column, String) -> Void
  ) {
    take(.title, name)
    take(.baseline, before)
    take(.target, after)
    let (baseline, target) = (Quantity(cell: before), Quantity(cell: after))
    if let time = target?.time { take(.targetYear, time.text(in: .finnish)) }
    if let time = baseline?.time { take(.baselineYear, time.text(in: .finnish)) }
    // A number with a plus sign may be in per cent of what the baseline is in.
    let own = target?.hasPlus == true ? nil : target?.unit
    if let unit = own ?? baseline?.unit { take(.unit, unit) }
  }

  /// Hands over a direction and what stands before it, a name alone or with its baseline; `false`: it is no direction.
  private static func takesDirection(
    _ text: Substring,
    behind rest: Substring,
    _ take: (Indicator.Column, String) -> Void
  ) -> Bool {
    guard let direction = CellText.clean(String(text)), isDirection(direction) else { return false }
    if let colon = rest.utf8.lastIndex(of: UInt8(ascii: ":")),
      let baseline = CellText.clean(String(rest[rest.utf8.index(after: colon)...])),
      isNumeric(baseline), let name = CellText.clean(String(rest[..<colon]))
    {
      take(.title, name)
      take(.baseline, baseline)
    } else if let name = name(rest) {
      take(.title, name)
    } else {
      return false
    }
    take(.direction, direction)
    return true
  }

  /// Whether a line ends in a direction behind a colon; a noun there may belong to the name, as in `Väestö: kasvu`.
  private static func endsInDirection(_ line: Span<UInt8>) -> Bool {
    let colon = UInt8(ascii: ":")
    guard line.hasByte(colon) else { return false }
    var start = line.count
    while start > 0, line[start - 1] != colon, line.count - start <= longestDirection { start -= 1 }
    guard start > 0, line[start - 1] == colon,
      let text = CellText.clean(Table.string(line.extracting(start..<line.count))),
      isDirection(text)
    else { return false }
    return !nouns.contains(NormalForm.name(text))
  }

  /// Whether a text is a direction, or a wish that tells none.
  private static func isDirection(_ text: String) -> Bool {
    Direction(cell: text) != nil || Direction.isWish(text)
  }

  private static let longestDirection = 24
  private static let nouns: Set<String> = ["kasvu", "nousu", "lasku", "increase", "decrease"]

  /// The line without brackets around the values at its end: `Yksinäisyys (12 % → 8 %)`.
  private static func withoutBrackets(_ line: String) -> String {
    guard line.utf8.last == UInt8(ascii: ")"),
      let open = line.utf8.lastIndex(of: UInt8(ascii: "(")),
      Arrow.last(in: line[open...]) != nil
    else { return line }
    return line[..<open] + " " + line[line.utf8.index(after: open)...].dropLast()
  }

  /// The name and the texts of baseline and target; `nil`: the line is a name alone.
  private static func parts(of line: String) -> (name: String, before: String, after: String)? {
    guard let arrow = Arrow.last(in: line[...]),
      let after = CellText.clean(String(line[arrow.upperBound...])), isNumeric(after),
      let (name, before) = nameAndBaseline(line[..<arrow.lowerBound], target: after)
    else { return nil }
    return (name, before, after)
  }

  /// The name and what stands behind its colon, else the number that the text ends in; `nil`: it has no such parts.
  private static func nameAndBaseline(_ text: Substring, target: String) -> (String, String)? {
    if let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")),
      let name = CellText.clean(String(text[..<colon])),
      let baseline = CellText.clean(String(text[text.utf8.index(after: colon)...])),
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
      return name(text[..<word.startIndex]).map { ($0, baseline) }
    }
    return nil
  }

  private static let mostWordsOfNumber = 6

  /// A name without the signs between it and what stands behind it; `nil`: nothing is left.
  private static func name(_ text: Substring) -> String? {
    var name = text
    while let last = name.last, " ,:–-".contains(last) { name.removeLast() }
    return CellText.clean(String(name))
  }

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
}
