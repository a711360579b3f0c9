#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files and folders that the operating system makes, replaces and removes.
extension System {
  /// Makes a folder, and those that it is in where they are missing; one that is there already is left alone.
  ///
  /// - Returns: The folders that it made, from the outermost on; where it throws, they are gone again.
  @discardableResult
  static func makeFolder(_ path: Path) throws(Failure) -> [Path] {
    // C reads a path of ours.
    if unsafe mkdir(path.terminated, 0o777) == 0 { return [path] }
    var failure = Failure.last
    var made: [Path] = []
    if failure == .notFound, path.folder != path {
      made = try makeFolder(path.folder)
      if unsafe mkdir(path.terminated, 0o777) == 0 { return made + [path] }
      failure = .last
    }
    // The folder may have been there, or somebody else has made it in the meantime.
    let kind = try? status(of: path).kind
    if kind == .folder { return made }
    removeFolders(made)
    throw kind == nil ? failure : .notAFolder
  }

  /// Makes a folder with files in place of nothing or of an empty folder; whoever looks sees all of them or none.
  static func makeFolder(_ path: Path, with files: [(name: String, text: String)]) throws(Failure) {
    try withoutInterruption { () throws(Failure) in
      let made = try makeFolder(path.folder)
      do throws(Failure) {
        try fillFolder(path, with: files)
      } catch {
        removeFolders(made)
        throw error
      }
    }
  }

  private static func fillFolder(
    _ path: Path,
    with files: [(name: String, text: String)]
  ) throws(Failure) {
    let temporary = try makeTemporaryFolder(for: path)
    do throws(Failure) {
      for file in files {
        try replaceFile(temporary.appending(Array(file.name.utf8)), with: Array(file.text.utf8))
      }
      // C reads two paths of ours.
      guard unsafe rename(temporary.terminated, path.terminated) == 0 else { throw .last }
    } catch {
      for file in files { remove(temporary.appending(Array(file.name.utf8))) }
      var failure = error
      if unsafe rmdir(temporary.terminated) != 0 { failure.leftovers = [temporary] }
      throw failure
    }
  }

  private static func makeTemporaryFolder(for target: Path) throws(Failure) -> Path {
    for path in temporaryPaths(for: target) {
      // C reads a path of ours.
      if unsafe mkdir(path.terminated, 0o777) == 0 { return path }
      guard errno == EEXIST else { throw .last }
    }
    throw Failure(number: EEXIST)
  }

  /// Carries out what is not to be mixed with the same in another process: who comes second to one of the folders waits.
  ///
  /// The work is told whether the paths still lead to the folders that are held: a new folder may have taken the place of
  /// an empty one. A folder that cannot be read, or whose disk knows no locks, keeps nobody waiting. The system lets go of
  /// what a process held that has ended, and nothing is left in the folder.
  static func holding<Value, Failed: Error>(
    _ paths: [Path],
    _ work: (_ isInPlace: () -> Bool) throws(Failed) -> Value
  ) throws(Failed) -> Value {
    while true {
      let folders = paths.compactMap { path in opened(path).map { (path: path, $0.0, $0.1) } }
      defer { for (_, descriptor, _) in folders { close(descriptor) } }
      var held: Set<FileIdentity> = []
      // In the same order for all, so that no two wait for each other.
      for (_, descriptor, identity) in folders.sorted(by: { $0.2 < $1.2 })
      where held.insert(identity).inserted {
        _ = untilUninterrupted { flock(descriptor, LOCK_EX) }
      }
      func isInPlace() -> Bool {
        folders.allSatisfy { (try? status(of: $0.path).identity) == $0.2 }
      }
      if isInPlace() { return try work(isInPlace) }
    }
  }

  /// A folder that is there, opened, and which one it is.
  private static func opened(_ folder: Path) -> (descriptor: Int32, identity: FileIdentity)? {
    // C reads a path of ours.
    let descriptor = untilUninterrupted {
      unsafe open(folder.terminated, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard descriptor >= 0 else { return nil }
    var status = stat()
    // C fills in a variable of ours.
    guard unsafe fstat(descriptor, &status) == 0 else {
      close(descriptor)
      return nil
    }
    return (descriptor, FileStatus(status).identity)
  }

  /// Makes a file of bytes; who reads meanwhile sees the old one or the new one, nothing between.
  ///
  /// A terminal, a pipe or a device is written to as it is. A link stays one.
  static func replace(_ path: Path, with bytes: [UInt8]) throws(Failure) {
    let old: FileStatus?
    do { old = try status(of: path) } catch {
      guard error == .notFound else { throw error }
      old = nil
    }
    if old?.kind == .other {
      // C reads a path of ours.
      let descriptor = untilUninterrupted { unsafe open(path.terminated, O_WRONLY | O_CLOEXEC) }
      guard descriptor >= 0 else { throw .last }
      defer { close(descriptor) }
      var status = stat()
      // C fills in a variable of ours.
      guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
      // A file that has taken the device's place is not to become a mixture.
      guard FileStatus(status).kind == .other else { throw .changed }
      try write(bytes, to: descriptor)
    } else {
      try replaceFile(path, with: bytes)
    }
  }

  /// Makes a file of bytes where a file stands or nothing.
  static func replaceFile(_ path: Path, with bytes: [UInt8]) throws(Failure) {
    try withoutInterruption { () throws(Failure) in
      let replacement = try prepare(path, with: bytes)
      do throws(Failure) { try replacement.commit() } catch {
        throw replacement.discarded(because: error)
      }
    }
  }

  /// Makes a file of bytes where nothing stands; who reads meanwhile sees nothing or all of it.
  ///
  /// Of two processes that make the same file one makes it, and to the other it exists. It has the permissions of the model.
  ///
  /// - Returns: What stands beside the file and could not be removed again.
  static func create(
    _ path: Path,
    with bytes: [UInt8],
    like model: Path? = nil
  ) throws(Failure) -> [Path] {
    try withoutInterruption { () throws(Failure) in
      if (try? status(of: path)) != nil { throw .fileExists }
      let mode: mode_t? = if let model { try status(of: model).mode & 0o777 } else { nil }
      let replacement = try prepare(path, with: bytes, mode: mode)
      do throws(Failure) { return try replacement.commitIfMissing() } catch {
        throw replacement.discarded(because: error)
      }
    }
  }

  /// A file that is written in full beside the one whose place it is to take.
  struct Replacement {
    fileprivate let temporary: Path
    fileprivate let path: Path

    /// Puts the new file in the place of the old one, at once.
    func commit() throws(Failure) {
      // C reads two paths of ours.
      guard unsafe rename(temporary.terminated, path.terminated) == 0 else { throw .last }
    }

    /// Puts the new file where nothing stands.
    ///
    /// - Returns: What is left beside it.
    func commitIfMissing() throws(Failure) -> [Path] {
      // C reads two paths of ours.
      if unsafe link(temporary.terminated, path.terminated) == 0 { return discard() }
      guard errno != EEXIST else { throw .fileExists }
      // Some disks know no second name of a file; there the name is taken first, and the file put in its place.
      let descriptor = openNew(path)
      guard descriptor >= 0 else { throw .last }
      close(descriptor)
      do { try commit() } catch {
        var failure = error
        if !remove(path) { failure.leftovers = [path] }
        throw failure
      }
      return []
    }

    /// Leaves the old file as it is.
    ///
    /// - Returns: The new one, where it could not be removed.
    func discard() -> [Path] { remove(temporary) ? [] : [temporary] }

    /// Why the file could not be put in its place, and what is left of it.
    fileprivate func discarded(because failure: Failure) -> Failure {
      var failure = failure
      failure.leftovers += discard()
      return failure
    }
  }

  /// Writes what is to take the place of a file, which is left as it is until then.
  ///
  /// The new file has the permissions of the old one, and where that may be done its owner. A link is followed.
  static func prepare(
    _ path: Path,
    with bytes: [UInt8],
    mode: mode_t? = nil
  ) throws(Failure) -> Replacement {
    let old: FileStatus?
    do { old = try status(of: path) } catch {
      guard error == .notFound else { throw error }
      old = nil
    }
    if old?.kind == .folder { throw .isFolder }
    // A pipe or a device has no place that a file could take.
    if old?.kind == .other { throw .changed }
    let path = old == nil ? try target(of: path) : try resolved(path)
    // A file that may not be written is not replaced, though its folder would allow it.
    if old != nil, unsafe access(path.terminated, W_OK) != 0 { throw .last }
    let (temporary, descriptor) = try openTemporary(for: path)
    let replacement = Replacement(temporary: temporary, path: path)
    do throws(Failure) {
      if let old { _ = fchown(descriptor, old.owner, old.group) }
      if let mode = mode ?? old.map({ $0.mode & 0o7777 }), fchmod(descriptor, mode) != 0 {
        let failure = Failure.last
        close(descriptor)
        throw failure
      }
      try finish(descriptor, with: bytes)
      return replacement
    } catch {
      throw replacement.discarded(because: error)
    }
  }

  /// Removes folders that the tool has made, the last one first, as far as nothing is in them.
  static func removeFolders(_ paths: [Path]) {
    for path in paths.reversed() {
      // C reads a path of ours.
      _ = unsafe rmdir(path.terminated)
    }
  }

  /// Removes a file that the tool has made.
  ///
  /// - Returns: Whether it is gone.
  @discardableResult
  static func remove(_ path: Path) -> Bool {
    // C reads a path of ours.
    unsafe unlink(path.terminated) == 0 || errno == ENOENT
  }

  /// Writes a new file to the disk and closes it.
  private static func finish(_ descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
    do throws(Failure) {
      try write(bytes, to: descriptor)
      guard untilUninterrupted({ fsync(descriptor) }) == 0 else { throw .last }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last }
  }

  /// Opens a file that is not there yet; a negative number where it is, or cannot be made.
  private static func openNew(_ path: Path) -> Int32 {
    untilUninterrupted {
      // C reads a path of ours.
      unsafe open(path.terminated, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
  }

  private static func openTemporary(for target: Path) throws(Failure) -> (Path, Int32) {
    for path in temporaryPaths(for: target) {
      let descriptor = openNew(path)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw .last }
    }
    throw Failure(number: EEXIST)
  }

  /// Paths beside a path for what is to take its place: the first that is free is taken.
  ///
  /// Each path has its own, so that of thousands of files that wait for their places none has to pass over the others.
  private static func temporaryPaths(for path: Path) -> some Sequence<Path> {
    var hasher = Hasher()
    hasher.combine(path.bytes)
    let start = ".goalbook-\(getpid())-\(String(UInt(bitPattern: hasher.finalize()), radix: 36))"
    return (0..<10_000).lazy.map { path.folder.appending(Array("\(start)-\($0)".utf8)) }
  }

  /// Where a link leads to that leads to nothing; any other path as it is.
  static func target(of path: Path) throws(Failure) -> Path {
    var path = path
    // As many as the system follows.
    for _ in 0..<40 {
      var text = [CChar](repeating: 0, count: Int(PATH_MAX))
      // C reads a path of ours and fills in a text of ours.
      let count = unsafe readlink(path.terminated, &text, text.count)
      guard count > 0 else { return path }
      let target = Path(text[..<count].map { UInt8(bitPattern: $0) })
      path = target.isAbsolute ? target : path.folder.appending(target.bytes)
    }
    throw .linkLoop
  }

  /// The path without links.
  private static func resolved(_ path: Path) throws(Failure) -> Path {
    // C gives memory that is ours to free, with a text that ends in a NUL.
    guard let text = unsafe realpath(path.terminated, nil) else { throw .last }
    defer { unsafe free(text) }
    return Path(unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
  }
}
