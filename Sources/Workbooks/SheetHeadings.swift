internal import Wording

/// What the headings of a sheet say beyond those of the tables.
extension WorkbookFile {
  /// What a sheet calls a column otherwise than a table does; `nil`: it calls it the same.
  func sheetHeading(at cell: Int) -> Phrase? {
    guard form == .sheet else { return nil }
    let heading = columns[cell].heading
    func stands(_ kind: TableKind, _ column: Int) -> Bool {
      guard let map = self.map(kind) else { return false }
      return map.cell(of: column) == cell
        || map.sisters.contains { $0.column == column && $0.cell == cell }
    }
    if stands(.actions, Action.Column.title.rawValue),
      stands(.actions, Action.Column.responsible.rawValue)
    {
      return Phrase(
        fi: "Toimenpiteet ja vastuutahot",
        sv: "Åtgärder och ansvariga",
        en: "Actions and responsible parties"
      )
    }
    if stands(.resources, Resource.Column.description.rawValue) {
      return TableKind.resources.sheetHeading
    }
    // A bare code belongs to the column beside it; a code that says whose it is goes on saying it.
    let form = HeadingReading.nameAndLanguage(heading).form
    let isBare =
      HeadingTable[.areas].column(of: form) == GoalArea.Column.id.rawValue
      && HeadingTable[.goals].column(of: form) == Goal.Column.id.rawValue
    guard !isBare else { return nil }
    for kind in WorkbookFile.sheetKinds {
      for column in HeadingTable[kind].headings.indices {
        // A column that stands where another's does is called what the other is.
        guard let heading = SheetHeading.special(kind, column), stands(kind, column),
          SheetHeading.column(of: form).map({ $0 == (kind, column) }) ?? isOwnHeading(kind, column)
        else { continue }
        return heading
      }
    }
    return nil
  }

  /// Whether a sheet's heading of such a column is one of the table's own, as that of a code.
  private func isOwnHeading(_ kind: TableKind, _ column: Int) -> Bool {
    column == kind.codeColumn
  }
}
