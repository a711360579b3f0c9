internal import CSV

/// How much a workbook may hold, and how many findings are shown to people at once.
///
/// Every number is far above what somebody writes, and can be changed: `--limit rows=2000000`.
struct Limits: Hashable, Sendable {
  /// What is limited.
  enum Kind: String, CaseIterable, Sendable {
    case megabytes, rows, cells, findings, papers
  }

  private var numbers: [Kind: Int] = [:]

  /// The limits where no others are asked for.
  static let usual = Limits()

  private init() {}

  /// The limits that a user asks for.
  init(_ arguments: Arguments) throws(Misuse) {
    for text in arguments.texts(of: .limit) {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let kind = Kind(rawValue: parts[0].lowercased()),
        parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(parts[1]), number > 0, number <= Self.most(of: kind)
      else { throw .unknownValue(text, of: .limit) }
      numbers[kind] = number
    }
  }

  /// How many there may be.
  func number(of kind: Kind) -> Int { numbers[kind] ?? Self.usualNumber(of: kind) }

  /// How many bytes a workbook may have.
  var byteCount: Int { number(of: .megabytes) * Self.megabyte }

  static func usualNumber(of kind: Kind) -> Int {
    switch kind {
    case .megabytes: 1_000
    // As many as a spreadsheet has.
    case .rows: 1_048_576
    case .cells: 20_000_000
    case .findings: 1_000
    // No county has a tenth as many parties.
    case .papers: 300
    }
  }

  /// The highest limit that can be asked for.
  static func most(of kind: Kind) -> Int {
    // The places in a file are numbers of 32 bits.
    kind == .megabytes ? 4_000 : .max
  }

  private static let megabyte = 1_000_000

  // MARK: What is too much

  /// The excess of so many bytes; `nil`: there is none.
  func excess(ofBytes count: Int) -> Excess? {
    guard count > byteCount else { return nil }
    let megabytes = (count + Self.megabyte - 1) / Self.megabyte
    return .size(megabytes, limit: number(of: .megabytes))
  }

  /// The excess of a file that has been read up to the limit.
  var excessOfUnknownBytes: Excess {
    .size(nil, limit: number(of: .megabytes))
  }

  /// The excess of papers that are one for each party or agenda item; `nil`: there is none.
  func excess(ofPapers count: Int) -> Excess? {
    let limit = number(of: .papers)
    return count > limit ? .papers(count, limit: limit) : nil
  }

  /// The excess of the rows and cells of files; `nil`: there is none.
  func excess(in files: [[UInt8]]) -> Excess? {
    let (rowLimit, cellLimit) = (number(of: .rows), number(of: .cells))
    // A row and a cell have a byte at least.
    let byteCount = files.reduce(0) { $0 + $1.count + 1 }
    guard byteCount > min(rowLimit, cellLimit) else { return nil }
    var most = (rows: 0, cells: 0)
    for file in files {
      let bound = Self.bound(file)
      most.rows += bound.rows
      most.cells += bound.cells
    }
    guard most.rows > rowLimit || most.cells > cellLimit else { return nil }
    var (rows, cells) = (0, 0)
    for file in files {
      let table = Table(parsing: file)
      rows += table.rowCount
      for row in 0..<table.rowCount { cells += table.cellCount(inRow: row) }
    }
    if rows > rowLimit { return .rows(rows, limit: rowLimit) }
    return cells > cellLimit ? .cells(cells, limit: cellLimit) : nil
  }

  /// More rows and cells than a file can have, found without taking it apart.
  static func bound(_ file: [UInt8]) -> (rows: Int, cells: Int) {
    // A file may name a delimiter of its own in its first line, and then any sign may be one.
    if file.prefix(16).contains(UInt8(ascii: "=")) { return (file.count + 1, file.count + 1) }
    let bytes = file.span
    var (rows, cells) = (1, 1)
    var start = 0
    while start < bytes.count {
      // Eight bytes at a time, each with a counter of eight bits for itself, which are added up before they overflow.
      let end = min(start + 8 * 255, bytes.count)
      var (lineEnds, delimiters): (UInt64, UInt64) = (0, 0)
      while start + 8 <= end {
        let eight = eightBytes(bytes, at: start)
        lineEnds &+= ones(where: 0x0A, eight) | ones(where: 0x0D, eight)
        delimiters &+=
          ones(where: UInt8(ascii: ";"), eight) | ones(where: UInt8(ascii: ","), eight)
          | ones(where: UInt8(ascii: "\t"), eight) | ones(where: UInt8(ascii: "|"), eight)
        start += 8
      }
      rows += sum(lineEnds)
      cells += sum(lineEnds) + sum(delimiters)
      while start < end {
        let isLineEnd = bytes[start] == 0x0A || bytes[start] == 0x0D
        rows += isLineEnd ? 1 : 0
        cells += isLineEnd || ";,\t|".utf8.contains(bytes[start]) ? 1 : 0
        start += 1
      }
    }
    return (rows, cells)
  }

  /// Eight bytes as a number, which the compiler makes one load of.
  @inline(__always)
  private static func eightBytes(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
    let eight = bytes.extracting(position..<position + 8)
    let first =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
    let second =
      UInt64(eight[4]) | UInt64(eight[5]) << 8 | UInt64(eight[6]) << 16 | UInt64(eight[7]) << 24
    return first | second << 32
  }

  /// A one for each of eight bytes that is equal to another byte.
  @inline(__always)
  private static func ones(where byte: UInt8, _ eight: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = eight ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return ~((difference & low) &+ low | difference | low) >> 7
  }

  private static func sum(_ counters: UInt64) -> Int {
    let low: UInt64 = 0x00FF_00FF_00FF_00FF
    return Int((((counters & low) &+ (counters >> 8 & low)) &* 0x0001_0001_0001_0001) >> 48)
  }
}
