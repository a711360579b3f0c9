/// Prose written as Markdown in which every text is shown as it is and nothing in it acts.
///
/// A backslash stands only before a sign that could act where it is, so that ordinary prose has none. Where not every
/// Markdown takes one, the sign is written by its name, `&lt;`. Text may only be more plain than it was meant: `**` that
/// could not act is left out. What nothing prevents stays: GitHub makes links of e-mail addresses and mentions.
struct Escaping {
  /// The lines of the prose; none where there is nothing to show.
  let lines: [String]

  /// Where the prose stands.
  enum Context {
    case heading
    case paragraph
    /// The first paragraph of a list item.
    case item
    case cell
    /// Part of a line of any of these.
    case anywhere
  }

  init(_ prose: Prose, in context: Context) {
    let units = Units(prose, in: context).units
    lines = Escaping.written(units, Escapes(units, in: context).isEscaped, in: context)
  }

  private static func written(
    _ units: [Unit],
    _ isEscaped: [Bool],
    in context: Context
  ) -> [String] {
    guard !units.isEmpty else { return [] }
    var lines: [String] = []
    var line = ""
    for (index, unit) in units.enumerated() {
      if unit.role != .lineBreak {
        if isEscaped[index] {
          let next = index + 1 < units.count ? units[index + 1].scalar : nil
          line += inert(unit.scalar, before: next)
        } else {
          line.unicodeScalars.append(unit.scalar)
        }
        continue
      }
      switch context {
      case .heading, .anywhere:
        line += " "
      case .cell:
        line += "<br>"
      case .paragraph, .item:
        lines.append(line + "\\")
        line = ""
      }
    }
    return lines + [line]
  }

  /// A sign written so that it does not act.
  ///
  /// The first Markdown and those that follow it closely know no backslash before `<` and `&`. Before a bracket two
  /// backslashes begin a formula in others.
  private static func inert(_ sign: Unicode.Scalar, before next: Unicode.Scalar?) -> String {
    switch sign {
    case "<": "&lt;"
    case "&": "&amp;"
    case "\\" where next.map("[]()".unicodeScalars.contains) ?? false: "&#92;"
    default: "\\\(sign)"
    }
  }
}
