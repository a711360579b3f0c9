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
    fi: "Raporteissa samannimisillä mittareilla olisi kaksi eri tulosta (tekninen syy).",
    sv:
      "Rapporterna skulle visa två olika resultat för indikatorer med samma namn (teknisk orsak).",
    en: "Reports would show two different results for indicators with the same name (technical)."
  )

  static let examples = [
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuorten työttömyysaste;%;12,1;9
        ;;Työpaja avataan;Nuorten työttömyysaste;%;↓12,9;9
        """
    ),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuorten työttömyysaste;%;12,1;9
        ;;Työpaja avataan;Nuorten työttömyysaste;%;12,1;9
        """
    ),
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
      Tunnus;Tavoite;Mittari;Lähde
      M1;T1;Nuorisotyöttömyys;Tilastokeskus
      M2;T2;Nuorisotyöttömyys;↓TEM
      M3;T3;Nuorisotyöttömyys;tilastokeskus
      M4;T9;Avoimet työpaikat;TEM
      M5;T8;Avoimet työpaikat;↓Tilastokeskus
      M6;t9;↓Avoimet työpaikat;Tem
      """
    ]),
    Example([
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö;Lähtöarvo;Lähtövuosi;Tavoitearvo;Tavoitevuosi;Vastuutaho
      M1;T1;Nuorisotyöttömyys;%;12,1;2024;9;2029;Jämsän kaupunki
      M2;T2;Nuorisotyöttömyys;%;13,0;2023;10;2027;Jämsän kaupunki
      M3;T3;Nuorisotyöttömyys;;;;;;Jämsän kaupunki
      M4;T1;Nuorisotyöttömyys;%;7,9;2024;5;2029;Luhangan kunta
      M5;T1;–;;;;;;
      M6;T1;–;%;;;;;
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Mittari;Yksikkö;Lähtöarvo;Tavoitearvo;Lähde
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;Nuoret työttömät;hlö;800;500 hlö;
        ;;Työpaja avataan;Nuoret työttömät;hlöä;800;500 hlöä;
        ;;Etsivä nuorisotyö laajenee;↓Nuoret työttömät;henkilöä;800;500;TEM
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firsts: [TextKey: Int] = [:]
    var goalsOfFirsts: [Int: Set<Int>] = [:]
    var (responsibles, sources, unknownGoals) = (NameForms(), NameForms(), NameForms())
    let repeated = workbook.recordsRepeatingCode(.indicators)
    // Most names are found once.
    let mayBeRepeated = Repetition.marks(
      workbook.indicators.indices.map { index in
        workbook.indicators[index].nameSketch.map { UInt64($0.number) }
      }
    )
    for index in workbook.indicators.indices
    where mayBeRepeated[index] && !repeated.contains(index) {
      guard let title = workbook.indicators[index].title, !Placeholder.isDash(title) else {
        continue
      }
      let name = TextKey(name: title.original)
      guard let first = firsts[name] else {
        firsts[name] = index
        continue
      }
      let (indicator, other) = (workbook.indicators[index], workbook.indicators[first])
      // What two parties measure each for itself is not one indicator.
      if let mine = indicator.responsible, let theirs = other.responsible,
        NormalForm.name(mine.original)
          != responsibles.form(ofRecord: first, theirs.original)
      {
        continue
      }
      let differences = SharedField.allCases.filter {
        $0.differs(indicator, from: other, at: first, sources: &sources)
      }
      if let field = differences.first {
        report(differences, field, index, first, workbook, occasion, &reporter)
      } else if shareGoal(index, first, workbook, &goalsOfFirsts, &unknownGoals) {
        reportRepeated(index, first, workbook, occasion, &reporter)
      }
    }
  }

  /// Reports an indicator that stands twice under one goal, with what it says there beyond the first one.
  private func reportRepeated(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let language = occasion.language
    let (indicator, other) = (workbook.indicators[index], workbook.indicators[first])
    let place = workbook.place(\.indicators, index, .title)
    let row = Mention.onRow(
      of: workbook.place(\.indicators, first, .title),
      from: place,
      in: workbook,
      occasion
    )
    let label = occasion.quoted(indicator.title?.original ?? "")
    let columns = indicator.columns(differingFrom: other)
      .map { language.quoted($0.heading[language]) }
    let list = language.list(columns)
    reporter.report(
      at: place,
      columns.isEmpty
        ? occasion.say(
          fi: "Mittari \(label) on samalla tavoitteella jo \(row)",
          sv: "Indikatorn \(label) finns redan för samma mål \(row)",
          en: "The indicator \(label) already stands under the same goal \(row)"
        )
        : occasion.say(
          fi: "Mittari \(label) on samalla tavoitteella jo \(row), mutta eri tiedoin: \(list)",
          sv:
            "Indikatorn \(label) finns redan för samma mål \(row), men med andra uppgifter: \(list)",
          en:
            "The indicator \(label) already stands under the same goal \(row), but with other details: \(list)"
        ),
      // Actions stand in a sheet's rows as well.
      remedy: workbook.isSheet
        ? occasion.say(
          fi: "Kirjaa mittarin tiedot yhdelle riville ja tyhjennä mittarin solut toiselta riviltä.",
          sv: "Ange indikatorns uppgifter på en rad och töm indikatorns celler på den andra raden.",
          en:
            "Enter the indicator's details in one row, and empty the indicator's cells in the other."
        )
        : occasion.say(
          fi: "Kirjaa mittarin tiedot yhdelle riville ja poista toinen rivi.",
          sv: "Ange indikatorns uppgifter på en rad och ta bort den andra raden.",
          en: "Enter the indicator's details in one row, and remove the other."
        )
    )
  }

  /// Whether two indicators are under one goal; the goals of the first of a name are kept where they are many.
  private func shareGoal(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ goalsOfFirsts: inout [Int: Set<Int>],
    _ unknownGoals: inout NameForms
  ) -> Bool {
    let goals = workbook.goals(ofIndicator: first)
    let own = workbook.goals(ofIndicator: index)
    let same: Bool
    if goals.count > 8 {
      let kept = goalsOfFirsts[first] ?? Set(goals)
      goalsOfFirsts[first] = kept
      same = own.contains(where: kept.contains)
    } else {
      same = own.contains { goals.contains($0) }
    }
    guard !same, goals.isEmpty, let goal = workbook.indicators[index].goal,
      let other = workbook.indicators[first].goal
    else { return same }
    // Goals that are not known can still be the same.
    return NormalForm.name(goal) == unknownGoals.form(ofRecord: first, other)
  }

  private func report(
    _ differences: [SharedField],
    _ field: SharedField,
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
