/// A line such as `Sairauspoissaolot: 17,2 -> 15 pv/htv (2027)`.
enum IndicatorLine {
  /// Name, baseline, target, unit and year by the columns' raw values; only the name where the line is nothing more.
  static func split(_ line: String) -> CellReplacements {
    var parts: CellReplacements = [Indicator.Column.title.rawValue: line]
    // Arrows are rare, and looking for them is not free.
    guard line.utf8.contains(where: { $0 == UInt8(ascii: ">") || $0 == 0xE2 }),
      let arrow = ["->", "→", "=>"].lazy.compactMap({ line.ranges(of: $0).last }).first,
      let colon = line[..<arrow.lowerBound].lastIndex(of: ":"),
      let name = CellText.clean(String(line[..<colon])),
      let before = CellText.clean(String(line[line.index(after: colon)..<arrow.lowerBound])),
      let after = CellText.clean(String(line[arrow.upperBound...])),
      let baseline = Quantity(cell: before), let target = Quantity(cell: after)
    else { return parts }
    parts[Indicator.Column.title.rawValue] = name
    parts[Indicator.Column.baseline.rawValue] = before
    parts[Indicator.Column.target.rawValue] = after
    if let year = target.year { parts[Indicator.Column.targetYear.rawValue] = String(year) }
    if let year = baseline.year { parts[Indicator.Column.baselineYear.rawValue] = String(year) }
    if let unit = target.unit ?? baseline.unit { parts[Indicator.Column.unit.rawValue] = unit }
    return parts
  }
}
