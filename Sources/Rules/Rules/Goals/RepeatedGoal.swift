internal import Wording
internal import Workbooks

/// Finds goals that say the same as an earlier one, inflections aside.
struct RepeatedGoal: Rule {
  let code = "TAV-06"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Tavoite, joka on sama tai lähes sama kuin aiempi tavoite",
    sv: "Mål som är likadant eller nästan likadant som ett tidigare",
    en: "A goal that is the same or nearly the same as an earlier one"
  )
  let remedy = Phrase(
    fi: "Yhdistä tavoitteet tai kirjaa molemmat osa-alueet yhdelle tavoitteelle.",
    sv: "Slå ihop målen eller ange båda delområdena för ett av dem.",
    en: "Merge the goals, or enter both areas for one of them."
  )
  let reason = Phrase(
    fi: "Kahteen kertaan kirjattua tavoitetta myös seurataan kahteen kertaan (hyvä käytäntö).",
    sv: "Ett mål som står på två ställen följs också upp två gånger (god praxis).",
    en: "A goal entered twice is also monitored twice (good practice)."
  )

  let examples = [
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Nuorten työttömyys puolittuu vuoteen 2029 mennessä
      T2;Palvelut löytyvät yhdestä paikasta
      T3;↓Palvelu löytyy yhdestä paikasta
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite
      T1;Nuorten työttömyys puolittuu vuoteen 2029 mennessä
      T2;Palvelut löytyvät yhdestä paikasta
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Nuorten työttömyys puolittuu vuoteen 2029 mennessä
      T2;A2;Palvelut löytyvät yhdestä paikasta
      T3;B1;↓Nuorten työttömyys puolittuu vuoteen 2029 mennessä.
      T4;B2;↓Palvelu löytyy yhdestä paikasta
      T5;B2;Nuorten työttömyys puolittuu vuoteen 2028 mennessä
      T6;B2;täydennetään
      T7;B3;täydennetään
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan
        Sivistys ja sote-palvelut;↓Nuorten työttömyys puolittuu;Opot tapaavat jokaisen
        """
    ),
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Kaatumistapaturmat vähenevät kotona
      T2;A2;Kaatumistapaturmat vähenevät palveluasumisessa
      T3;A2;Sairauspoissaolot vähenevät 17 päivästä 15 päivään
      T4;A2;Sairauspoissaolot vähenevät 15 päivästä 13 päivään
      """
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Opot tapaavat jokaisen
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firstOfKey: [TextKey: Int] = [:]
    firstOfKey.reserveCapacity(workbook.goals.count)
    let repeated = workbook.recordsRepeatingCode(.goals)
    for (index, goal) in workbook.goals.enumerated() where !repeated.contains(index) {
      guard let title = goal.title?.original, !Placeholder.stands(in: title) else { continue }
      let key = WordForm.key(title)
      guard let first = firstOfKey[key] else {
        firstOfKey[key] = index
        continue
      }
      report(index, first, workbook, occasion, &reporter)
    }
  }

  private func report(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let (goal, earlier) = (workbook.goals[index], workbook.goals[first])
    let place = workbook.place(\.goals, index, .title)
    let isSame =
      NormalForm.name(goal.title?.original ?? "") == NormalForm.name(earlier.title?.original ?? "")
    // In a sheet a goal stands under one area.
    let remedy =
      workbook.isSheet
      ? occasion.say(
        fi: "Yhdistä tavoitteet tai muotoile ne niin, että ero näkyy.",
        sv: "Slå ihop målen eller formulera dem så att skillnaden syns.",
        en: "Merge the goals, or word them so that the difference shows."
      ) : nil
    guard goal.id.isWritten, earlier.id.isWritten else {
      let label = occasion.label(goal.id, goal.title)
      let row = Mention.onRow(
        of: workbook.place(\.goals, first, .title),
        from: place,
        in: workbook,
        occasion
      )
      reporter.report(
        at: place,
        occasion.say(
          fi: isSame
            ? "Tavoite \(label) on jo \(row)" : "Tavoite \(label) on lähes samanlaisena jo \(row)",
          sv: isSame
            ? "\(label.after(code: "Mål", name: "Målet")) finns redan \(row)"
            : "\(label.after(code: "Mål", name: "Målet")) finns nästan likadant redan \(row)",
          en: isSame
            ? "\(label.after(code: "Goal", name: "The goal")) is already \(row)"
            : "\(label.after(code: "Goal", name: "The goal")) already stands in nearly the same words \(row)"
        ),
        remedy: remedy
      )
      return
    }
    reporter.report(
      at: place,
      occasion.say(
        fi: isSame
          ? "Tavoitteet \(earlier.id) ja \(goal.id) ovat samat"
          : "Tavoitteet \(earlier.id) ja \(goal.id) ovat lähes samat",
        sv: isSame
          ? "Målen \(earlier.id) och \(goal.id) är likadana"
          : "Målen \(earlier.id) och \(goal.id) är nästan likadana",
        en: isSame
          ? "Goals \(earlier.id) and \(goal.id) are the same"
          : "Goals \(earlier.id) and \(goal.id) are nearly the same"
      ),
      remedy: remedy
    )
  }
}
