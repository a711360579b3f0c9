internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Whether the workbook is ready for its stage, and the most severe of what is left.
enum OpenFindings {
  /// How many are told word by word on a page.
  private static let limit = 6

  static func block(_ reader: Reader, _ request: ReportRequest) -> Block {
    let findings = Severity.allCases.reversed().flatMap { severity in
      request.findings.filter { $0.severity == severity }
    }
    let shown = findings.prefix(limit).map { finding in
      let word = finding.severity.name[reader.language]
      return ListItem(
        Prose(word.prefix(1).uppercased() + word.dropFirst() + ": " + finding.message)
      )
    }
    let count = findings.count - shown.count
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
}
