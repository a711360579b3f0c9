/// A folder of reports, which are replaced together: all of them, or none.
struct ReportFolder {
  /// The path as it was given.
  let path: String
  let files: [(name: String, text: String)]

  private struct File {
    let label: String
    let path: Path
    let after: String

    /// What the file was; `nil`: there was none.
    let before: [UInt8]?
  }

  /// Writes the reports, but none over a part of the workbook; what else stands in the folder is left alone.
  func write(of workbook: WorkbookFolder) throws(FileTrouble) {
    let folder = Path(path)
    switch try? System.status(of: folder).kind {
    case nil:
      do { try System.makeFolder(folder, with: files) } catch {
        throw FileTrouble(writing: path, error)
      }
    case .folder:
      var prepared: [File] = []
      for file in files { prepared.append(try prepare(file.name, file.text, workbook)) }
      try Self.replace(prepared)
    case .file, .other: throw .noFolder(path)
    }
  }

  private func prepare(
    _ name: String,
    _ text: String,
    _ workbook: WorkbookFolder
  ) throws(FileTrouble) -> File {
    let label = path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
    let file = Path(path).appending(Array(name.utf8))
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
