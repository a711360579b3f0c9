/// Files that are put in a folder together: all of them, or none.
struct NewFiles {
  /// A file, as it is to be and as it was.
  struct File {
    /// The path as messages name it.
    let label: String
    let path: Path
    let after: [UInt8]

    /// What the file was; `nil`: there was none.
    let before: [UInt8]?
  }

  let files: [File]

  /// Writes all files beside their places before the first one is put in its own.
  ///
  /// - Parameter isInPlace: Whether the folder is still the one that is to have the files; asked when it has them beside
  ///   their places, for then no other folder can take its place.
  /// - Throws: Why a file could not be written; all are then as they were, unless it says otherwise.
  func write(if isInPlace: () -> Bool) throws(FileTrouble) {
    try System.withoutInterruption { () throws(FileTrouble) in try replace(if: isInPlace) }
  }

  private func replace(if isInPlace: () -> Bool) throws(FileTrouble) {
    var prepared = PreparedFiles()
    do throws(FileTrouble) {
      for file in files {
        try prepared.add(file.label, at: file.path, before: file.before, after: file.after)
      }
      if let file = files.first, !isInPlace() { throw .changedMeanwhile(file.label) }
      try prepared.commit()
    } catch {
      throw prepared.undone(because: error)
    }
  }
}
