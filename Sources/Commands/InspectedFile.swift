internal import CSV
internal import Rules
internal import Wording
internal import Workbooks

/// A file as it was read, before any meaning is given to its rows.
struct InspectedFile {
  let path: String
  let table: Table
  let file: WorkbookFile

  init(_ path: String, _ limits: Limits) throws(FileTrouble) {
    self.path = path
    let bytes: [UInt8]
    if let status = try? System.status(of: Path(path)), let excess = limits.excess(of: status) {
      throw .excess(excess, path)
    }
    do { bytes = try System.read(Path(path), limit: limits.byteCount) } catch {
      guard error == .tooLarge else { throw FileTrouble(reading: path, error) }
      throw .excess(limits.excessOfUnknownBytes, path)
    }
    table = Table(parsing: bytes)
    if let excess = limits.excess(in: [table]) { throw .excess(excess, path) }
    file = WorkbookFile(inspecting: SourceFile(name: Path(path).name, table: table))
  }

  /// The language of most of the headings; `nil`: none of them is known.
  var language: Language? { file.language }

  /// What stands between cells; `nil`: nothing, in a file with one column.
  var delimiter: String? {
    table.dialect.delimiter.map { String(Unicode.Scalar($0)) }
  }

  /// The cell of a fault as a spreadsheet shows it; `nil`: the fault is in no cell.
  func cell(of fault: Fault) -> String? {
    guard let row = fault.row, let column = fault.column else { return nil }
    return Finding.letters(ofColumn: column) + String(table.number(ofRow: row))
  }
}

extension InspectedFile {
  /// Writes everything that was read.
  func writeJSON(to console: inout Console) {
    let headingLanguage = language ?? .finnish
    var json = JSONText()
    json.object { json in
      json.member("file", path)
      json.member("encoding", table.dialect.encoding.rawValue)
      json.member("byteOrderMark", table.dialect.byteOrderMark)
      json.member("delimiter", delimiter)
      json.member("lineEnds", table.dialect.lineEnds.rawValue)
      json.member("form", form)
      json.member("headingRow", file.headingRow.map(table.number(ofRow:)))
      json.member("columns")
      json.array(file.columns.indices) { json, index in
        let column = file.columns[index]
        json.object(inline: true) { json in
          json.member("heading", column.heading)
          json.member("takenFor", file.heading(ofColumn: index)?[headingLanguage])
          json.member("nearest", column.nearest?[headingLanguage])
        }
      }
      json.member("rows")
      json.array(0..<table.rowCount) { json, row in
        json.object(inline: true) { json in
          json.member("line", table.line(ofRow: row))
          json.member("cells")
          json.array(0..<table.cellCount(inRow: row)) { json, column in
            json.value(table.text(row: row, column: column))
          }
        }
        console.write(json.take())
      }
      json.member("faults")
      json.array(table.faults) { json, fault in
        json.object(inline: true) { json in
          json.member("kind", fault.kind.rawValue)
          json.member("line", fault.line)
          json.member("cell", cell(of: fault))
        }
        console.write(json.take())
      }
    }
    json.endLine()
    console.write(json.take())
  }

  private var form: String? {
    switch file.form {
    case .table: "table"
    case .sheet: "sheet"
    case .unknown: nil
    }
  }
}
