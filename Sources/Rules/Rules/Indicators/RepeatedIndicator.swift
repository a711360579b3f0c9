internal import Wording
internal import Workbooks

/// Finds indicators that stand in two places and say different things there, or stand twice under one goal.
struct RepeatedIndicator: Rule {
  let code = "MIT-09"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Mittari, joka on kahdessa kohdassa eri tiedoin tai kahdesti samalla tavoitteella",
    sv: "Indikator som finns på två ställen med olika uppgifter eller två gånger för samma mål",
    en: "An indicator that says different things in two places, or stands twice under one goal"
  )
  let remedy = Phrase(
    fi: "Kirjaa samat tiedot molempiin kohtiin tai nimeä mittarit eri tavoin.",
    sv: "Ange samma uppgifter på båda ställena eller ge indikatorerna olika namn.",
    en: "Enter the same in both places, or give the indicators different names."
  )
  let reason = Phrase(
    fi: "Samannimisillä mittareilla raportit näyttäisivät kaksi eri tulosta (tekninen syy).",
    sv: "Med indikatorer av samma namn skulle rapporterna visa två olika resultat (teknisk orsak).",
    en: "With indicators of one name the reports would show two different results (technical)."
  )

  let examples = [
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuorisotyöttömyys;%;12,1;9
        ;;Työpaja avataan;Nuorisotyöttömyys;%;↓12,9;9
        ;;Etsivä nuorisotyö laajenee;↓nuorisotyöttömyys;henkilöä;800;500
        ;Kotoutuminen nopeutuu;Kielikoulutusta lisätään;Nuorisotyöttömyys;%;12,1;↓8
        ;;Opastus yhdestä paikasta;Nuorisotyöttömyys;%;12,1;9
        """
    ),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Suunta;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi;Lähde
      M1;T1;Nuorisotyöttömyys;%;vähenee;12,1;2024;9;2029;Tilastokeskus
      M2;T2;Nuorisotyöttömyys;%;vähenee;12,1;2024;9;2029;↓TEM
      M3;T1;↓Nuorisotyöttömyys;%;vähenee;12,1;2024;9;2029;Tilastokeskus
      M4;T3;Nuorisotyöttömyys;prosenttia;↓kasvaa;12,10;2024;9;2029;
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi;Vastuutaho
      M1;T1;Nuorisotyöttömyys;%;12,1;2024;9;2029;Jämsän kaupunki
      M2;T2;Nuorisotyöttömyys;%;13,0;2023;10;2027;Jämsän kaupunki
      M3;T3;Nuorisotyöttömyys;;;;;;Jämsän kaupunki
      M4;T1;Nuorisotyöttömyys;%;7,9;2024;5;2029;Luhangan kunta
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firsts: [String: Int] = [:]
    for (index, indicator) in workbook.indicators.enumerated() {
      guard let title = indicator.title else { continue }
      let name = NormalForm.name(title.original)
      guard let first = firsts[name] else {
        firsts[name] = index
        continue
      }
      let other = workbook.indicators[first]
      // What two parties measure each for itself is not one indicator.
      if let mine = indicator.responsible, let theirs = other.responsible,
        NormalForm.name(mine.original) != NormalForm.name(theirs.original)
      {
        continue
      }
      let differences = Field.allCases.filter { $0.differs(indicator, other) }
      if let field = differences.first {
        report(differences, field, index, first, workbook, occasion, &reporter)
      } else if shareGoal(index, first, workbook) {
        let place = workbook.place(\.indicators, index, .title)
        let row = Mention.onRow(
          of: workbook.place(\.indicators, first, .title),
          from: place,
          in: workbook,
          occasion
        )
        let label = occasion.quoted(title.original)
        reporter.report(
          at: place,
          occasion.say(
            fi: "Mittari \(label) on samalla tavoitteella jo \(row)",
            sv: "Indikatorn \(label) finns redan för samma mål \(row)",
            en: "The indicator \(label) already stands under the same goal \(row)"
          ),
          remedy: occasion.say(
            fi: "Poista toinen riveistä.",
            sv: "Ta bort den ena raden.",
            en: "Remove one of the rows."
          )
        )
      }
    }
  }

  private func shareGoal(_ index: Int, _ first: Int, _ workbook: Workbook) -> Bool {
    let goals = workbook.goals(ofIndicator: first)
    let same = workbook.goals(ofIndicator: index).contains { goals.contains($0) }
    guard !same, goals.isEmpty, let goal = workbook.indicators[index].goal,
      let other = workbook.indicators[first].goal
    else { return same }
    // Goals that are not known can still be the same.
    return NormalForm.name(goal) == NormalForm.name(other)
  }

  private func report(
    _ differences: [Field],
    _ field: Field,
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let language = occasion.language
    let (indicator, other) = (workbook.indicators[index], workbook.indicators[first])
    let label = occasion.quoted(indicator.title?.original ?? "")
    let isOne = differences.count == 1
    let place =
      isOne
      ? workbook.cell(ofIndicator: index, field.column)
      : workbook.place(\.indicators, index, .title)
    let row = Mention.onRow(
      of: workbook.place(\.indicators, first, .title),
      from: place,
      in: workbook,
      occasion
    )
    guard isOne else {
      let names = language.list(differences.map { $0.name[language] })
      reporter.report(
        at: place,
        occasion.say(
          fi: "Mittarin \(label) tiedot ovat toiset kuin \(row): \(names)",
          sv: "Indikatorn \(label) har andra uppgifter än \(row): \(names)",
          en: "The indicator \(label) differs from the one \(row): \(names)"
        )
      )
      return
    }
    let value = field.text(indicator, occasion)
    let firstValue = field.text(other, occasion)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Mittarin \(label) \(field.name.fi) on \(value), mutta \(row) se on \(firstValue)",
        sv: "\(field.definite) för indikatorn \(label) är \(value), men \(firstValue) \(row)",
        en: "The \(field.name.en) of the indicator \(label) is \(value), but \(firstValue) \(row)"
      )
    )
  }
}

/// What must be the same wherever an indicator stands.
private enum Field: CaseIterable {
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
  func differs(_ one: Indicator, _ other: Indicator) -> Bool {
    switch self {
    case .unit:
      guard let first = one.unit?.original, let second = other.unit?.original else { return false }
      let (a, b) = (UnitForm(first), UnitForm(second))
      return a.text != b.text && !(a.sort != nil && a.sort == b.sort)
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
      return NormalForm.name(first) != NormalForm.name(second)
    }
  }

  private func differ(
    _ one: (value: Measure?, time: TimeFrame?),
    _ other: (value: Measure?, time: TimeFrame?)
  ) -> Bool {
    guard let first = one.value, let second = other.value else { return false }
    let year = one.time?.start?.year ?? first.quantity?.year
    let otherYear = other.time?.start?.year ?? second.quantity?.year
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
