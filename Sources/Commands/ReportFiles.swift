/// Files of reports in one folder or several, which are replaced together: all of them, or none.
struct ReportFiles {
  /// The paths as messages name them, and what is to stand in the files.
  let files: [(path: String, text: String)]

  /// The folders that are made where they are missing.
  let folders: [String]

  private struct File {
    let label: String
    let path: Path
    let after: String

    /// What the file was; `nil`: there was none.
    let before: [UInt8]?
  }

  /// The path of a file in a folder, as messages name it.
  static func label(of name: String, in folder: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// Writes the files, but none over a part of the workbook; what else stands in the folders is left alone.
  func write(of workbook: WorkbookFolder) throws(FileTrouble) {
    var made: [Path] = []
    do throws(FileTrouble) {
      for folder in folders where try Self.make(folder) { made.append(Path(folder)) }
      var prepared: [File] = []
      for file in files { prepared.append(try Self.prepare(file.path, file.text, workbook)) }
      try Self.replace(prepared)
    } catch {
      for folder in made.reversed() { System.removeFolder(folder) }
      throw error
    }
  }

  /// Whether the folder had to be made.
  private static func make(_ folder: String) throws(FileTrouble) -> Bool {
    switch try? System.status(of: Path(folder)).kind {
    case .folder: return false
    case .file, .other: throw .noFolder(folder)
    case nil:
      do { try System.makeFolder(Path(folder)) } catch {
        throw FileTrouble(writing: folder, error)
      }
      return true
    }
  }

  private static func prepare(
    _ label: String,
    _ text: String,
    _ workbook: WorkbookFolder
  ) throws(FileTrouble) -> File {
    let file = Path(label)
    if let trouble = workbook.trouble(writing: label) { throw trouble }
    switch try? System.status(of: file).kind {
    case nil: return File(label: label, path: file, after: text, before: nil)
    case .folder: throw FileTrouble(writing: label, .isFolder)
    case .other: throw .fileExists(label)
    case .file: break
    }
    do {
      let before = try System.read(file, limit: WorkbookFolder.sizeLimit)
      return File(label: label, path: file, after: text, before: before)
    } catch {
      throw FileTrouble(reading: label, error)
    }
  }

  private static func replace(_ files: [File]) throws(FileTrouble) {
    var replacements: [System.Replacement] = []
    var doneCount = 0
    do throws(FileTrouble) {
      for file in files {
        do {
          replacements.append(try System.prepare(file.path, with: Array(file.after.utf8)))
        } catch {
          throw FileTrouble(writing: file.label, error)
        }
      }
      for (file, replacement) in zip(files, replacements) {
        do { try replacement.commit() } catch { throw FileTrouble(writing: file.label, error) }
        doneCount += 1
      }
    } catch {
      for replacement in replacements.dropFirst(doneCount) { replacement.discard() }
      for file in files.prefix(doneCount) { try putBack(file) }
      throw error
    }
  }

  private static func putBack(_ file: File) throws(FileTrouble) {
    guard let before = file.before else { return System.remove(file.path) }
    do { try System.prepare(file.path, with: before).commit() } catch {
      throw .partlyWritten(file.label)
    }
  }
}
