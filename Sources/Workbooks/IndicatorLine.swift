/// A line such as `Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)`.
enum IndicatorLine {
  /// Hands over name, baseline, target, unit and year; only the name where the line is nothing more.
  static func split(_ line: String, _ take: (Indicator.Column, String) -> Void) {
    guard mayHaveArrow(line),
      let arrow = ["->", "→", "=>"].lazy.compactMap({ line.ranges(of: $0).last }).first,
      let colon = line[..<arrow.lowerBound].lastIndex(of: ":"),
      let name = CellText.clean(String(line[..<colon])),
      let before = CellText.clean(String(line[line.index(after: colon)..<arrow.lowerBound])),
      let after = CellText.clean(String(line[arrow.upperBound...])),
      isNumeric(before), isNumeric(after)
    else {
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
