internal import Rules
internal import Workbooks

/// The findings that a workbook had at one time, as a text that can be kept and compared.
///
/// A first line with the format's version; then a line for each finding, sorted: the rule's code and what the finding is
/// about, with tabs between. Findings that nothing tells apart are lines that are the same.
struct Baseline {
  /// The lines of findings, sorted.
  private let lines: [String]

  private static let firstLine = "goalbook baseline 1"

  init(_ findings: [Finding], in workbook: Workbook) {
    lines = findings.map { Self.line(FindingKey($0, in: workbook)) }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Reads the file at a path.
  init(_ path: String) throws(FileTrouble) {
    let bytes: [UInt8]
    do { bytes = try System.read(Path(path), limit: Limits.usual.byteCount) } catch {
      throw FileTrouble(reading: path, error)
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    var rest = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }[...]
    guard let first = rest.popFirst(), first.elementsEqual(Self.firstLine.utf8) else {
      throw .notABaseline(path)
    }
    var lines: [String] = []
    for (index, line) in rest.enumerated() where !line.isEmpty {
      guard Self.isFinding(line) else { throw .damagedBaseline(path, line: index + 2) }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    self.lines = lines
  }

  /// The file's text.
  var text: String { ([Self.firstLine] + lines).map { $0 + "\n" }.joined() }

  /// Whether a line begins with a rule's code and a tab.
  private static func isFinding(_ line: ArraySlice<UInt8>) -> Bool {
    let code = line.prefix { $0 != UInt8(ascii: "\t") }
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return code.count == 6 && code.count < line.count && code.prefix(3).allSatisfy(letters.contains)
      && code.dropFirst(3).first == UInt8(ascii: "-")
      && code.suffix(2).allSatisfy(digits.contains)
  }

  private static func line(_ key: FindingKey) -> String {
    ([key.code] + key.parts).joined(separator: "\t")
  }

  /// What has changed since.
  struct Comparison {
    /// The findings that are new, in their order.
    let new: [Finding]

    /// How many findings were there before.
    let known: Int

    /// How many are not there any more.
    let mended: Int
  }

  /// Compares with what is found now; what other rules than those that ran once found is not looked at.
  func compare(_ findings: [Finding], in workbook: Workbook, rulesRun: [String]) -> Comparison {
    var counts: [String: Int] = [:]
    for line in lines { counts[line, default: 0] += 1 }
    let new = findings.filter { finding in
      let line = Self.line(FindingKey(finding, in: workbook))
      guard let count = counts[line], count > 0 else { return true }
      counts[line] = count - 1
      return false
    }
    let rulesRun = Set(rulesRun)
    let mended = counts.reduce(0) { sum, entry in
      rulesRun.contains(String(entry.key.prefix(6))) ? sum + entry.value : sum
    }
    return Comparison(new: new, known: findings.count - new.count, mended: mended)
  }
}
