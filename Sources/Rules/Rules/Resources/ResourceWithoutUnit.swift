internal import Wording
internal import Workbooks

/// Finds amounts of resources without a unit, and money without a year.
struct ResourceWithoutUnit: Rule {
  let code = "RES-02"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Resurssi ilman yksikköä tai raha ilman vuotta",
    sv: "Resurs utan enhet eller pengar utan år",
    en: "A resource without a unit, or money without a year"
  )
  let remedy = Phrase(
    fi: "Kirjaa yksikkö, esimerkiksi 15\u{A0}000\u{A0}€ tai 1,5\u{A0}htv.",
    sv: "Ange enheten, till exempel 15\u{A0}000\u{A0}€ eller 1,5\u{A0}årsverken.",
    en: "Add the unit, for example €15,000 or 1.5 person-years."
  )
  let reason = Phrase(
    fi: "Ilman yksikköä ja vuotta määriä ei voi laskea yhteen (tekninen syy).",
    sv: "Utan enhet och år kan mängderna inte räknas ihop (teknisk orsak).",
    en: "Amounts without a unit and a year cannot be added up (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Yksikkö;Vuosi
      T1;henkilötyö;1,5;↓;2027
      T1;raha;60 000;€;↓
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Yksikkö;Vuosi
      T1;henkilötyö;1,5;htv;2027
      T1;raha;60 000;€;2027
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi
      T1;henkilötyö;Ohjaajat;15;↓;2027
      T1;raha;Avustukset;60 000;€;↓
      T1;raha;Kalusteet;2 500 €;;↓
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;↓15
        ;;Sosiaalityö jalkautuu ohjaamoon;↓noin 40 000 €
        ;;Etsivä nuorisotyö kiertää kylissä;25 000 € (2027)
        """
    ),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi
      T1;henkilötyö;Ohjaajat;15;htv;
      T1;raha;Avustukset;60 000;€;2027
      T1;raha;Kalusteet;2 500 € (2027);;
      T1;raha;Vuokra;12 000 €/vuosi;;
      T1;tilat;Kaupungin vapaat tilat;;;
      T1;muu;Välineet;kolme pakettia ja 1.234;;
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": "Kohde;Määrä (€);Vuosi\nT1;60 000;2027",
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Aikataulu;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;2027;40 000 €
        ;;Sosiaalityö jalkautuu ohjaamoon;maalis–toukokuu 2027;5 000 €
        ;;Etsivä nuorisotyö kiertää kylissä;2026–2028;↓60 000 €
        ;;Työpaja avataan;31.12.2027;↓20 000 €
        ;;Kesätyöpaikat kootaan yhteen;;↓1 000 €
        """
    ),
    Example([
      "toimenpiteet.csv": """
      Tunnus;Toimenpide;Alkaa;Päättyy
      TP1;Ohjaamo avataan;1.3.2027;30.11.2027
      TP2;Työpaja avataan;;30.11.2027
      """,
      "resurssit.csv": "Kohde;Määrä;Vuosi\nTP1;40 000 €;\nTP2;20 000 €;↓",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Nearly each row of a large workbook may have a finding, so that what they share is made once.
    func sentence(_ about: (_ amount: String) -> String) -> Finding.About {
      .sentence(
        SharedSentence(
          occasion.language,
          quoting: { text(ofResource: $0, workbook, occasion) },
          about
        )
      )
    }
    let noUnit = sentence { amount in
      occasion.say(
        fi: "Resurssilla \(amount) ei ole yksikköä",
        sv: "Resursen \(amount) saknar enhet",
        en: "The resource \(amount) has no unit"
      )
    }
    let noYear = sentence { amount in
      occasion.say(
        fi: "Resurssilla \(amount) ei ole vuotta",
        sv: "Resursen \(amount) saknar år",
        en: "The resource \(amount) has no year"
      )
    }
    let remedies = (
      inColumn: remedyForYear(true, occasion), behindAmount: remedyForYear(false, occasion)
    )
    for index in workbook.resources.indices {
      guard let amount = workbook.resources[index].amount.value, amount.value.magnitude > 0,
        // A year in the wrong cell is told by another rule.
        !workbook.looksLikeYear(resource: index)
      else { continue }
      let place = workbook.amountPlace(ofResource: index)
      guard let unit = amount.unit ?? workbook.resources[index].unit?.original else {
        let column = workbook.place(\.resources, index, .unit)
        reporter.report(
          at: column.missing == nil ? column : place,
          sharing: noUnit,
          atMost: workbook.resources.count
        )
        continue
      }
      // What is given every year needs no year.
      guard amount.year == nil, workbook.resources[index].year.isEmpty,
        unit == "€"
          || workbook.resources[index].quantity?.isMoney ?? false
            && !unit.utf8.contains(UInt8(ascii: "/")),
        !isForActionOfOneYear(index, workbook)
      else { continue }
      let column = workbook.place(\.resources, index, .year)
      reporter.report(
        at: column.missing == nil ? column : place,
        sharing: noYear,
        atMost: workbook.resources.count,
        remedy: column.missing == nil ? remedies.inColumn : remedies.behindAmount
      )
    }
  }

  /// Whether the schedule of the action that a resource is for tells the year.
  private func isForActionOfOneYear(_ resource: Int, _ workbook: Workbook) -> Bool {
    guard let target = workbook.target(ofResource: resource), target.kind == .actions else {
      return false
    }
    return ActionTimes(workbook.actions[target.index]).year != nil
  }

  /// The amount as it was written, where it stands alone in its cell, and the unit of its own column.
  private func text(
    ofResource index: Int,
    _ workbook: Workbook,
    _ occasion: Occasion
  ) -> String {
    guard let written = workbook.amountCell(ofResource: index).written,
      let amount = workbook.resources[index].amount.value,
      Self.isReadWhole(written) || Quantity(cell: written) == amount
    else { return workbook.resources[index].quantity?.text(in: occasion.language) ?? "" }
    let column = amount.unit == nil ? workbook.resources[index].unit : nil
    return column.map { "\(written)\u{A0}\($0)" } ?? written
  }

  /// Whether an amount was surely read from the whole of its cell: one line that begins with a figure and has no bullet.
  static func isReadWhole(_ written: String) -> Bool {
    let utf8 = written.utf8
    let bytes = utf8.span
    guard !bytes.isEmpty, (0x30...0x39).contains(bytes[0]) else { return false }
    for index in bytes.indices
    where bytes[index] < 0x20 || bytes[index] == UInt8(ascii: ")")
      || bytes[index] == UInt8(ascii: ".")
    {
      return false
    }
    return true
  }

  private func remedyForYear(_ hasColumn: Bool, _ occasion: Occasion) -> String {
    guard hasColumn else {
      return occasion.say(
        fi: "Kirjaa vuosi määrän perään, esimerkiksi 15\u{A0}000\u{A0}€ (2027).",
        sv: "Ange året efter beloppet, till exempel 15\u{A0}000\u{A0}€ (2027).",
        en: "Enter the year after the amount, for example €15,000 (2027)."
      )
    }
    let heading = Resource.Column.year.heading[occasion.language]
    let column = occasion.language.quoted(heading)
    return occasion.say(
      fi: "Kirjaa vuosi sarakkeeseen \(column).",
      sv: "Ange året i kolumnen \(column).",
      en: "Enter the year in the column \(column)."
    )
  }
}
