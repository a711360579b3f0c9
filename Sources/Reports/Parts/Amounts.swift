internal import Wording
internal import Workbooks

extension Reader {
  /// A number with its unit: `12,5 %`, `0,5 htv`, `€12,500`; `nil`: the cell is empty.
  func amount(_ cell: Cell<Quantity>, unit: Text?) -> String? {
    guard let number = text(cell) else { return nil }
    return cell.value.map { $0.unit == nil } ?? true ? measured(number, unit) : number
  }

  /// A number with its unit and year, or the year alone; `nil`: both cells are empty.
  func amount(_ cell: Cell<Quantity>, unit: Text?, year: Cell<TimeFrame>) -> String? {
    guard let amount = amount(cell, unit: unit) else { return text(year) }
    return text(year).map { amount + " (\($0))" } ?? amount
  }

  /// A baseline or a target with its unit and year; words stand as they are.
  func amount(_ cell: Cell<Measure>, unit: Text?, year: Cell<TimeFrame>) -> String? {
    guard let number = text(cell) else { return nil }
    let quantity = cell.value?.quantity
    let amount = quantity != nil && quantity?.unit == nil ? measured(number, unit) : number
    guard quantity?.year == nil, let year = text(year) else { return amount }
    return amount + " (\(year))"
  }

  private func measured(_ number: String, _ unit: Text?) -> String {
    guard let unit = bare(unit).map(Excerpt.ofName) else { return number }
    if language == .english, unit == "€" { return "€" + number }
    return number + (language == .english && unit.hasPrefix("%") ? "" : "\u{A0}") + unit
  }
}
