internal import Wording
public import Workbooks

/// What a finding is recognised by when the workbook is checked again, in whatever language.
///
/// The rule, and the record with the column; where there is no record, what the finding is about, the missing column or
/// table, what stands in the cell, or the file. Rows may be sorted and inserted, columns and files moved.
public struct FindingKey: Hashable, Sendable {
  /// The rule's code.
  public let code: String

  /// What it is about, the widest first; without line breaks and tabs.
  public let parts: [String]

  /// A text is cut behind this many characters.
  private static let limit = 160

  public init(_ finding: Finding, in workbook: Workbook) {
    code = finding.code
    parts = Self.parts(finding, workbook).map {
      String(NormalForm.name(Excerpt.ofName($0)).prefix(Self.limit))
    }
  }

  private static func parts(_ finding: Finding, _ workbook: Workbook) -> [String] {
    let place = finding.place
    let subject = finding.subject.map { [$0.fi] } ?? []
    if let area = area(at: place, workbook) {
      return [TableKind.areas.rawValue, area] + column(of: place, workbook)
    }
    if let record = place.record, record.kind != .basics {
      return RecordIdentity(ofBeginnings: record, in: workbook).parts + column(of: place, workbook)
        + subject
    }
    if !subject.isEmpty { return ["subject"] + subject }
    if let missing = place.missing {
      let table =
        if case .column(let kind, _) = missing { [kind.rawValue] } else { [String]() }
      return ["missing"] + table + [workbook.name(of: missing, in: .finnish)]
    }
    guard let file = place.file else { return ["workbook"] }
    guard let row = place.row else { return ["file", workbook.files[file].name] }
    if row == workbook.files[file].headingRow { return ["heading"] + column(of: place, workbook) }
    return ["cell"] + column(of: place, workbook)
      + (workbook.beginning(at: place).map { [$0] } ?? texts(ofRowAt: place, workbook))
  }

  /// The area that a goal's cell names: where areas have no table, the first goal's cell stands for the area.
  private static func area(at place: Place, _ workbook: Workbook) -> String? {
    guard !workbook.isSheet, let record = place.record, record.kind == .goals,
      place.column == workbook.place(\.goals, record.index, .area).column
    else { return nil }
    return workbook.beginning(at: place)
  }

  /// The heading as the tool knows it, else as it stands in the file.
  private static func column(of place: Place, _ workbook: Workbook) -> [String] {
    if let missing = place.missing { return [workbook.name(of: missing, in: .finnish)] }
    guard let file = place.file, let column = place.column,
      workbook.files[file].columns.indices.contains(column)
    else { return [] }
    let known = workbook.files[file].columns[column]
    return [known.takenFor?.fi ?? known.heading]
  }

  /// The first texts of a row.
  private static func texts(ofRowAt place: Place, _ workbook: Workbook) -> [String] {
    guard let file = place.file else { return [] }
    let cells = workbook.files[file].columns.indices.lazy.compactMap { column in
      workbook.beginning(at: Place(file: file, row: place.row, column: column))
    }
    return Array(cells.prefix(3))
  }
}
