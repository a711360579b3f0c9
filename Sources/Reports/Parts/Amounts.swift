internal import Wording
internal import Workbooks

extension Reader {
  /// A number with its unit: `12,5 %`, `0,5 htv`, `€12,500`; `nil`: the cell is empty.
  func amount(_ cell: Cell<Quantity>, unit: Text?) -> String? {
    guard let number = text(cell) else { return nil }
    if let quantity = cell.value, let amount = dated(quantity, unit) { return amount }
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
    if let quantity, let amount = dated(quantity, unit) { return amount }
    let amount = quantity != nil && quantity?.unit == nil ? measured(number, unit) : number
    guard quantity?.time == nil, let year = text(year) else { return amount }
    return amount + " (\(year))"
  }

  /// `18,4 % (2025)` where the time stands behind the number and the unit in a column of its own; `nil`: it is not so.
  private func dated(_ quantity: Quantity, _ unit: Text?) -> String? {
    guard quantity.unit == nil, let time = quantity.timeText(in: language) else { return nil }
    return measured(quantity.withoutTime.text(in: language), unit) + " " + time
  }

  private func measured(_ number: String, _ unit: Text?) -> String {
    guard let unit = bare(unit).map(Excerpt.ofName) else { return number }
    if language == .english, unit == "€" { return "€" + number }
    // “4,2 1–5” and “12 500 1 000 €” would be other numbers.
    if unit.unicodeScalars.first?.properties.numericType != nil { return number + " (\(unit))" }
    return number + (language == .english && unit.hasPrefix("%") ? "" : "\u{A0}") + unit
  }
}
