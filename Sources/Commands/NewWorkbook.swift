internal import Exchange
internal import Workbooks

/// Puts a new workbook where nothing stands.
struct NewWorkbook {
  /// The path as it was given.
  let path: String
  let form: WorkbookForm

  /// The files of a folder, or the one file of a sheet.
  let files: [SourceFile]

  /// Writes the workbook.
  ///
  /// - Returns: How many files it is.
  func write() throws(FileTrouble) -> Int {
    switch form {
    case .folder: try writeFolder()
    case .sheet: try writeSheet()
    }
  }

  private func writeSheet() throws(FileTrouble) -> Int {
    let target = Path(path)
    switch try? System.status(of: target).kind {
    case nil: break
    case .folder: throw FileTrouble(writing: path, .isFolder)
    case .file, .other: throw .fileExists(path)
    }
    var made: [Path] = []
    var leftovers: [Path] = []
    do {
      made = try System.makeFolder(target.folder)
      for file in files { leftovers += try System.create(target, with: file.bytes) }
    } catch {
      System.removeFolders(made)
      var trouble: FileTrouble =
        error == .fileExists ? .fileExists(path) : FileTrouble(writing: path, error)
      trouble.remains = Remains(leftovers: error.leftovers)
      throw trouble
    }
    if !leftovers.isEmpty { throw .made(path, leaving: leftovers) }
    return files.count
  }

  private func writeFolder() throws(FileTrouble) -> Int {
    let target = Path(path)
    let kind = try? System.status(of: target).kind
    switch kind {
    case nil, .folder: break
    case .file, .other: throw .fileExists(path)
    }
    guard kind == nil else {
      // A folder that is there keeps its place, its rights and the links to it.
      try System.holding([target]) { (isInPlace) throws(FileTrouble) in
        try requireEmpty(target)
        try NewFiles(
          files: files.map { file in
            NewFiles.File(
              label: Path(path).appending(Array(file.name.utf8)).text,
              path: target.appending(Array(file.name.utf8)),
              after: file.bytes,
              before: nil
            )
          }
        ).write(if: isInPlace)
      }
      return files.count
    }
    do {
      try System.makeFolder(target, with: files.map { ($0.name, Self.text(of: $0)) })
    } catch {
      throw error == .folderNotEmpty ? .folderNotEmpty(path) : FileTrouble(writing: path, error)
    }
    return files.count
  }

  /// Hidden files, which file managers leave behind, are none of the preparer's.
  private func requireEmpty(_ folder: Path) throws(FileTrouble) {
    let names: [[UInt8]]
    do { names = try System.names(in: folder) } catch {
      throw FileTrouble(listing: path, error)
    }
    guard names.allSatisfy({ $0.first == UInt8(ascii: ".") }) else { throw .folderNotEmpty(path) }
  }

  private static func text(of file: SourceFile) -> String {
    String(decoding: file.bytes, as: UTF8.self)
  }
}
