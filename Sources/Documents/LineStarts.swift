/// The signs that would make something else of a line of a paragraph: a list, a heading, a rule, a definition.
struct LineStarts {
  private(set) var ranges: [Range<Int>] = []
  private let units: [Unit]
  private let isInItem: Bool
  private let lastLabelEnd: Int

  init(of units: [Unit], inItem isInItem: Bool) {
    self.units = units
    self.isInItem = isInItem
    lastLabelEnd =
      units.indices.dropLast().last { units[$0].scalar == "]" && units[$0 + 1].scalar == ":" } ?? -1
    var start = 0
    while start < units.count {
      let end = units[start...].firstIndex { $0.role == .lineBreak } ?? units.count
      if start < end, units[start].isText, let range = range(in: start..<end) {
        ranges.append(range)
      }
      start = end + 1
    }
  }

  private func range(in line: Range<Int>) -> Range<Int>? {
    let start = line.lowerBound
    let sign = units[start].scalar
    let run = units.scalars(from: start) { $0 == sign }.count
    let first = start..<start + 1
    switch sign {
    case ">": return first
    case "#": return run <= 6 && units.isSpace(at: start + run) ? first : nil
    case "-", "+", "*":
      let isBullet = units.isSpace(at: start + 1) || units.hasBox(at: start + 1)
      return isBullet || isRule(line) ? first : nil
    case "=", "_", "|": return isRule(line) ? first : nil
    // Pandoc's own Markdown has definitions, `: so`, and fences, `::: so`.
    case ":": return isRule(line) || units.isSpace(at: start + 1) || run >= 3 ? first : nil
    case "~" where run < 3: return units.isSpace(at: start + 1) ? first : nil
    case "`", "~": return run >= 3 ? start..<start + run : nil
    case "0"..."9": return numberMark(at: start)
    case "[":
      return beginsDefinition(at: start) || beginsTask(at: start) || beginsAlert(at: start)
        ? first : nil
    default: return nil
    }
  }

  /// A line of one sign is a rule, or a heading with the line before it; `:-|-:` makes that line a table.
  private func isRule(_ line: Range<Int>) -> Bool {
    let first = units[line.lowerBound].scalar
    let isOfOneSign = units[line].allSatisfy { $0.scalar == first || $0.scalar == " " }
    return isOfOneSign
      || line.lowerBound > 0 && units[line].contains { $0.scalar == "-" }
        && units[line].allSatisfy { "-:| ".unicodeScalars.contains($0.scalar) }
  }

  /// Where the point of `1. text` or the bracket of `1) text` is.
  private func numberMark(at start: Int) -> Range<Int>? {
    let digits = units.scalars(from: start, while: \.isASCIIDigit).count
    let mark = start + digits
    guard digits < 10, units.has(".", at: mark) || units.has(")", at: mark),
      units.isSpace(at: mark + 1)
    else { return nil }
    return mark..<mark + 1
  }

  /// Whether this is `[label]: address` or `[^1]: note`; the label can go on over lines.
  private func beginsDefinition(at index: Int) -> Bool {
    index < lastLabelEnd
  }

  /// Whether this is `[ ] task` or `[x] task`.
  private func beginsTask(at index: Int) -> Bool {
    isInItem && index == 0 && units.hasBox(at: index) && units.isSpace(at: index + 3)
  }

  /// Whether this is `[!NOTE]`.
  private func beginsAlert(at index: Int) -> Bool {
    units.has("[!", at: index)
  }
}
