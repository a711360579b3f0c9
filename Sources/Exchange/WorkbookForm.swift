/// In which form a workbook is written.
public enum WorkbookForm: String, Sendable {
  /// A file per table.
  case folder
  /// One file with area, goal, action and the rest beside each other.
  case sheet
}
