internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The exceptions that silence something, with their reasons.
enum ExceptionTable {
  /// The section; none where there are no such exceptions.
  static func blocks(_ reader: Reader, _ exceptions: [Int]) -> [Block] {
    guard !exceptions.isEmpty else { return [] }
    let columns = [
      AcceptedException.Column.rule.heading, AcceptedException.Column.target.heading,
      AcceptedException.Column.reason.heading, AcceptedException.Column.validUntil.heading,
    ]
    return [
      .section(
        Prose(
          Phrase(
            fi: "Hyväksytyt poikkeukset",
            sv: "Godkända undantag",
            en: "Accepted exceptions"
          )[reader.language]
        ),
        [
          .table(
            Table(
              columns: columns.map { Table.Column(Prose($0[reader.language])) },
              rows: exceptions.map { row(reader, reader.workbook.exceptions[$0]) },
              hasRowHeadings: true
            )
          )
        ]
      )
    ]
  }

  private static func row(_ reader: Reader, _ exception: AcceptedException) -> [Prose] {
    let rule = exception.rule.map { name(ofRule: $0, reader) }
    let target =
      exception.target
      ?? Phrase(fi: "koko työkirja", sv: "hela arbetsboken", en: "the whole workbook")[
        reader.language
      ]
    return [
      Prose(rule ?? EmptyMark.sign), Prose(target),
      Prose(reader.text(exception.reason) ?? EmptyMark.sign),
      Prose(reader.text(exception.validUntil) ?? EmptyMark.sign),
    ]
  }

  /// What a rule finds, with its code; a rule that is not known as it is written.
  static func name(ofRule text: String, _ reader: Reader) -> String {
    RuleBook.rule(text).map { "\($0.summary[reader.language]) (\($0.code))" } ?? text
  }
}
