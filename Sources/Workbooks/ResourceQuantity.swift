extension Resource {
  /// The amount with the unit of its own column where its cell has none; `nil`: no number could be read.
  public var quantity: Quantity? {
    guard let amount = amount.value else { return nil }
    return Quantity(
      qualifier: amount.qualifier,
      hasPlus: amount.hasPlus,
      value: amount.value,
      upper: amount.upper,
      unit: amount.unit ?? unit?.original,
      year: amount.year
    )
  }
}
