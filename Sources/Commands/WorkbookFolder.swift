internal import CSV
internal import Workbooks

/// The files of the workbook at a path: those of a folder, or one sheet.
struct WorkbookFolder {
  /// The path as it was given.
  let path: String
  let isFolder: Bool

  /// In the order of their names.
  let files: [SourceFile]

  /// The names of the files as they are on the disk.
  private let fileNames: [[UInt8]]

  /// Where the files are on the disk, whatever paths lead to them.
  let place: WorkbookPlace

  /// Reads the files, where they are no more than there may be.
  init(_ path: String, _ limits: Limits) async throws(FileTrouble) {
    self.path = path
    let folder = Path(path)
    let status: System.FileStatus
    do { status = try System.status(of: folder) } catch {
      throw FileTrouble(reading: path, error)
    }
    isFolder = status.kind == .folder
    guard isFolder else {
      if let excess = limits.excess(of: status) { throw .excess(excess, path) }
      var room = limits.byteCount
      let bytes = try Self.bytes(of: folder, isFile: status.kind == .file, limits, &room)
      let table = await Table.parsing(bytes)
      if let excess = limits.excess(in: [table]) { throw .excess(excess, path) }
      files = [SourceFile(name: folder.name, table: table)]
      fileNames = [Array(folder.name.utf8)]
      place = WorkbookPlace(path, isFolder: false, files: [status.identity])
      return
    }
    var names: [[UInt8]]
    do { names = try System.names(in: folder) } catch {
      throw FileTrouble(listing: path, error)
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    var fileNames: [[UInt8]] = []
    var identities: [System.FileIdentity] = []
    var byteCount = 0
    for name in names where Self.isTable(name) {
      let file = folder.appending(name)
      let status: System.FileStatus
      do { status = try System.status(of: file) } catch {
        throw FileTrouble(reading: file.text, error)
      }
      guard status.kind == .file else { continue }
      fileNames.append(name)
      identities.append(status.identity)
      byteCount += status.size
    }
    guard !fileNames.isEmpty else {
      let excelFile = names.first { Self.isExcel($0) }
      throw .noWorkbook(path, excelFile: excelFile.map { String(decoding: $0, as: UTF8.self) })
    }
    if let excess = limits.excess(ofBytes: byteCount) { throw .excess(excess, path) }
    var room = limits.byteCount
    var contents: [[UInt8]] = []
    for name in fileNames {
      contents.append(try Self.bytes(of: folder.appending(name), isFile: true, limits, &room))
    }
    // Small files are read before another core has begun.
    let tables =
      byteCount > 500_000
      ? await SideBySide.map(contents) { await Table.parsing($0) }
      : contents.map { Table(parsing: $0) }
    if let excess = limits.excess(in: tables) { throw .excess(excess, path) }
    files = zip(fileNames, tables).map { name, table in
      SourceFile(name: String(decoding: name, as: UTF8.self), table: table)
    }
    self.fileNames = fileNames
    place = WorkbookPlace(path, isFolder: true, files: identities)
  }

  /// The workbook; trouble where a folder holds CSV files of which none belongs to one.
  func workbook() async throws(FileTrouble) -> Workbook {
    guard isFolder else { return await Workbook.reading(sheet: files[0]) }
    let workbook = await Workbook.reading(folder: files)
    guard workbook.isRecognised || workbook.hasUnreadFile else {
      throw .noWorkbook(path, excelFile: nil)
    }
    return workbook
  }

  /// How messages name a file: the path as given with the file's name, or the path of a sheet.
  func label(ofFile name: String) -> String {
    guard isFolder else { return path }
    return path.utf8.last == UInt8(ascii: "/") ? path + name : path + "/" + name
  }

  /// The path of a file on the disk.
  func path(ofFile index: Int) -> Path {
    isFolder ? Path(path).appending(fileNames[index]) : Path(path)
  }

  /// The SHA-256 digest over the names and bytes of the files, in hexadecimal digits.
  var digest: String {
    var digest = SHA256()
    for file in files {
      digest.update(Array(file.name.utf8))
      digest.update(file.bytes)
    }
    return digest.hexadecimal
  }

  /// The bytes of a file, for which there is so much room left.
  private static func bytes(
    of path: Path,
    isFile: Bool,
    _ limits: Limits,
    _ room: inout Int
  ) throws(FileTrouble) -> [UInt8] {
    do {
      let bytes = try System.read(path, limit: room, isFile: isFile)
      room -= bytes.count
      return bytes
    } catch {
      guard error == .tooLarge else { throw FileTrouble(reading: path.text, error) }
      throw .excess(limits.excessOfUnknownBytes, path.text)
    }
  }

  /// CSV files, but neither hidden ones nor the locks of spreadsheets.
  static func isTable(_ name: [UInt8]) -> Bool {
    isVisible(name) && [".csv", ".tsv"].contains { hasEnding($0, name) }
  }

  private static func isExcel(_ name: [UInt8]) -> Bool {
    isVisible(name) && [".xlsx", ".xlsm", ".xls"].contains { hasEnding($0, name) }
  }

  private static func isVisible(_ name: [UInt8]) -> Bool {
    name.first != UInt8(ascii: ".") && !name.starts(with: "~$".utf8)
  }

  private static func hasEnding(_ ending: String, _ name: [UInt8]) -> Bool {
    name.count > ending.utf8.count
      && name.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, letter in
        byte == letter || byte | 0x20 == letter
      }
  }
}
