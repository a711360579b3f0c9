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
    var prepared = PreparedFiles()
    var copies: [(path: Path, name: String)] = []
    do throws(FileTrouble) {
      for file in files {
        try Self.expectFile(file)
        try prepared.add(file.label, at: file.path, before: file.before, after: file.after)
      }
      if keepsCopies {
        for file in files { copies.append(try Self.copy(file)) }
      }
      // All that takes long is done: what somebody saves from now on falls between this and the next step.
      for file in files { try Self.expectUnchanged(file) }
      try prepared.commit(with: commit)
    } catch {
      var trouble = prepared.undone(because: error)
      // Of what is changed the copy is all that there is.
      guard trouble.remains.written.isEmpty else { throw trouble }
      for copy in copies where !System.remove(copy.path) {
        trouble.remains.leftovers.append(copy.name)
      }
      throw trouble
    }
    return copies.map(\.name)
  }

  private static func expectFile(_ file: File) throws(FileTrouble) {
    let kind: System.FileKind
    do { kind = try System.status(of: file.path).kind } catch {
      throw FileTrouble(reading: file.label, error)
    }
    guard kind == .file else { throw .notAFile(file.label) }
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

  /// Keeps a copy under the file's name and `.bak`, which no command reads; an earlier copy is not replaced.
  private static func copy(_ file: File) throws(FileTrouble) -> (path: Path, name: String) {
    for number in 1...99 {
      let ending = number == 1 ? ".bak" : ".bak\(number)"
      let path = Path(file.path.bytes + Array(ending.utf8))
      // Where a link leads that leads to nothing is no place for a copy.
      guard (try? System.target(of: path)) == path else { continue }
      let leftovers: [Path]
      do { leftovers = try System.create(path, with: file.before, like: file.path) } catch {
        if error == .fileExists { continue }
        throw FileTrouble(writing: file.label + ending, error)
      }
      guard leftovers.isEmpty else {
        // Where nothing can be removed, no file can be replaced.
        var failure = System.Failure.notPermitted
        failure.leftovers = leftovers + (System.remove(path) ? [] : [path])
        throw FileTrouble(writing: file.label + ending, failure)
      }
      return (path, file.label + ending)
    }
    throw .tooManyCopies(file.label)
  }
}
