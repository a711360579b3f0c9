internal import Rules
internal import Workbooks

/// Keys by which programs know a finding again in a later version of the workbook.
///
/// Rows may move and other files may change. The key is the same in every language, but not when what it tells of gets
/// another code or name.
struct FindingKeys {
  private let workbook: Workbook
  private var counts: [String: Int] = [:]

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  /// The key of the next finding, in the order of the findings.
  mutating func next(_ finding: Finding) -> String {
    let own = FindingKey(finding, in: workbook)
    let file = finding.place.file.map { workbook.files[$0].name } ?? ""
    var digest = SHA256()
    digest.update(Array(([own.code, file] + own.parts).joined(separator: "\u{0}").utf8))
    let key = String(digest.hexadecimal.prefix(16))
    counts[key, default: 0] += 1
    return "\(key):\(counts[key] ?? 1)"
  }
}
