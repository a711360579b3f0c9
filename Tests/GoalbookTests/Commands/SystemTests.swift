import Foundation
import Testing

@testable import Commands

struct SystemTests {
  @Test(.timeLimit(.minutes(20)))
  func `a pipe in the place of a file is told of and not waited for`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/tavoitteet.csv"
    let made = unsafe mkfifo(path, 0o600)
    #expect(made == 0)
    #expect(throws: System.Failure.changed) {
      try System.read(Path(path), limit: 1_000, isFile: true)
    }
    #expect(throws: System.Failure.changed) {
      try System.read(Path("/dev/zero"), limit: 1_000, isFile: true)
    }
    #expect(throws: System.Failure.changed) { try System.prepare(Path(path), with: [1]) }
  }

  @Test(arguments: [0, 1, 1_000, 16 << 20, 16 << 20 + 1, 17_000_003])
  func `a file is read whole, a large one in halves`(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/tavoitteet.csv"
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 13) }
    try Data(bytes).write(to: URL(filePath: path))
    let isSame = try System.read(Path(path), limit: size, isFile: true) == bytes
    #expect(isSame)
    guard size > 0 else { return }
    #expect(throws: System.Failure.tooLarge) {
      try System.read(Path(path), limit: size - 1, isFile: true)
    }
  }

  @Test func `thousands of files that wait for their places leave room for another`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<10_000 {
      try folder.write("", to: ".goalbook-\(getpid())-\(number)")
    }
    try System.replace(Path(folder.path + "/a.csv"), with: Array("a".utf8))
    #expect(try folder.text(of: "a.csv") == "a")
  }

  @Test func `a call that is interrupted for ever is given up`() {
    var count = 0
    let result = System.untilUninterrupted {
      count += 1
      errno = EINTR
      return -1
    }
    #expect(result == -1)
    #expect(System.Failure.last == .interrupted)
    #expect((100...10_000).contains(count))
    count = 0
    let second = System.untilUninterrupted {
      count += 1
      errno = count < 3 ? EINTR : EIO
      return count < 5 ? -1 : 0
    }
    #expect(second == -1 && count == 3)
  }

  @Test func `two paths are one file, or would be one`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.csv")
    func isOne(_ first: String, _ second: String) -> Bool {
      System.isOneFile(Path(folder.path + "/" + first), Path(folder.path + "/" + second))
    }
    #expect(isOne("a.csv", "./a.csv"))
    #expect(isOne("new.md", "./new.md"))
    #expect(!isOne("a.csv", "new.md"))
    #expect(!isOne("new.md", "newer.md"))
    // A terminal is read and written to at the same time.
    #expect(!System.isOneFile(Path("/dev/null"), Path("/dev/null")))
  }

  @Test func `a folder is made with those that it is in, whoever else makes them`() throws {
    let folder = try TemporaryFolder()
    try System.makeFolder(Path(folder.path + "/a/../b/c/"))
    try System.makeFolder(Path(folder.path + "/b/c"))
    try folder.write("x", to: "b/file")
    #expect(throws: System.Failure.notAFolder) {
      try System.makeFolder(Path(folder.path + "/b/file"))
    }
    let made = try System.names(in: Path(folder.path))
    #expect(Set(made.map { String(decoding: $0, as: UTF8.self) }) == [".", "..", "a", "b"])
    // Where the last cannot be made, those before it are gone again.
    let long = String(repeating: "x", count: 300)
    #expect(throws: System.Failure.nameTooLong) {
      try System.makeFolder(Path(folder.path + "/c/d/" + long))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/c"))
  }
}
