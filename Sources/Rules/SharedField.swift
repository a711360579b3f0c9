internal import Wording
internal import Workbooks

/// What must be the same wherever an indicator stands.
enum SharedField: CaseIterable {
  case unit, direction, baseline, target, source

  var column: Indicator.Column {
    switch self {
    case .unit: .unit
    case .direction: .direction
    case .baseline: .baseline
    case .target: .target
    case .source: .source
    }
  }

  /// The noun in the nominative.
  var name: Phrase {
    switch self {
    case .unit: Phrase(fi: "yksikkö", sv: "enhet", en: "unit")
    case .direction: Phrase(fi: "suunta", sv: "riktning", en: "direction")
    case .baseline: Phrase(fi: "lähtöarvo", sv: "utgångsvärde", en: "baseline")
    case .target: Phrase(fi: "tavoitearvo", sv: "målvärde", en: "target")
    case .source: Phrase(fi: "lähde", sv: "källa", en: "source")
    }
  }

  /// The Swedish noun at the beginning of a sentence.
  var definite: String {
    switch self {
    case .unit: "Enheten"
    case .direction: "Riktningen"
    case .baseline: "Utgångsvärdet"
    case .target: "Målvärdet"
    case .source: "Källan"
    }
  }

  /// Whether both indicators say it and say different things; values of different years may both be right.
  ///
  /// `index` is that of the other one, with which many may be compared, so that the form of its source is kept in `sources`.
  func differs(
    _ one: Indicator,
    from other: Indicator,
    at index: Int,
    sources: inout NameForms
  ) -> Bool {
    switch self {
    case .unit:
      guard let first = one.unit?.original, let second = other.unit?.original else { return false }
      return !UnitForm.areAlike(first, second)
    case .direction:
      guard let first = one.direction.value, let second = other.direction.value else {
        return false
      }
      return first != second
    case .baseline:
      return differ(
        (one.baseline.value, one.baselineYear.value),
        (other.baseline.value, other.baselineYear.value)
      )
    case .target:
      return differ(
        (one.target.value, one.targetYear.value),
        (other.target.value, other.targetYear.value)
      )
    case .source:
      guard let first = one.source?.original, let second = other.source?.original else {
        return false
      }
      return NormalForm.name(first) != sources.form(ofRecord: index, second)
    }
  }

  private func differ(
    _ one: (value: Measure?, time: TimeFrame?),
    _ other: (value: Measure?, time: TimeFrame?)
  ) -> Bool {
    guard let first = one.value, let second = other.value else { return false }
    let year = one.time?.start?.year ?? first.quantity?.time?.start?.year
    let otherYear = other.time?.start?.year ?? second.quantity?.time?.start?.year
    if let year, let otherYear, year != otherYear { return false }
    guard let a = first.quantity, let b = second.quantity else { return first != second }
    return (a.value, a.upper, a.qualifier) != (b.value, b.upper, b.qualifier)
  }

  /// What an indicator says, as it stands in a sentence.
  func text(_ indicator: Indicator, _ occasion: Occasion) -> String {
    let language = occasion.language
    return switch self {
    case .unit: occasion.quoted(indicator.unit?.original ?? "")
    case .source: occasion.quoted(indicator.source?.original ?? "")
    case .direction: language.quoted(indicator.direction.value?.text(in: language) ?? "")
    case .baseline: text(indicator.baseline.value, occasion)
    case .target: text(indicator.target.value, occasion)
    }
  }

  private func text(_ measure: Measure?, _ occasion: Occasion) -> String {
    guard let measure else { return "" }
    let text = measure.text(in: occasion.language)
    return measure.quantity == nil ? occasion.quoted(text) : text
  }
}
