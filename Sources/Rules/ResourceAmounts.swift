internal import Wording
internal import Workbooks

extension Workbook {
  /// The cell of a resource's amount; in a sheet often the one that describes the resource.
  func amountPlace(ofResource index: Int) -> Place {
    let amount = place(\.resources, index, .amount)
    let description = place(\.resources, index, .description)
    return amount == description || hasValue(at: amount) ? amount : description
  }

  /// The same with what stands in the cell; `nil`: nothing.
  func amountCell(ofResource index: Int) -> (place: Place, written: String?) {
    let place = amountPlace(ofResource: index)
    return (place, value(at: place))
  }

  /// Whether what should be an amount of money is four digits of a year of our time, and no other year is given.
  func looksLikeYear(resource index: Int) -> Bool {
    // Most amounts are told apart by this, and nothing else need be looked at.
    guard let number = resources[index].amount.value?.value,
      number.decimals > 0 || (2000...2050).contains(number.magnitude),
      Decimal(2000) <= number, number <= Decimal(2050)
    else { return false }
    let resource = resources[index]
    guard let quantity = resource.quantity, quantity.upper == nil,
      quantity.time == nil, quantity.qualifier == nil, resource.isMoney,
      let year = (2000...2050).first(where: { Decimal($0) == quantity.value }),
      resource.year.isEmpty || resource.year.value?.start?.year == year
    else { return false }
    // An amount is often written with a space, a year never.
    return value(at: amountPlace(ofResource: index))?.hasPrefix(String(year)) ?? false
  }
}

extension Resource {
  /// Whether the resource is money, as its kind says or as the unit of its amount does.
  var isMoney: Bool {
    guard let kind = kind.value else { return quantity?.isMoney ?? false }
    let isWork = quantity?.unit.map { UnitForm($0).sort == .workYears } ?? false
    return kind == .money && !isWork
  }
}
