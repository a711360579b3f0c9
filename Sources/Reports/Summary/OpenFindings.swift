internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Whether the workbook is ready for its stage, and the most severe of what is left.
enum OpenFindings {
  /// How many lines there are on a page.
  private static let limit = 5

  /// More of one rule than this are told in one line.
  private static let mostOfOneRule = 2

  static func block(_ reader: Reader, _ request: ReportRequest) -> Block {
    let findings = Severity.allCases.reversed().flatMap { severity in
      request.findings.filter { $0.severity == severity }
    }
    let lines = lines(on: findings, reader)
    let shown = lines.prefix(limit).map { ListItem(Prose($0.text)) }
    let count = lines.dropFirst(limit).reduce(0) { $0 + $1.count }
    let rest = Noun.finding.counted(count, in: reader.language)
    let sentence = reader.say(
      fi: "Puutelistassa on lisäksi \(rest).",
      sv: "Kompletteringslistan innehåller dessutom \(rest).",
      en: "The gap list also contains \(rest)."
    )
    return reader.section(
      Phrase(fi: "Täydennettävää", sv: "Att komplettera", en: "To be completed"),
      [.paragraph(Prose(Readiness(request.findings, on: request.occasion).sentences))]
        + (shown.isEmpty ? [] : [.bullets(shown)])
        + (count > 0 ? [.paragraph(Prose(sentence))] : [])
    )
  }

  /// Findings in their order, those of a rule that has many in the line of the first.
  private static func lines(
    on findings: [Finding],
    _ reader: Reader
  ) -> [(text: String, count: Int)] {
    var counts: [String: Int] = [:]
    for finding in findings { counts[key(finding), default: 0] += 1 }
    var told: Set<String> = []
    return findings.compactMap { finding in
      let word = finding.severity.name[reader.language]
      let start = word.prefix(1).uppercased() + word.dropFirst() + ": "
      let count = counts[key(finding)] ?? 0
      guard count > mostOfOneRule, let rule = RuleBook.rule(finding.code) else {
        return (start + finding.message, 1)
      }
      guard told.insert(key(finding)).inserted else { return nil }
      let number = Noun.finding.counted(count, in: reader.language)
      return ("\(start)\(rule.summary[reader.language]): \(number)", count)
    }
  }

  private static func key(_ finding: Finding) -> String {
    "\(finding.severity.rawValue) \(finding.code)"
  }
}
