/// A unit in a form in which `kpl`, `st.` and `henkilöä` are one sort, and `%` and `prosenttia` another.
package struct UnitForm {
  /// What is measured; the cases are those that nobody takes for each other.
  package enum Sort: Equatable {
    case percentage, count, euros, thousandEuros, millionEuros, workYears
    case minutes, hours, days, weeks, months, years
    case squareMetres, kilometres, points
  }

  /// The unit in lower case with single spaces.
  package let text: String

  /// `nil`: the unit is none of those that are known.
  package let sort: Sort?

  package init(_ unit: String) {
    // Thousands of values may be compared with a long one, which no unit is: its beginning and its length tell it apart.
    text =
      unit.utf8.count > Self.longest
      ? NormalForm.name(String(unit.unicodeScalars.prefix(Self.longest))) + " \(unit.utf8.count)"
      : NormalForm.name(unit)
    let first = text.split { $0 == " " || $0 == "/" }.first.map(String.init) ?? text
    sort = text.hasPrefix("/") ? nil : Self.sorts[text] ?? Self.sorts[first]
  }

  /// No unit that is known has as many bytes.
  private static let longest = 200

  /// Whether the unit says of how many something is told, as in `/ 10 000 asukasta`.
  private var isRate: Bool { text.hasPrefix("/") }

  /// Whether a value in this unit cannot be one in the other.
  package func contradicts(_ other: UnitForm) -> Bool {
    if let sort, let otherSort = other.sort { return sort != otherSort }
    if isRate || other.isRate {
      return sort == .percentage || other.sort == .percentage
    }
    // A letter or two behind a number that the unit does not begin with: `9,4x`.
    return sort == nil && text.utf8.count <= 2 && text.allSatisfy(\.isLetter)
      && !other.text.hasPrefix(text)
  }

  /// Whether two numbers can be compared: they have the same unit or units of the same sort, or neither has any.
  package static func areAlike(_ one: String?, _ other: String?) -> Bool {
    // Hardly any value has a unit of its own.
    if one == nil || other == nil || one == other { return one == other }
    guard let first = one.map(UnitForm.init), let second = other.map(UnitForm.init) else {
      return false
    }
    return first.text == second.text || (first.sort != nil && first.sort == second.sort)
  }

  /// Whether an indicator's name tells the unit: a per cent sign, or a unit after the last comma or in brackets at the end.
  package static func isTold(byName name: String) -> Bool {
    if name.contains("%") { return true }
    guard name.contains("(") || name.contains(",") else { return false }
    let form = NormalForm.name(name)
    let end =
      form.last == ")"
      ? form.dropLast().split(separator: "(").last
      : form.split(separator: ",", omittingEmptySubsequences: false).dropFirst().last
    guard let unit = end.map({ String($0.drop { $0 == " " }) }), !unit.isEmpty else { return false }
    if sorts[unit] != nil || otherUnits.contains(unit) { return true }
    guard !unit.contains(" "), let first = unit.split(separator: "/").first.map(String.init) else {
      return false
    }
    return unit.contains("/") && (sorts[first] != nil || otherUnits.contains(first))
  }

  /// Whether a text in lower case is as a whole a unit that numbers below a heading may have.
  ///
  /// `(vuosi)` or `(år)` asks for a year, `(lkm)` for a number, and one letter may be anything.
  static func isUnitOfNumbers(_ text: String) -> Bool {
    guard let sort = sorts[text], sort != .years else { return false }
    return text == "%"
      || text.utf8.count > 1
        && !["lkm", "lukumäärä", "antal", "number"].contains(text)
  }

  private static let otherUnits: Set<String> = [
    "m²", "m2", "m^2", "km", "g", "kg", "kwh", "mwh", "pistettä", "poäng", "points", "arkipäivää",
    "vardagar",
    "neliömetriä", "kvadratmeter",
  ]

  private static let sorts: [String: Sort] = {
    let words: [(Sort, [String])] = [
      (
        .percentage,
        ["%", "prosentti", "prosenttia", "pros.", "procent", "per cent", "percent", "%:a"]
      ),
      (
        .count,
        [
          "kpl", "kappaletta", "lkm", "lukumäärä", "st", "st.", "stycken", "antal", "pcs", "number",
          "henkilöä", "hlö", "hlöä", "henkeä", "personer", "people", "persons", "asukasta",
          "invånare", "residents", "kuntaa", "kommuner", "municipalities", "osapuolta", "parter",
          "parties", "kertaa", "gånger", "times",
        ]
      ),
      (.euros, ["€", "e", "eur", "euroa", "euro", "euros"]),
      (
        .thousandEuros,
        [
          "t€", "te", "k€", "teuro", "teur", "keur", "tuhatta euroa", "tuhatta €", "1000 €",
          "tusen euro", "thousand euros",
        ]
      ),
      (
        .millionEuros,
        [
          "milj. €", "milj.€", "milj €", "m€", "meur", "meuro", "mn €", "mn euro", "milj. euroa",
          "milj euroa", "milj. euro", "milj euro", "milj. eur", "miljoonaa euroa", "miljon euro",
          "miljoner euro", "million euros", "million euro",
        ]
      ),
      (
        .workYears,
        [
          "htv", "henkilötyövuotta", "årsverken", "årsv.", "årsverke", "åv", "fte", "person-years",
        ]
      ),
      (.minutes, ["min", "min.", "minuuttia", "minuter", "minutes"]),
      (.hours, ["h", "t", "tuntia", "tim", "timmar", "hours"]),
      (
        .days,
        [
          "pv", "pv.", "päivää", "vrk", "vuorokautta", "arkipäivää", "arkipv", "työpäivää", "dagar",
          "dygn", "vardagar", "arbetsdagar", "days", "weekdays", "working days",
        ]
      ),
      (.weeks, ["vk", "viikkoa", "veckor", "weeks"]),
      (.months, ["kk", "kuukautta", "mån", "månader", "months"]),
      (.years, ["vuotta", "år", "years"]),
      (
        .squareMetres,
        [
          "m²", "m2", "m^2", "neliömetriä", "neliötä", "kvadratmeter", "kvm", "square metres",
          "sqm",
        ]
      ),
      (.kilometres, ["km", "kilometriä", "kilometer", "kilometres"]),
      (.points, ["pistettä", "poäng", "points"]),
    ]
    var sorts: [String: Sort] = [:]
    for (sort, names) in words {
      for name in names { sorts[name] = sort }
    }
    return sorts
  }()
}
