internal import CSV
internal import Wording

/// Writes one file with its changes, as many of them as leave what is read as it is.
struct FileRewriter {
  private let file: WorkbookFile
  private let changes: [TidyChange]
  private let original: Language?

  init(_ tidier: FileTidier) {
    file = tidier.file
    changes = tidier.changes
    original = tidier.original
  }

  /// The file as it is to be; `nil`: nothing is to change, or nothing can without changing what is read.
  var tidied: TidiedFile? {
    for left in [[], [.quoting, .emptyCells], [.quoting, .emptyCells, .heading]]
      as [Set<TidyChange.Kind>]
    {
      let changes = changes.filter { !left.contains($0.kind) }
      if changes.isEmpty { return nil }
      let edit = edit(changes)
      if let (bytes, isReencoded) = bytes(of: edit), reads(bytes, as: edit) {
        return TidiedFile(
          index: file.sourceIndex,
          name: file.name,
          changes: changes,
          edit: edit,
          bytes: bytes,
          isReencoded: isReencoded
        )
      }
    }
    return nil
  }

  private func edit(_ changes: [TidyChange]) -> TableEdit {
    var edit = TableEdit(of: file.table)
    for change in changes {
      guard let row = change.place.row, let column = change.place.column else { continue }
      if change.kind == .emptyCells {
        edit.cut(row: row, from: column)
      } else {
        edit.replace(row: row, column: column, with: change.after)
      }
    }
    return edit
  }

  private func bytes(of edit: TableEdit) -> (bytes: [UInt8], isReencoded: Bool)? {
    if let bytes = try? edit.bytes() { return (bytes, false) }
    return (try? edit.bytes(in: .utf8)).map { ($0, true) }
  }

  /// Whether the new file is read as the old one with its cells changed, and nothing else.
  private func reads(_ bytes: [UInt8], as edit: TableEdit) -> Bool {
    let table = Table(parsing: bytes)
    guard edit.matches(table) else { return false }
    // The form of a single sheet was given, and need not be found.
    let old = WorkbookFile(name: file.name, table: file.table, as: nil)
    let new = WorkbookFile(
      name: file.name,
      table: table,
      as: old.form == file.form ? nil : file.form
    )
    return new.form == file.form && new.headingRow == file.headingRow
      && new.hasSameColumns(as: file, naming: original)
      && Array(new.recordRows) == Array(file.recordRows)
  }
}
