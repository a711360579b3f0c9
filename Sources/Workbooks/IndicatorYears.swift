extension Workbook {
  /// Whether an indicator should say a year: the template's sheet has no column for it.
  public func isAskedForYear(_ column: Indicator.Column, _ indicator: Indicator) -> Bool {
    guard let file = indicator.origin.file else { return false }
    return files[file].form != .sheet || hasColumn(column, of: indicator)
  }
}
