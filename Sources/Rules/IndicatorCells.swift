package import Workbooks

extension Workbook {
  /// The cell of an indicator's column; that of its name where it says all in one cell or has no such column.
  func cell(ofIndicator index: Int, _ column: Indicator.Column) -> Place {
    let place = place(\.indicators, index, column)
    return place.missing == nil && value(at: place) != nil
      ? place : self.place(\.indicators, index, .title)
  }

  /// The cell of a measurement's value; that of its time where the file has no column for values.
  func cell(ofMeasurement index: Int) -> Place {
    let place = place(\.measurements, index, .value)
    return place.missing == nil ? place : self.place(\.measurements, index, .time)
  }
}

extension Indicator {
  /// When the baseline was measured, from its own column or from behind the number.
  package var baselineFrame: TimeFrame? {
    baselineYear.value.flatMap { $0.start == nil ? nil : $0 }
      ?? baseline.value?.quantity?.time
  }

  /// When the measuring of the baseline began.
  package var baselineTime: CalendarDate? { baselineFrame?.start }

  /// When the target is to be reached, from its own column or from behind the number.
  package var targetTime: CalendarDate? {
    targetYear.value?.end ?? target.value?.quantity?.time?.end
  }

  /// The column that says when the target is to be reached.
  var targetTimeColumn: Column { targetYear.isEmpty ? .target : .targetYear }
}
