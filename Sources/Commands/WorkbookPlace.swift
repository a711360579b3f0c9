/// Where the files of a workbook are on the disk, whatever paths lead to them.
struct WorkbookPlace: Sendable {
  private let path: String
  private let isFolder: Bool
  private let files: [System.FileIdentity]

  init(_ path: String, isFolder: Bool, files: [System.FileIdentity]) {
    self.path = path
    self.isFolder = isFolder
    self.files = files
  }

  /// Where a workbook is that could not be read, or not all of it.
  init(unread path: String) {
    self.path = path
    let folder = Path(path)
    let status = try? System.status(of: folder)
    isFolder = status?.kind == .folder
    let names = isFolder ? (try? System.names(in: folder)) ?? [] : []
    files =
      isFolder
      ? names.filter(WorkbookFolder.isTable).compactMap {
        try? System.status(of: folder.appending($0)).identity
      } : [status?.identity].compactMap(\.self)
  }

  /// Why a result must not be written to a path; `nil`: it may.
  func trouble(writing output: String) -> FileTrouble? {
    if let status = try? System.status(of: Path(output)) {
      return files.contains(status.identity) ? .partOfWorkbook(output) : nil
    }
    return holdsTable(Path(output)) ? .tableOfWorkbook(output) : nil
  }

  /// Whether a file that is not there yet would be read as a part of the workbook.
  func holdsTable(_ file: Path) -> Bool {
    // A link may lead into the folder.
    let file = (try? System.target(of: file)) ?? file
    guard isFolder, WorkbookFolder.isTable(Array(file.name.utf8)),
      let folder = try? System.status(of: file.folder).identity
    else { return false }
    return folder == (try? System.status(of: Path(path)))?.identity
  }
}
