internal import Documents
internal import Wording
internal import Workbooks

/// What each indicator is measured by, where it starts and where it should come to.
struct IndicatorTable {
  private let reader: Reader

  init(_ reader: Reader) {
    self.reader = reader
  }

  func block(_ indicators: [Int], of area: String) -> Block {
    reader.table(
      name: reader.say(
        fi: "\(area): mittarit",
        sv: "\(area): indikatorer",
        en: "\(area): indicators"
      ),
      [
        Indicator.Column.title.heading, Indicator.Column.goal.heading,
        Indicator.Column.unit.heading, Indicator.Column.direction.heading,
        Indicator.Column.baseline.heading, Indicator.Column.target.heading,
        Indicator.Column.source.heading, Indicator.Column.responsible.heading,
      ],
      indicators.map(row(ofIndicator:))
    )
  }

  private func row(ofIndicator index: Int) -> [Prose] {
    let workbook = reader.workbook
    let indicator = workbook.indicators[index]
    let goals = reader.codes(ofGoals: Array(workbook.goals(ofIndicator: index)))
    // The unit has a column of its own.
    return [
      reader.record(indicator.id, indicator.title),
      reader.cell(goals.isEmpty ? indicator.goal : goals),
      reader.cell(reader.bare(indicator.unit)), reader.cell(reader.text(indicator.direction)),
      reader.cell(reader.amount(indicator.baseline, unit: nil, year: indicator.baselineYear)),
      reader.cell(reader.amount(indicator.target, unit: nil, year: indicator.targetYear)),
      reader.cell(reader.source(of: indicator)),
      reader.cell(
        reader.names(indicator.responsible, workbook.responsible(forIndicator: index))
      ),
    ]
  }
}
