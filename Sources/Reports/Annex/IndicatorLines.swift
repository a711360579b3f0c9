internal import Documents
internal import Wording
internal import Workbooks

extension CellLines {
  /// Adds an indicator: its name, from where to where, the source and who is responsible.
  mutating func add(indicator index: Int, _ reader: Reader) {
    let workbook = reader.workbook
    let indicator = workbook.indicators[index]
    let title = reader.text(indicator.title) ?? EmptyMark.sign
    add("\(strong: indicator.id.text) \(title)")
    if !indicator.baseline.isEmpty || !indicator.target.isEmpty || !indicator.direction.isEmpty
      || workbook.hasColumn(.baseline, of: indicator) || workbook.hasColumn(.target, of: indicator)
    {
      add(values(of: indicator, reader))
    }
    add(
      Indicator.Column.source.heading[reader.language],
      reader.source(of: indicator)
        ?? (workbook.hasColumn(.source, of: indicator) ? EmptyMark.sign : nil)
    )
    add(
      Indicator.Column.responsible.heading[reader.language],
      reader.names(indicator.responsible, workbook.responsible(forIndicator: index))
    )
  }

  private func values(of indicator: Indicator, _ reader: Reader) -> Prose {
    let baseline =
      reader.amount(
        indicator.baseline,
        unit: indicator.unit,
        year: indicator.baselineYear
      ) ?? EmptyMark.sign
    let target =
      reader.amount(indicator.target, unit: indicator.unit, year: indicator.targetYear)
      ?? EmptyMark.sign
    let direction =
      reader.text(indicator.direction).map {
        ", \(Indicator.Column.direction.heading[reader.language].lowercased()): " + $0
      } ?? ""
    return switch reader.language {
    case .finnish: "Lähtöarvo \(baseline) → tavoitearvo \(target)\(direction)"
    case .swedish: "Utgångsvärde \(baseline) → målvärde \(target)\(direction)"
    case .english: "Baseline \(baseline) → target \(target)\(direction)"
    }
  }
}
