internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What the region wants otherwise of the rules, with its reasons.
enum SettingTable {
  /// The section; none where no setting changes anything.
  static func blocks(_ reader: Reader) -> [Block] {
    let settings = RuleBook.settingsInForce(in: reader.workbook)
    guard !settings.isEmpty else { return [] }
    let columns = [
      RuleSetting.Column.rule.heading, RuleSetting.Column.severity.heading,
      RuleSetting.Column.threshold.heading, RuleSetting.Column.reason.heading,
    ]
    let heading = Phrase(
      fi: "Alueen omat tarkistusasetukset",
      sv: "Områdets egna kontrollinställningar",
      en: "The region's own settings for checking"
    )
    return [
      .section(
        Prose(heading[reader.language]),
        [
          .table(
            Table(
              columns: columns.map { Table.Column(Prose($0[reader.language])) },
              rows: settings.map { row(reader, reader.workbook.ruleSettings[$0]) }
            )
          )
        ]
      )
    ]
  }

  private static func row(_ reader: Reader, _ setting: RuleSetting) -> [Prose] {
    [
      Prose(setting.rule.map { ExceptionTable.name(ofRule: $0, reader) } ?? EmptyMark.sign),
      Prose(reader.text(setting.severity) ?? EmptyMark.sign),
      Prose(reader.text(setting.threshold) ?? EmptyMark.sign),
      Prose(reader.text(setting.reason) ?? EmptyMark.sign),
    ]
  }
}
