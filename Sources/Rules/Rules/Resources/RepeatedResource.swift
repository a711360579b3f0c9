internal import Wording
internal import Workbooks

/// Finds resources that an earlier row has already.
struct RepeatedResource: Rule {
  let code = "RES-08"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Resurssi, joka on kahdella rivillä",
    sv: "Resurs som finns på två rader",
    en: "A resource entered in two rows"
  )
  let remedy = Phrase(
    fi: "Poista toinen riveistä. Jos resursseja on kaksi, kirjaa kummankin kuvaus.",
    sv: "Ta bort den ena raden. Om resurserna är två, ange en beskrivning för båda.",
    en: "Remove one of the rows. If there are two resources, enter a description of each."
  )
  let reason = Phrase(
    fi: "Määrät lasketaan raporteissa yhteen (tekninen syy).",
    sv: "Mängderna räknas ihop i rapporterna (teknisk orsak).",
    en: "Reports add the amounts up (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Yksikkö;Vuosi
      T1;raha;15 000;€;2027
      T1;henkilötyö;0,5;htv;2027
      ↓T1;raha;15 000;€;2027
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Nuorten työttömyys puolittuu",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Yksikkö;Vuosi
      T1;raha;15 000;€;2027
      T1;henkilötyö;0,5;htv;2027
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Nuorten työttömyys puolittuu
      T2;Kotoutuminen nopeutuu
      """,
      "resurssit.csv": """
      Kohde;Laji;Kuvaus;Määrä;Yksikkö;Vuosi;Osapuoli
      T1;raha;Avustukset;15 000;€;2027;Joutsan kunta
      ↓T1;Raha;avustukset;15 000;€;2027;Joutsan kunta
      T1;raha;Kalusteet;15 000;€;2027;Joutsan kunta
      T1;raha;Avustukset;15 000;€;2027;Luhangan kunta
      T2;raha;Avustukset;15 000;€;2027;Joutsan kunta
      T2;tilat;;;;;
      T1;raha;Avustukset;15 000;€;2028;Joutsan kunta
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide;Resurssit
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan;15 000 € (2027)
        ;;Työpaja avataan;15 000 € (2027)
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // In a sheet a resource has no row of its own.
    guard !workbook.isSheet else { return }
    var first: [[String]: Int] = [:]
    let mayBeRepeated = resourcesThatMayBeRepeated(workbook)
    for index in workbook.resources.indices where mayBeRepeated[index] {
      let key = Resource.Column.allCases.map { column in
        NormalForm.name(workbook.value(at: workbook.place(\.resources, index, column)) ?? "")
      }
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      let place = workbook.place(\.resources, index, .target)
      let row = Mention.onRow(
        of: workbook.place(\.resources, earlier, .target),
        from: place,
        in: workbook,
        occasion
      )
      reporter.report(
        at: place,
        occasion.say(
          fi: "Sama resurssi on jo \(row)",
          sv: "Samma resurs finns redan \(row)",
          en: "The same resource is already \(row)"
        )
      )
    }
  }

  /// Which resources tell an amount and have the words of another one's target and description; only they may be the same.
  private func resourcesThatMayBeRepeated(_ workbook: Workbook) -> [Bool] {
    Repetition.marks(
      workbook.resources.indices.map { index in
        let resource = workbook.resources[index]
        guard resource.quantity != nil else { return nil }
        let target = resource.target.map { TextSketch($0).words } ?? 0
        // A text in another language may stand for an empty cell.
        let text = resource.description.flatMap { $0.hasSisters ? nil : $0 }
        let description = text.map { TextSketch($0).words } ?? 0
        return (target &* 0x9E37_79B9_7F4A_7C15) ^ description
      }
    )
  }
}
