internal import Wording
internal import Workbooks

/// Finds money that is told in units of work, and work that is told in units of money.
struct ResourceOfOtherKind: Rule {
  let code = "RES-09"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Resurssi, jonka yksikkö ei sovi lajiin",
    sv: "Resurs vars enhet inte stämmer med typen",
    en: "A resource whose unit does not fit its kind"
  )
  let remedy = Phrase(
    fi: "Korjaa laji tai yksikkö.",
    sv: "Rätta typen eller enheten.",
    en: "Correct the kind or the unit."
  )
  let reason = Phrase(
    fi: "Raha ja henkilötyö lasketaan raporteissa erikseen yhteen (tekninen syy).",
    sv: "Pengar och arbetsinsatser räknas ihop var för sig i rapporterna (teknisk orsak).",
    en: "Reports add up money and staff time separately (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Yksikkö;Vuosi
      T1;raha;1,5;↓htv;2027
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Yksikkö;Vuosi
      T1;henkilötyö;1,5;htv;2027
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi
      T1;raha;Avustukset;↓0,5 htv;;2027
      T1;henkilötyö;Ohjaajat;36 000;↓€;2027
      T1;raha;Kalusteet;2 500;€;2027
      T1;muu;Välineet;15;kpl;2027
      T1;tilat;Nuorisotilat;120;m²;2027
      T1;henkilötyö;Psykologi;12;pv;2027
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, resource) in workbook.resources.enumerated() {
      guard let kind = resource.kind.value, let quantity = resource.quantity,
        let unit = quantity.unit
      else { continue }
      let isWrong =
        switch kind {
        case .money: UnitForm(unit).sort == .workYears
        case .staffTime: quantity.isMoney
        case .premises, .other, .none: false
        }
      guard isWrong else { continue }
      let hasOwnCell = resource.amount.value?.unit == nil && resource.unit != nil
      let written = occasion.quoted(unit)
      let word = kind.text(in: occasion.language)
      reporter.report(
        at: hasOwnCell
          ? workbook.place(\.resources, index, .unit) : workbook.amountPlace(ofResource: index),
        occasion.say(
          fi: "Resurssin laji on \(word), mutta yksikkö on \(written)",
          sv: "Resursens typ är \(word), men enheten är \(written)",
          en: "The kind of the resource is \(word), but the unit is \(written)"
        ),
        // What work costs can be told as well.
        isMilder: kind == .staffTime
      )
    }
  }
}
