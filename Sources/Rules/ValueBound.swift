internal import Bytes
internal import Wording
internal import Workbooks

/// What the numbers of an indicator cannot go beyond.
enum ValueBound {
  case percentage, count

  /// `nil`: numbers of this unit may be anything.
  init?(_ unit: UnitForm) {
    switch unit.sort {
    case .percentage: self = .percentage
    case .count: self = .count
    default: return nil
    }
  }

  /// Whether numbers of a name keep to the bound; looks through all words, so ask only for what lies beyond it.
  func holds(for title: String, in unit: UnitForm) -> Bool {
    let words = NormalForm.name(title) + " " + unit.text
    let exempt = self == .percentage ? Self.ratios : Self.differences
    return !exempt.contains { words.hasPart($0) }
  }

  func allows(_ quantity: Quantity) -> Bool {
    let (low, high) = (quantity.value, quantity.upper ?? quantity.value)
    return switch self {
    case .percentage: !low.isNegative && (high.magnitude <= 100 || high <= Decimal(100))
    case .count: !low.isNegative
    }
  }

  func message(_ value: String, _ label: Label, _ occasion: Occasion) -> String {
    switch self {
    case .percentage:
      occasion.say(
        fi: "Mittarin \(label) prosenttiluku \(value) ei ole välillä 0–100",
        sv: "Procenttalet \(value) för \(label.after(code: "indikator", name: "indikatorn")) "
          + "ligger inte mellan 0 och 100",
        en: "The percentage \(value) of \(label.after(code: "indicator", name: "the indicator")) "
          + "is not between 0 and 100"
      )
    case .count:
      occasion.say(
        fi: "Mittarin \(label) lukumäärä \(value) on pienempi kuin nolla",
        sv: "Antalet \(value) för \(label.after(code: "indikator", name: "indikatorn")) "
          + "är mindre än noll",
        en: "The count \(value) of \(label.after(code: "indicator", name: "the indicator")) "
          + "is below zero"
      )
    }
  }

  /// Parts of words for what may be below zero.
  private static let differences = [
    "netto", "muuto", "muutt", "ero", "tase", "lisäys", "lisäänty", "kasvu", "vähenem", "enemmyys",
    "alijääm", "ylijääm", "tulos", "förändr", "skillnad", "saldo", "tillväxt", "ökning",
    "minskning",
    "överskott", "underskott", "resultat", "net ", "change", "difference", "balance", "growth",
    "surplus", "deficit",
  ]

  /// Parts of words for percentages that may be more than a hundred as well.
  private static let ratios =
    differences + [
      "lasku", "nousu", "suhde", "suhte", "omavarai", "velka", "kate", "toteum", "toteutu",
      "käyttöaste", "kuormit", "täyttö", "verrattuna", "edellisvuo", "indeksi", "kehitys",
      "kustann",
      "tuotta", "självförsörj", "kvot", "skuld", "täckning", "utfall", "belägg", "beläst",
      "jämfört", "nyttjand", "användningsgrad",
      "index", "utveckl", "kostnad", "ratio", "debt", "coverage", "utilisation", "occupancy",
      "compared", "relative", "cost", "self-suff",
    ]
}
