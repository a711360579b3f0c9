/// Files of reports in one folder or several, which are replaced together: all of them, or none.
struct ReportFiles {
  /// The paths as messages name them, and what is to stand in the files.
  let files: [(path: String, text: String)]

  /// The folders that are made where they are missing.
  let folders: [String]

  /// The path of a file in a folder, as messages name it.
  static func label(of name: String, in folder: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// Writes the files, but none over what was read; what else stands in the folders is left alone.
  ///
  /// Of two runs on one folder the second waits, so that the folder does not get some files of each.
  func write(besides inputs: Inputs) throws(FileTrouble) {
    var made: [Path] = []
    do throws(FileTrouble) {
      for folder in folders { made += try Self.make(folder) }
      try requireDifferentFiles()
      try System.holding(folders.map { Path($0) }) { (isInPlace) throws(FileTrouble) in
        var prepared: [NewFiles.File] = []
        for file in files { prepared.append(try Self.prepare(file.path, file.text, inputs)) }
        try NewFiles(files: prepared).write(if: isInPlace)
      }
    } catch {
      System.removeFolders(made)
      throw error
    }
  }

  /// A report may have been given the name of one of its pictures; letter case makes no difference on some disks.
  private func requireDifferentFiles() throws(FileTrouble) {
    struct Target: Hashable {
      let folder: System.FileIdentity?
      let name: String
    }
    var targets: Set<Target> = []
    for (label, _) in files {
      let path = Path(label)
      let folder = try? System.status(of: path.folder).identity
      let target = Target(folder: folder, name: path.name.lowercased())
      guard targets.insert(target).inserted else { throw .givenTwice(label) }
    }
  }

  /// The folders that had to be made.
  private static func make(_ folder: String) throws(FileTrouble) -> [Path] {
    switch try? System.status(of: Path(folder)).kind {
    case .folder: return []
    case .file, .other: throw .noFolder(folder)
    case nil:
      do { return try System.makeFolder(Path(folder)) } catch {
        throw FileTrouble(writing: folder, error)
      }
    }
  }

  private static func prepare(
    _ label: String,
    _ text: String,
    _ inputs: Inputs
  ) throws(FileTrouble) -> NewFiles.File {
    let bytes = Array(text.utf8)
    let file = Path(label)
    if let trouble = inputs.trouble(writing: label) { throw trouble }
    switch try? System.status(of: file).kind {
    case nil: return NewFiles.File(label: label, path: file, after: bytes, before: nil)
    case .folder: throw FileTrouble(writing: label, .isFolder)
    case .other: throw .fileExists(label)
    case .file: break
    }
    do {
      let before = try System.read(file, limit: Limits.usual.byteCount, isFile: true)
      return NewFiles.File(label: label, path: file, after: bytes, before: before)
    } catch {
      throw FileTrouble(reading: label, error)
    }
  }
}
