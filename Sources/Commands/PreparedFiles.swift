/// Files that are written in full beside their places, to be put there together: all of them, or none.
struct PreparedFiles {
  private struct File {
    let label: String
    let path: Path

    /// What the file was; `nil`: there was none.
    let before: [UInt8]?
    let replacement: System.Replacement
  }

  private var files: [File] = []
  private var doneCount = 0

  /// Writes a file beside its place; the label is the path as messages name it.
  mutating func add(
    _ label: String,
    at path: Path,
    before: [UInt8]?,
    after: [UInt8]
  ) throws(FileTrouble) {
    do {
      let replacement = try System.prepare(path, with: after)
      files.append(File(label: label, path: path, before: before, replacement: replacement))
    } catch {
      throw FileTrouble(writing: label, error)
    }
  }

  /// Puts the files in their places, one after another.
  mutating func commit(
    with commit: (System.Replacement) throws(System.Failure) -> Void =
      { (replacement) throws(System.Failure) in try replacement.commit() }
  ) throws(FileTrouble) {
    for file in files {
      do { try commit(file.replacement) } catch { throw FileTrouble(writing: file.label, error) }
      doneCount += 1
    }
  }

  /// Puts back what is in its place, and removes the rest.
  ///
  /// - Returns: The trouble that was the reason, with what is neither put back nor removed.
  func undone(because trouble: FileTrouble) -> FileTrouble {
    var trouble = trouble
    for file in files.dropFirst(doneCount) {
      trouble.remains.leftovers += file.replacement.discard().map(\.text)
    }
    let kept = files.prefix(doneCount).filter { !Self.putBack($0, &trouble.remains) }
    guard !kept.isEmpty else { return trouble }
    trouble.remains.written = kept.map(\.label)
    let written = Set(kept.map(\.path))
    trouble.remains.unwritten = files.filter { !written.contains($0.path) }.map(\.label)
    return trouble
  }

  /// Whether the file is as it was again.
  private static func putBack(_ file: File, _ remains: inout Remains) -> Bool {
    guard let before = file.before else { return System.remove(file.path) }
    do {
      try System.replaceFile(file.path, with: before)
      return true
    } catch {
      remains.leftovers += error.leftovers.map(\.text)
      return false
    }
  }
}
