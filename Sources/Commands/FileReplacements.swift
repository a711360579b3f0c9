/// Files that are to be replaced together: all of them, or none.
struct FileReplacements {
  /// A file, as it was read and as it is to be.
  struct File {
    /// The path as messages name it.
    let label: String
    let path: Path
    let before: [UInt8]
    let after: [UInt8]
  }

  let files: [File]

  /// Whether each file leaves a copy of itself.
  let keepsCopies: Bool

  /// Replaces the files, none of them before all have been written beside the old ones.
  ///
  /// - Parameter commit: Puts one file in its place.
  /// - Returns: The names of the copies, in the order of the files; none where none are kept.
  /// - Throws: Why a file could not be written; all are then as they were, unless it says otherwise.
  func write(
    committing commit: (System.Replacement) throws(System.Failure) -> Void =
      { (replacement) throws(System.Failure) in try replacement.commit() }
  ) throws(FileTrouble) -> [String] {
    // Of two runs on one workbook the second finds it changed.
    try System.holding(Array(Set(files.map(\.path.folder)))) { _ throws(FileTrouble) in
      try System.withoutInterruption { () throws(FileTrouble) in try replace(committing: commit) }
    }
  }

  private func replace(
    committing commit: (System.Replacement) throws(System.Failure) -> Void
  ) throws(FileTrouble) -> [String] {
    var replacements: [System.Replacement] = []
    var copies: [(path: Path, name: String)] = []
    var doneCount = 0
    do throws(FileTrouble) {
      for file in files { replacements.append(try Self.prepare(file)) }
      if keepsCopies {
        for file in files { copies.append(try Self.copy(file)) }
      }
      // All that takes long is done: what somebody saves from now on falls between this and the next step.
      for file in files { try Self.expectUnchanged(file) }
      for (file, replacement) in zip(files, replacements) {
        do { try commit(replacement) } catch { throw FileTrouble(writing: file.label, error) }
        doneCount += 1
      }
    } catch {
      for replacement in replacements.dropFirst(doneCount) { replacement.discard() }
      for file in files.prefix(doneCount) { try Self.putBack(file) }
      for copy in copies { System.remove(copy.path) }
      throw error
    }
    return copies.map(\.name)
  }

  private static func prepare(_ file: File) throws(FileTrouble) -> System.Replacement {
    let kind: System.FileKind
    do { kind = try System.status(of: file.path).kind } catch {
      throw FileTrouble(reading: file.label, error)
    }
    guard kind == .file else { throw .notAFile(file.label) }
    do { return try System.prepare(file.path, with: file.after) } catch {
      throw FileTrouble(writing: file.label, error)
    }
  }

  private static func expectUnchanged(_ file: File) throws(FileTrouble) {
    let bytes: [UInt8]
    do {
      bytes = try System.read(file.path, limit: file.before.count, isFile: true)
    } catch {
      let hasChanged = error == .tooLarge || error == .changed
      throw hasChanged ? .changedMeanwhile(file.label) : FileTrouble(reading: file.label, error)
    }
    guard bytes == file.before else { throw .changedMeanwhile(file.label) }
  }

  private static func putBack(_ file: File) throws(FileTrouble) {
    do { try System.prepare(file.path, with: file.before).commit() } catch {
      throw .partlyWritten(file.label)
    }
  }

  /// Keeps a copy under the file's name and `.bak`, which no command reads; an earlier copy is not replaced.
  private static func copy(_ file: File) throws(FileTrouble) -> (path: Path, name: String) {
    for number in 1...99 {
      let ending = number == 1 ? ".bak" : ".bak\(number)"
      let path = Path(file.path.bytes + Array(ending.utf8))
      do {
        if try System.create(path, with: file.before, like: file.path) {
          return (path, file.label + ending)
        }
      } catch {
        throw FileTrouble(writing: file.label + ending, error)
      }
    }
    throw .tooManyCopies(file.label)
  }
}
