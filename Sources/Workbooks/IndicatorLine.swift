/// A line such as `Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)`.
enum IndicatorLine {
  /// Hands over name, baseline, target, unit and year; only the name where the line is nothing more.
  static func split(_ line: String, _ take: (Indicator.Column, String) -> Void) {
    // Arrows are rare, and looking for them is not free.
    guard line.utf8.contains(where: { $0 == UInt8(ascii: ">") || $0 == 0xE2 }),
      let arrow = ["->", "→", "=>"].lazy.compactMap({ line.ranges(of: $0).last }).first,
      let colon = line[..<arrow.lowerBound].lastIndex(of: ":"),
      let name = CellText.clean(String(line[..<colon])),
      let before = CellText.clean(String(line[line.index(after: colon)..<arrow.lowerBound])),
      let after = CellText.clean(String(line[arrow.upperBound...])),
      let baseline = Quantity(cell: before), let target = Quantity(cell: after)
    else {
      take(.title, line)
      return
    }
    take(.title, name)
    take(.baseline, before)
    take(.target, after)
    if let year = target.year { take(.targetYear, String(year)) }
    if let year = baseline.year { take(.baselineYear, String(year)) }
    if let unit = target.unit ?? baseline.unit { take(.unit, unit) }
  }
}
