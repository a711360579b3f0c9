/// What a command reads, over which it writes nothing.
struct Inputs: Sendable {
  /// The workbook, and the previous version of it where there is one.
  let workbooks: [WorkbookPlace]

  /// The paths of other files: a baseline, a template.
  let files: [String]

  /// Why a result must not be written to a path; `nil`: it may.
  func trouble(writing output: String) -> FileTrouble? {
    for workbook in workbooks {
      if let trouble = workbook.trouble(writing: output) { return trouble }
    }
    return files.contains { System.isOneFile(Path($0), Path(output)) } ? .input(output) : nil
  }
}
