internal import Workbooks

/// The lines of a file that change, before and after, as `diff -U0` writes them.
struct LineDifference {
  private let file: TidiedFile
  private let label: String
  private let hasColor: Bool

  init(_ file: TidiedFile, label: String, hasColor: Bool) {
    self.file = file
    self.label = label
    self.hasColor = hasColor
  }

  /// Lines that change next to each other.
  private struct Hunk {
    let line: Int
    let newLine: Int
    var before: [String]
    var after: [String]
  }

  var lines: [String] {
    let label = VisibleText(label).text
    return ["--- " + label, "+++ " + label]
      + hunks.flatMap { hunk in
        [
          colored(
            "@@ -\(range(hunk.line, hunk.before)) +\(range(hunk.newLine, hunk.after)) @@",
            "36"
          )
        ]
          + hunk.before.map { colored("-" + visible($0), "31") }
          + hunk.after.map { colored("+" + visible($0), "32") }
      }
  }

  private var hunks: [Hunk] {
    var hunks: [Hunk] = []
    for row in file.lines {
      if let last = hunks.indices.last, hunks[last].line + hunks[last].before.count == row.line {
        hunks[last].before += row.before
        hunks[last].after += row.after
      } else {
        hunks.append(
          Hunk(line: row.line, newLine: row.newLine, before: row.before, after: row.after)
        )
      }
    }
    return hunks
  }

  private func range(_ line: Int, _ lines: [String]) -> String {
    lines.count == 1 ? "\(line)" : "\(line),\(lines.count)"
  }

  /// A tab commands nothing, and keeps the cells of a line apart.
  private func visible(_ line: String) -> String {
    line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { VisibleText(String(Substring($0))).text }.joined(separator: "\t")
  }

  private func colored(_ text: String, _ color: String) -> String {
    hasColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }
}
