internal import Workbooks

/// Headings for columns that nobody knows, under which nobody will take them for known ones.
struct ExtraHeadings {
  private(set) var headings: [String] = []

  /// - Parameters:
  ///   - columns: The columns, in their order.
  ///   - kind: The table that they come to; `nil`: a sheet.
  init(_ columns: [ExtraColumn], in kind: TableKind?) {
    for column in columns {
      var heading = column.heading
      var number = 1
      while !heading.isEmpty, WrittenWorkbook.isKnown(heading, in: kind) {
        number += 1
        heading = "\(column.heading) (\(number))"
      }
      headings.append(heading)
    }
  }

  /// Columns without a heading come last, where they are cells that a row has more than the headings.
  static func ordered(_ columns: [ExtraColumn]) -> [ExtraColumn] {
    columns.filter { !$0.heading.isEmpty } + columns.filter(\.heading.isEmpty)
  }
}
