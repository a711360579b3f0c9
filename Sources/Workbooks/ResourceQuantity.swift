extension Resource {
  /// The amount with the unit of its own column where its cell has none; `nil`: no number could be read.
  public var quantity: Quantity? {
    guard let amount = amount.value else { return nil }
    guard amount.unit == nil, let unit else { return amount }
    return amount.with(unit: unit.original)
  }
}
