/// A folder of reports, which are replaced together: all of them, or none.
struct ReportFolder {
  /// The path as it was given.
  let path: String
  let files: [(name: String, text: String)]

  /// Writes the reports, but none over a part of the workbook; what else stands in the folder is left alone.
  func write(of workbook: WorkbookFolder) throws(FileTrouble) {
    let folder = Path(path)
    if (try? System.status(of: folder)) == nil {
      do {
        try System.makeFolder(folder, with: files)
        return
      } catch {
        // Somebody else has made it in the meantime.
        guard error == .folderNotEmpty else { throw FileTrouble(writing: path, error) }
      }
    }
    guard (try? System.status(of: folder).kind) == .folder else { throw .noFolder(path) }
    var prepared: [NewFiles.File] = []
    for file in files { prepared.append(try prepare(file.name, file.text, workbook)) }
    try NewFiles(files: prepared).write()
  }

  private func prepare(
    _ name: String,
    _ text: String,
    _ workbook: WorkbookFolder
  ) throws(FileTrouble) -> NewFiles.File {
    let bytes = Array(text.utf8)
    let label = path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
    let file = Path(path).appending(Array(name.utf8))
    if let trouble = workbook.trouble(writing: label) { throw trouble }
    switch try? System.status(of: file).kind {
    case nil: return NewFiles.File(label: label, path: file, after: bytes, before: nil)
    case .folder: throw FileTrouble(writing: label, .isFolder)
    case .other: throw .fileExists(label)
    case .file: break
    }
    do {
      let before = try System.read(file, limit: Limits.usual.byteCount)
      return NewFiles.File(label: label, path: file, after: bytes, before: before)
    } catch {
      throw FileTrouble(reading: label, error)
    }
  }
}
