#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading whole files.
extension System {
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
    let descriptor = untilUninterrupted {
      unsafe open(path.terminated, O_RDONLY | O_CLOEXEC | (isFile ? O_NONBLOCK : 0))
    }
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
    var bytes = try read(
      descriptor,
      atMost: before.size + 1,
      inHalves: before.kind == .file && before.size >= leastInHalves
    )
    while bytes.count > before.size {
      let more = try read(descriptor, atMost: 1 << 20, inHalves: false)
      if more.isEmpty { break }
      bytes += more
      guard bytes.count <= limit else { throw .tooLarge }
    }
    // C fills in a variable of ours.
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    if before.kind == .file {
      guard FileStatus(status).changed == before.changed, bytes.count >= before.size else {
        throw .changed
      }
    }
    return bytes
  }

  /// So many bytes are worth a thread of their own.
  private static let leastInHalves = 16 << 20

  /// The bytes from where the descriptor stands.
  ///
  /// In halves the second one is read meanwhile by another thread: most of the time goes into room that nobody has used yet.
  private static func read(
    _ descriptor: Int32,
    atMost limit: Int,
    inHalves: Bool
  ) throws(Failure) -> [UInt8] {
    var failure: Failure?
    // The array is as long as the bytes that C says it has written to it; both halves are there before it is.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      let second =
        inHalves
        ? unsafe SecondHalf(
          UnsafeMutableBufferPointer(rebasing: buffer[(limit / 2)...]),
          of: descriptor,
          from: limit / 2
        ) : nil
      let length = second == nil ? limit : limit / 2
      let first = unsafe fill(UnsafeMutableBufferPointer(rebasing: buffer[..<length])) {
        unsafe next($0, of: descriptor)
      }
      second?.wait()
      (count, failure) = first
      guard let second, count == length, failure == nil else { return }
      count += second.count
      failure = second.failure
      // The other thread has left the descriptor where it was.
      if lseek(descriptor, off_t(count), SEEK_SET) < 0 { failure = .last }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Fills a buffer with what C writes to its rest, until nothing more comes; how much it was, and why there is no more.
  fileprivate static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>,
    _ next: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) -> (count: Int, failure: Failure?) {
    var count = 0
    while count < buffer.count {
      let length = untilUninterrupted {
        unsafe next(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
      }
      if length == 0 { break }
      if length < 0 { return (count, .last) }
      count += length
    }
    return (count, nil)
  }

  /// Reads on from where the descriptor stands.
  private static func next(
    _ buffer: UnsafeMutableBufferPointer<UInt8>,
    of descriptor: Int32
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}

/// What a second thread reads of a file, from a position on.
///
/// Safe as long as it is waited for while the buffer is there, which the one who makes it does.
@safe
private final class SecondHalf {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private let descriptor: Int32
  private let start: Int
  private var thread: pthread_t?
  private(set) var count = 0
  private(set) var failure: System.Failure?

  /// Begins to read; `nil`: there is no thread to be had.
  init?(_ buffer: UnsafeMutableBufferPointer<UInt8>, of descriptor: Int32, from start: Int) {
    unsafe self.buffer = buffer
    self.descriptor = descriptor
    self.start = start
    #if canImport(Glibc)
      // The thread holds this object until it ends, and nobody else looks at it before.
      let context = unsafe Unmanaged.passRetained(self)
      var thread = pthread_t()
      let failure = unsafe pthread_create(
        &thread,
        nil,
        { context in
          guard let context = unsafe context else { return nil }
          unsafe Unmanaged<SecondHalf>.fromOpaque(context).takeRetainedValue().read()
          return nil
        },
        context.toOpaque()
      )
      guard failure == 0 else {
        unsafe context.release()
        return nil
      }
      self.thread = thread
    #else
      // Elsewhere threads are made otherwise, and one reads the file.
      return nil
    #endif
  }

  private func read() {
    let end = unsafe start + buffer.count
    (count, failure) = unsafe System.fill(buffer) { rest in
      unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(end - rest.count))
    }
  }

  func wait() {
    if let thread { _ = pthread_join(thread, nil) }
  }
}
