extension Workbook {
  /// Whether an indicator should say a year: the template's sheet has no column for it.
  public func isAskedForYear(_ column: Indicator.Column, _ indicator: Indicator) -> Bool {
    isAskedForYear(column, inFile: indicator.origin.file)
  }

  /// The same for an indicator by its index, which is not copied for it.
  package func isAskedForYear(_ column: Indicator.Column, ofIndicator index: Int) -> Bool {
    isAskedForYear(column, inFile: indicators[index].origin.file)
  }

  private func isAskedForYear(_ column: Indicator.Column, inFile file: Int?) -> Bool {
    guard let file else { return false }
    return files[file].form != .sheet
      || places.cell(inFile: file, of: .indicators, column.rawValue) != nil
  }
}
