/// A folder of reports, which are replaced together with their pictures: all of them, or none.
struct ReportFolder {
  /// The path as it was given.
  let path: String
  let files: [(name: String, text: String)]

  /// The pictures that stand in a folder of their own; none where there is no such folder.
  let pictures: PictureFolder?

  /// Writes the reports, but none over what was read; what else stands in the folder is left alone.
  func write(besides inputs: Inputs) throws(FileTrouble) {
    let folder = Path(path)
    if pictures?.files.isEmpty ?? true, (try? System.status(of: folder)) == nil {
      do {
        try System.makeFolder(folder, with: files)
        return
      } catch {
        // Somebody else has made it in the meantime.
        guard error == .folderNotEmpty else { throw FileTrouble(writing: path, error) }
      }
    }
    try ReportFiles(
      files: files.map { (ReportFiles.label(of: $0.name, in: path), $0.text) }
        + (pictures?.labelled ?? []),
      folders: [path] + (pictures.map { $0.files.isEmpty ? [] : [$0.path] } ?? [])
    ).write(besides: inputs)
  }
}
