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
/// All that is unsafe is here, in `SystemFiles.swift` and in `SystemReading.swift`: C takes paths and buffers as pointers.
/// None of them outlives its call.
enum System {
  /// Why the operating system did not do something.
  struct Failure: Error, Equatable {
    let number: Int32

    /// What was written beside a file's place and could not be removed again.
    var leftovers: [Path] = []

    /// Whatever is left, the reason may be the same.
    static func == (_ first: Self, _ second: Self) -> Bool { first.number == second.number }

    static let notFound = Failure(number: ENOENT)
    static let noPermission = Failure(number: EACCES)
    /// What the folder, the disk or the system lets nobody do.
    static let notPermitted = Failure(number: EPERM)
    static let isFolder = Failure(number: EISDIR)
    static let notAFolder = Failure(number: ENOTDIR)
    static let tooLarge = Failure(number: EFBIG)
    /// The file became another one while it was read.
    static let changed = Failure(number: ESTALE)
    static let readOnly = Failure(number: EROFS)
    static let nameTooLong = Failure(number: ENAMETOOLONG)
    /// Links that lead round to each other.
    static let linkLoop = Failure(number: ELOOP)
    /// A folder of that name has been made in the meantime.
    static let folderNotEmpty = Failure(number: ENOTEMPTY)
    static let fileExists = Failure(number: EEXIST)
    /// A disk hangs in the place, or it is `.` of a folder.
    static let inUse = Failure(number: EBUSY)
    /// Nobody reads the output any more.
    static let brokenPipe = Failure(number: EPIPE)
    /// The system broke off again and again.
    static let interrupted = Failure(number: EINTR)

    static var last: Failure { Failure(number: errno) }

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
    let changed: [Int]
    let mode: mode_t
    let owner: uid_t
    let group: gid_t
  }

  /// The same for all the paths and links that lead to one file.
  struct FileIdentity: Hashable, Comparable, Sendable {
    fileprivate let device: UInt64
    fileprivate let number: UInt64

    static func < (_ first: Self, _ second: Self) -> Bool {
      (first.device, first.number) < (second.device, second.number)
    }
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

  /// The folder that relative paths start from; `nil`: it is not there any more.
  static var currentFolder: Path? {
    // C gives memory that is ours to free, with a text that ends in a NUL.
    guard let text = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(text) }
    return Path(unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
  }

  /// The result of a system call, which is made again where it was interrupted, but not for ever.
  static func untilUninterrupted<Number: SignedInteger>(_ call: () -> Number) -> Number {
    // So often nobody interrupts one call.
    var attempts = 1_000
    while true {
      let result = call()
      attempts -= 1
      guard result < 0, errno == EINTR, attempts > 0 else { return result }
    }
  }

  /// Writes all of some bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var failure: Failure?
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer
      while unsafe !rest.isEmpty {
        // C reads bytes of ours, no more than there are.
        let length = untilUninterrupted {
          #if canImport(Glibc)
            unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
          #elseif canImport(Musl)
            unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
          #else
            unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
          #endif
        }
        if length >= 0 {
          unsafe rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        } else if errno == EAGAIN {
          var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&request, 1, -1)
        } else {
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
    let earlier = signalsFromOutside.map { signal($0, SIG_IGN) }
    defer {
      for (number, handler) in zip(signalsFromOutside, earlier) { _ = signal(number, handler) }
    }
    return try work()
  }

  /// All that somebody else can end a process with, but for those that nobody can do anything about.
  ///
  /// What the process itself does wrong ends it even where the signal for it is ignored.
  private static let signalsFromOutside: [Int32] = {
    let signals = [
      SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU,
      SIGABRT, SIGTRAP, SIGSYS, SIGBUS, SIGFPE, SIGILL, SIGSEGV,
    ]
    #if os(Linux)
      let ofRealTime = __libc_current_sigrtmin()...__libc_current_sigrtmax()
      return signals + [SIGIO, SIGPWR, SIGSTKFLT] + ofRealTime
    #else
      return signals
    #endif
  }()

  /// Has every large array take its memory from the system for itself, and give it back when it is gone.
  ///
  /// Left alone, glibc soon takes them from where small things are, and what they leave there is too scattered for others:
  /// a large workbook takes a fifth more memory. Smaller arrays have some room kept for the next ones, which takes the system
  /// less time than to give new room to each.
  static func prepareMemory() {
    #if canImport(Glibc)
      // The header that declares `mallopt`, `M_TRIM_THRESHOLD` and `M_MMAP_THRESHOLD` is none that Swift sees.
      let (trimThreshold, mmapThreshold): (Int32, Int32) = (-1, -3)
      typealias SetOption = @convention(c) (_ option: Int32, _ value: Int32) -> Int32
      guard let function = unsafe dlsym(nil, "mallopt") else { return }
      let setOption = unsafe unsafeBitCast(function, to: SetOption.self)
      _ = setOption(mmapThreshold, 256 << 10)
      _ = setOption(trimThreshold, 16 << 20)
    #endif
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
  init(_ status: stat) {
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
  var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}
