internal import Wording
internal import Workbooks

extension Workbook {
  /// The cell of a resource's amount; in a sheet often the one that describes the resource.
  func amountPlace(ofResource index: Int) -> Place {
    let place = place(\.resources, index, .amount)
    return value(at: place) == nil ? self.place(\.resources, index, .description) : place
  }

  /// Whether what should be an amount of money is four digits of a year of our time, and no other year is given.
  func looksLikeYear(resource index: Int) -> Bool {
    let resource = resources[index]
    guard let quantity = resource.quantity, quantity.upper == nil,
      quantity.year == nil, quantity.qualifier == nil,
      // Most amounts are told apart by this, and the years need not be tried.
      Decimal(2000) <= quantity.value, quantity.value <= Decimal(2050), resource.isMoney,
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
