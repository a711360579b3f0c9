internal import Workbooks

/// The order of findings: by file and row, the most severe first in each; those without a file last.
enum FindingOrder {
  /// Puts findings in their order; those that have the same place in it stay as they are.
  static func sort(_ findings: inout [Finding]) {
    // What a key takes is taken by itself, since a copy of a finding counts its texts.
    var keys = findings.indices.map {
      Key(findings[$0].place, findings[$0].severity, at: $0)
    }
    let run = longestRun(in: keys)
    keys.sort { $0.isBefore($1) }
    if run.count >= keys.count / 2 {
      merge(&findings, run, keys)
    } else {
      exchange(&findings, &keys)
    }
  }

  /// The longest stretch of keys that are in order already.
  private static func longestRun(in keys: [Key]) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in keys.indices {
      if index > 0, keys[index].isBefore(keys[index - 1]) { start = index }
      if index - start >= longest.count { longest = start..<index + 1 }
    }
    return longest
  }

  /// Puts what stands behind and before a run into it.
  ///
  /// Most of a large workbook's findings are one rule's and in order, and are passed from one end to the other, so that none
  /// of them is waited for.
  private static func merge(_ findings: inout [Finding], _ run: Range<Int>, _ keys: [Key]) {
    let (before, behind) = (Array(findings[..<run.lowerBound]), Array(findings[run.upperBound...]))
    // Exchanging two findings in a span moves them, in a list it copies them. What has been taken out leaves its place free.
    var list = findings.mutableSpan
    var place = list.count
    for key in keys.reversed() where key.source >= run.lowerBound {
      place -= 1
      if key.source >= run.upperBound {
        list[place] = behind[key.source - run.upperBound]
      } else {
        list.swapAt(place, key.source)
      }
    }
    var next = run.lowerBound
    for (place, key) in keys.enumerated() {
      if key.source < run.lowerBound {
        list[place] = before[key.source]
      } else {
        list.swapAt(place, next)
        next += 1
      }
    }
  }

  /// Puts each finding into its place in the list itself, since a second list of a million would take much room.
  private static func exchange(_ findings: inout [Finding], _ keys: inout [Key]) {
    var list = findings.mutableSpan
    for start in keys.indices {
      var index = start
      while keys[index].source != start {
        let source = keys[index].source
        keys[index].source = index
        list.swapAt(index, source)
        index = source
      }
      keys[index].source = index
    }
  }

  /// What the order goes by, packed so that large lists are sorted by two comparisons of numbers.
  private struct Key {
    /// The file and the row.
    private let row: UInt64
    /// The severity, the greatest first, and the column.
    private let column: UInt64
    /// Where the finding stands.
    var source: Int

    init(_ place: Place, _ severity: Severity, at index: Int) {
      let severity: UInt64 =
        switch severity {
        case .error: 0
        case .warning: 1
        case .advice: 2
        }
      row = Self.number(place.file ?? .max - 1) << 32 | Self.number(place.row)
      column = severity << 32 | Self.number(place.column)
      source = index
    }

    func isBefore(_ other: Key) -> Bool {
      if row != other.row { return row < other.row }
      return column == other.column ? source < other.source : column < other.column
    }

    /// Places hold numbers of four bytes; what is not there comes first.
    private static func number(_ number: Int?) -> UInt64 {
      number.map { UInt64(UInt32(clamping: $0 + 1)) } ?? 0
    }
  }

  static func isBefore(_ first: Reporter.Absence, _ second: Reporter.Absence) -> Bool {
    key(first) < key(second)
  }

  private static func key(_ absence: Reporter.Absence) -> (Int, Int, Int) {
    let (kind, column) =
      switch absence.missing {
      case .column(let kind, let column): (kind, column)
      case .table(let kind): (kind, -1)
      case .key(let key): (TableKind.basics, key.rawValue)
      }
    return (absence.file ?? .max, TableKind.allCases.firstIndex(of: kind) ?? 0, column)
  }
}
