#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

internal import Workbooks

/// What the operating system does for the commands.
///
/// All that is unsafe is here: C takes paths and buffers as pointers. None of them outlives its call.
enum System {
  /// Why the operating system did not do something.
  struct Failure: Error, Hashable {
    let number: Int32

    static let notFound = Failure(number: ENOENT)
    static let noPermission = Failure(number: EACCES)
    static let isFolder = Failure(number: EISDIR)
    static let notAFolder = Failure(number: ENOTDIR)
    static let tooLarge = Failure(number: EFBIG)
    /// The file became another one while it was read.
    static let changed = Failure(number: ESTALE)
    static let readOnly = Failure(number: EROFS)
    static let nameTooLong = Failure(number: ENAMETOOLONG)
    /// A folder of that name has been made in the meantime.
    static let folderNotEmpty = Failure(number: ENOTEMPTY)
    /// Nobody reads the output any more.
    static let brokenPipe = Failure(number: EPIPE)

    fileprivate static var last: Failure { Failure(number: errno) }

    /// Whether there is no room for what is to be written.
    var isNoSpace: Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }
  }

  enum FileKind {
    case file, folder
    /// A terminal, a pipe, a device.
    case other
  }

  /// What a path leads to, links followed.
  struct FileStatus {
    let kind: FileKind
    let identity: FileIdentity

    /// How many bytes it has; of no meaning unless it is a file.
    let size: Int
    fileprivate let changed: [Int]
    fileprivate let mode: mode_t
    fileprivate let owner: uid_t
    fileprivate let group: gid_t
  }

  /// The same for all the paths and links that lead to one file.
  struct FileIdentity: Hashable, Sendable {
    fileprivate let device: UInt64
    fileprivate let number: UInt64
  }

  static func status(of path: Path) throws(Failure) -> FileStatus {
    var status = stat()
    // C fills in a variable of ours and reads a path of ours.
    guard unsafe stat(path.terminated, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Whether two paths lead to one file, or would if it were there.
  static func isOneFile(_ path: Path, _ other: Path) -> Bool {
    switch (try? status(of: path), try? status(of: other)) {
    case (let first?, let second?): first.kind == .file && first.identity == second.identity
    case (nil, nil):
      path.name == other.name
        && (try? status(of: path.folder).identity) == (try? status(of: other.folder).identity)
    default: false
    }
  }

  /// The whole of a file; more bytes than the limit are too large.
  ///
  /// A file that is written to meanwhile is told of, for its bytes may be a mixture of two files.
  ///
  /// `isFile` says that a file was there just now: a pipe in its place is then told of and not waited for.
  static func read(
    _ path: Path,
    limit: Int,
    isFile: Bool = false
  ) throws(Failure) -> [UInt8] {
    // C reads a path of ours.
    let descriptor = unsafe open(
      path.terminated,
      O_RDONLY | O_CLOEXEC | (isFile ? O_NONBLOCK : 0)
    )
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var status = stat()
    // C fills in a variable of ours.
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    let before = FileStatus(status)
    guard before.kind != .folder else { throw .isFolder }
    guard !isFile || before.kind == .file else { throw .changed }
    guard before.size <= limit else { throw .tooLarge }
    // One more byte than the file says it has shows that it has no more.
    var bytes = try read(descriptor, atMost: before.size + 1)
    while bytes.count > before.size {
      let more = try read(descriptor, atMost: 1 << 20)
      if more.isEmpty { break }
      bytes += more
      guard bytes.count <= limit else { throw .tooLarge }
    }
    // C fills in a variable of ours.
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    guard before.kind != .file || FileStatus(status).changed == before.changed else {
      throw .changed
    }
    return bytes
  }

  private static func read(_ descriptor: Int32, atMost limit: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    // The array is as long as the bytes that C says it has written to it.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
        #if canImport(Glibc)
          let length = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let length = unsafe Musl.read(descriptor, rest.baseAddress, rest.count)
        #else
          let length = unsafe Darwin.read(descriptor, rest.baseAddress, rest.count)
        #endif
        if length == 0 { return }
        if length < 0 {
          if errno == EINTR { continue }
          failure = .last
          return
        }
        count += length
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The names in a folder as they are, in no order.
  static func names(in folder: Path) throws(Failure) -> [[UInt8]] {
    // C reads a path of ours, and gives a stream that is closed below.
    guard let stream = unsafe opendir(folder.terminated) else { throw .last }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      // An entry is C's own until the next call; its name, which ends in a NUL, is copied at once.
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw .last }
        return names
      }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe Array($0.prefix { $0 != 0 })
      }
      names.append(name)
    }
  }

  /// Makes a folder, and those that it is in where they are missing; one that is there already is left alone.
  static func makeFolder(_ path: Path) throws(Failure) {
    // C reads a path of ours.
    if unsafe mkdir(path.terminated, 0o777) == 0 { return }
    let failure = Failure.last
    if let status = try? status(of: path) {
      guard status.kind == .folder else { throw .notAFolder }
      return
    }
    guard failure == .notFound, path.folder != path else { throw failure }
    try makeFolder(path.folder)
    guard unsafe mkdir(path.terminated, 0o777) == 0 else { throw .last }
  }

  /// Makes a folder with files in place of nothing or of an empty folder; whoever looks sees all of them or none.
  static func makeFolder(_ path: Path, with files: [(name: String, text: String)]) throws(Failure) {
    try makeFolder(path.folder)
    try withoutInterruption { () throws(Failure) in
      let temporary = try makeTemporaryFolder(in: path.folder)
      do throws(Failure) {
        for file in files {
          try replace(temporary.appending(Array(file.name.utf8)), with: file.text)
        }
        // C reads two paths of ours.
        guard unsafe rename(temporary.terminated, path.terminated) == 0 else { throw .last }
      } catch {
        for file in files {
          _ = unsafe unlink(temporary.appending(Array(file.name.utf8)).terminated)
        }
        _ = unsafe rmdir(temporary.terminated)
        throw error
      }
    }
  }

  private static func makeTemporaryFolder(in folder: Path) throws(Failure) -> Path {
    for number in 0..<10_000 {
      let path = folder.appending(Array(".goalbook-\(getpid())-\(number)".utf8))
      // C reads a path of ours.
      if unsafe mkdir(path.terminated, 0o777) == 0 { return path }
      guard errno == EEXIST else { throw .last }
    }
    throw Failure(number: EEXIST)
  }

  /// Makes a file of a text; who reads meanwhile sees the old one or the new one, nothing between.
  ///
  /// A terminal, a pipe or a device is written to as it is. A link stays one.
  static func replace(_ path: Path, with text: String) throws(Failure) {
    let old: FileStatus?
    do { old = try status(of: path) } catch {
      guard error == .notFound else { throw error }
      old = nil
    }
    if old?.kind == .other {
      // C reads a path of ours.
      let descriptor = unsafe open(path.terminated, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .last }
      defer { close(descriptor) }
      var status = stat()
      // C fills in a variable of ours.
      guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
      // A file that has taken the device's place is not to become a mixture.
      guard FileStatus(status).kind == .other else { throw .changed }
      try write(Array(text.utf8), to: descriptor)
    } else {
      try withoutInterruption { () throws(Failure) in
        try prepare(path, with: Array(text.utf8)).commit()
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
      guard unsafe rename(temporary.terminated, path.terminated) == 0 else {
        let failure = Failure.last
        discard()
        throw failure
      }
    }

    /// Leaves the old file as it is.
    func discard() {
      _ = unsafe unlink(temporary.terminated)
    }
  }

  /// Writes what is to take the place of a file, which is left as it is until then.
  ///
  /// The new file has the permissions of the old one, and where that may be done its owner. A link is followed.
  static func prepare(_ path: Path, with bytes: [UInt8]) throws(Failure) -> Replacement {
    let old: FileStatus?
    do { old = try status(of: path) } catch {
      guard error == .notFound else { throw error }
      old = nil
    }
    if old?.kind == .folder { throw .isFolder }
    // A pipe or a device has no place that a file could take.
    if old?.kind == .other { throw .changed }
    let path = old == nil ? path : try resolved(path)
    // A file that may not be written is not replaced, though its folder would allow it.
    if old != nil, unsafe access(path.terminated, W_OK) != 0 { throw .last }
    let (temporary, descriptor) = try openTemporary(in: path.folder)
    let replacement = Replacement(temporary: temporary, path: path)
    do throws(Failure) {
      if let old {
        _ = fchown(descriptor, old.owner, old.group)
        if fchmod(descriptor, old.mode & 0o7777) != 0 {
          let failure = Failure.last
          close(descriptor)
          throw failure
        }
      }
      try finish(descriptor, with: bytes)
      return replacement
    } catch {
      replacement.discard()
      throw error
    }
  }

  /// Makes a file that is not there yet; false: there is one, and it is left as it is.
  static func create(_ path: Path, with bytes: [UInt8], like model: Path) throws(Failure) -> Bool {
    let mode = try status(of: model).mode & 0o777
    // C reads a path of ours.
    let descriptor = unsafe open(
      path.terminated,
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
      mode
    )
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw .last
    }
    do { try finish(descriptor, with: bytes) } catch {
      remove(path)
      throw error
    }
    return true
  }

  /// Removes a folder that the tool has made, if nothing is in it.
  static func removeFolder(_ path: Path) {
    // C reads a path of ours.
    _ = unsafe rmdir(path.terminated)
  }

  /// Removes a file that the tool has made.
  static func remove(_ path: Path) {
    // C reads a path of ours.
    _ = unsafe unlink(path.terminated)
  }

  /// Writes a new file to the disk and closes it.
  private static func finish(_ descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
    do throws(Failure) {
      try write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw .last }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last }
  }

  private static func openTemporary(in folder: Path) throws(Failure) -> (Path, Int32) {
    for number in 0..<10_000 {
      let path = folder.appending(Array(".goalbook-\(getpid())-\(number)".utf8))
      // C reads a path of ours.
      let descriptor = unsafe open(
        path.terminated,
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
        0o666
      )
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw .last }
    }
    throw Failure(number: EEXIST)
  }

  /// The path without links.
  private static func resolved(_ path: Path) throws(Failure) -> Path {
    // C gives memory that is ours to free, with a text that ends in a NUL.
    guard let text = unsafe realpath(path.terminated, nil) else { throw .last }
    defer { unsafe free(text) }
    return Path(unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
  }

  /// The folder that relative paths start from; `nil`: it is not there any more.
  static var currentFolder: Path? {
    // C gives memory that is ours to free, with a text that ends in a NUL.
    guard let text = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(text) }
    return Path(unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
  }

  /// Writes all of some bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var failure: Failure?
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer
      while unsafe !rest.isEmpty {
        // C reads bytes of ours, no more than there are.
        #if canImport(Glibc)
          let length = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          let length = unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          let length = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if length >= 0 {
          unsafe rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        } else if errno == EAGAIN {
          var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&request, 1, -1)
        } else if errno != EINTR {
          failure = .last
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// Today where the user is.
  static var today: CalendarDate? {
    // C reads and fills in variables of ours.
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(unsafe parts.tm_year) + 1900,
      month: Int(unsafe parts.tm_mon) + 1,
      day: Int(unsafe parts.tm_mday)
    )
  }

  /// A variable of the environment; `nil`: it is not set.
  static func environment(_ name: String) -> String? {
    // Nothing in this process changes the environment; the text is copied at once.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Carries out what must not end in the middle: neither the user nor the shell nor a limit of time stops the process
  /// meanwhile.
  static func withoutInterruption<Value, Failed: Error>(
    _ work: () throws(Failed) -> Value
  ) throws(Failed) -> Value {
    let signals = [
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU,
    ]
    let earlier = signals.map { signal($0, SIG_IGN) }
    defer {
      for (number, handler) in zip(signals, earlier) { _ = signal(number, handler) }
    }
    return try work()
  }

  /// Makes output to nobody, and to a file that may not grow, a failure of the write instead of the end of the process.
  static func prepareOutput() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    // A file opened while a standard stream is closed would get its number, and the stream's text.
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}

extension System.FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    identity = System.FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino)
    )
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    changed = [size, time.tv_sec, time.tv_nsec]
    mode = status.st_mode
    owner = status.st_uid
    group = status.st_gid
  }
}

extension Path {
  /// The path as C reads it.
  fileprivate var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}
