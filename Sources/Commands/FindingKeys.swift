internal import Rules
internal import Wording
internal import Workbooks

/// Keys by which programs know a finding again in a later version of the workbook.
///
/// Rows may move and other files may change. The key is the same in every language, but not when what it tells of gets
/// another code or name.
struct FindingKeys {
  private let checked: CheckedWorkbook
  private let targets: ExceptionTargets
  private var counts: [String: Int] = [:]

  init(_ checked: CheckedWorkbook) {
    self.checked = checked
    let occasion = checked.occasion
    targets = ExceptionTargets(
      in: checked.workbook,
      on: Occasion(
        stage: occasion.stage,
        scope: occasion.scope,
        asOf: occasion.asOf,
        language: .finnish
      )
    )
  }

  /// The key of the next finding, in the order of the findings.
  mutating func next(_ finding: Finding) -> String {
    let workbook = checked.workbook
    var target = targets.target(of: finding) ?? ""
    if target.isEmpty { target = workbook.value(at: finding.place) ?? "" }
    let parts = [
      finding.code,
      finding.place.file.map { workbook.files[$0].name } ?? "",
      finding.place.record?.kind.rawValue ?? "",
      workbook.heading(at: finding.place) ?? "",
      target,
    ]
    var digest = SHA256()
    digest.update(Array(parts.joined(separator: "\u{0}").utf8))
    let key = String(digest.hexadecimal.prefix(16))
    counts[key, default: 0] += 1
    return "\(key):\(counts[key] ?? 1)"
  }
}
