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

  /// The excess of a file; `nil`: there is none, or it is no file that has a size.
  func excess(of status: System.FileStatus) -> Excess? {
    status.kind == .file ? excess(ofBytes: status.size) : nil
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

  /// The excess of the cells of a workbook that is to be written; `nil`: there is none.
  func excess(ofNewCells count: Int) -> Excess? {
    let limit = number(of: .cells)
    return count > limit ? .newCells(count, limit: limit) : nil
  }

  /// The excess of the rows and cells of files; `nil`: there is none.
  func excess(in tables: [Table]) -> Excess? {
    let rows = tables.reduce(0) { $0 + $1.rowCount }
    if rows > number(of: .rows) { return .rows(rows, limit: number(of: .rows)) }
    let cells = tables.reduce(0) { $0 + $1.cellCount }
    return cells > number(of: .cells) ? .cells(cells, limit: number(of: .cells)) : nil
  }
}
