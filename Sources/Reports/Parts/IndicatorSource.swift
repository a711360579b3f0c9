internal import Workbooks

extension Reader {
  /// Where an indicator's values come from, with the national indicator's number; `nil`: the workbook does not say.
  func source(of indicator: Indicator) -> String? {
    let source = text(indicator.source)
    return indicator.sotkanetID.map { (source ?? "Sotkanet") + " (\($0))" } ?? source
  }
}
