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

  static let examples = [
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
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite;Määräaika
      T1;A1;Lisätään nuorten työpajapaikkoja 10 % nykyisestä;2029
      T2;A1;↓Lisätään nuorten työpajapaikkoja 20 % nykyisestä;2029
      T3;A2;Yhteisiin tiloihin käytetään 40 000 € vuodessa;
      T4;A2;↓Yhteisiin tiloihin käytetään 45 000 € vuodessa;
      T5;A2;Työkykyä tuetaan 0,5 htv:n työpanoksella;
      T6;A2;↓Työkykyä tuetaan 1 htv:n työpanoksella;
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite;Ikäryhmä;Määräaika
      T1;A1;Lisätään nuorten työpajapaikkoja 10 % nykyisestä;;2027
      T2;A1;Lisätään nuorten työpajapaikkoja 20 % nykyisestä;;2029
      T3;A2;Lisätään nuorten työpajapaikkoja 30 % nykyisestä;;2029
      T4;A3;Kaikki 3-vuotiaiden perheet saavat kodin terveysneuvontaa;;
      T5;A3;Kaikki 4-vuotiaiden perheet saavat kodin terveysneuvontaa;;
      T6;A3;80 % 5. luokan oppilaista osaa uida;;
      T7;A3;80 % 6. luokan oppilaista osaa uida;;
      T8;A4;Osallisuus kasvaa 10 % vuonna 2026;;
      T9;A4;Osallisuus kasvaa 20 % vuonna 2027;;
      T10;A5;Liikkuvien osuus nousee 50 prosenttiin;nuoret;
      T11;A5;Liikkuvien osuus nousee 60 prosenttiin;ikääntyneet;
      T12;A5;Hoitoon pääsee 7 päivässä;;
      T13;A5;Hoitoon pääsee 14 päivässä;;
      T20;A5;Vähintään 50–60 % osallistuu;;
      T21;A5;Vähintään 60–70 % osallistuu;;
      T14;A6;Ryhmä 1 kokoontuu kerran kuussa;;
      T15;A6;Ryhmä 2 kokoontuu kerran kuussa;;
      T16;A6;Poissaolot vähenevät 12 %:sta 10 %:iin;;
      T17;A6;Poissaolot vähenevät 10 %:sta 8 %:iin;;
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Asukkaat löytävät palvelut helposti
      T2;A2;↓Asukkaat löytävät helposti palvelut
      T3;A1;Sote-tilat ovat tehokkaassa käytössä
      T4;A2;↓Sotetilat ovat tehokkaassa käytössä
      T5;A1;Jokaisella koululla on kuraattori
      T6;A2;↓Jokaisella koululla on oltava kuraattori
      T7;A1;Lasten ylipaino vähenee
      T8;A2;↓Lasten ylipaino vähenee vuoteen 2029 mennessä
      T9;A1;Ungdomsarbetslösheten halveras till 2029
      T10;A2;↓Ungdomsarbetslösheten halveras till år 2029
      """
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Määräaika
      T1;Kunnat tukevat järjestöjä;
      T2;Järjestöt tukevat kuntia;
      T3;Kommunen stöder föreningarna;
      T4;Föreningarna stöder kommunen;
      T5;Kunnan asukkaat käyttävät hyvinvointialueen tiloja;
      T6;Hyvinvointialueen asukkaat käyttävät kunnan tiloja;
      T7;Ungdomsarbetslösheten halveras till 2027;
      T8;Ungdomsarbetslösheten halveras till år 2029;
      T9;Lasten ylipaino vähenee;2027
      T10;Lasten ylipaino vähenee vuoteen 2029 mennessä;2029
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

  /// What makes two goals one goal with two figures.
  private struct AmountKey: Hashable {
    let form: AmountForm
    let areas: [Int]
    let cells: [String]
  }

  /// A goal in other words, by the year at its end.
  private struct RewordedKey: Hashable {
    let key: TextKey
    let year: String?
  }

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var firstOfKey: [TextKey: Int] = [:]
    var firstOfAmount: [AmountKey: Int] = [:]
    var firstOfReworded: [RewordedKey: Int] = [:]
    var firstOfAnyYear: [TextKey: Int] = [:]
    var titles = NameForms()
    let repeated = workbook.recordsRepeatingCode(.goals)
    let (mayBeRepeated, mayBeReworded) = goalsThatMayBeRepeated(workbook)
    for index in workbook.goals.indices where !repeated.contains(index) {
      guard let text = workbook.goals[index].title else { continue }
      guard mayBeRepeated[index] || mayBeReworded[index] || AmountForm.mayStand(in: text),
        !Placeholder.stands(inTitle: text)
      else { continue }
      let title = text.original
      let key = WordForm.key(title)
      guard let first = firstOfKey[key] else {
        firstOfKey[key] = index
        let form = mayBeReworded[index] ? RewordedForm(title) : nil
        if let form {
          let rewordedKey = RewordedKey(key: form.key, year: form.year)
          let first =
            form.year == nil
            ? firstOfAnyYear[form.key]
            : firstOfReworded[RewordedKey(key: form.key, year: nil)] ?? firstOfReworded[rewordedKey]
          if let first {
            if !areDueAtOtherTimes(index, first, in: workbook) {
              report(index, first, &titles, workbook, occasion, &reporter)
            }
            continue
          }
          firstOfReworded[rewordedKey] = index
          if firstOfAnyYear[form.key] == nil { firstOfAnyYear[form.key] = index }
        }
        guard let amountForm = AmountForm(title) else { continue }
        let amountKey = amountKey(amountForm, index, in: workbook)
        if let first = firstOfAmount[amountKey] {
          reportOtherFigure(index, first, workbook, occasion, &reporter)
        } else {
          firstOfAmount[amountKey] = index
        }
        continue
      }
      report(index, first, &titles, workbook, occasion, &reporter)
    }
  }

  /// Which goals have the words of another one, and which its letters in any order, a year at the end aside.
  ///
  /// Only the former may be the same but for endings, and only the latter may be one goal reworded.
  private func goalsThatMayBeRepeated(
    _ workbook: Workbook
  ) -> (repeated: [Bool], reworded: [Bool]) {
    var (words, letters): ([UInt64?], [UInt64?]) = ([], [])
    words.reserveCapacity(workbook.goals.count)
    letters.reserveCapacity(workbook.goals.count)
    for index in workbook.goals.indices {
      let title = workbook.goals[index].title
      words.append(title.map { TextSketch($0).words })
      letters.append(title.map { RewordedForm.lettersOfForm($0) })
    }
    return (Repetition.marks(words), Repetition.marks(letters))
  }

  /// Whether two goals have each a due date of its own.
  private func areDueAtOtherTimes(_ index: Int, _ other: Int, in workbook: Workbook) -> Bool {
    let dates = (workbook.goals[index].due.value, workbook.goals[other].due.value)
    guard let due = dates.0, let otherDue = dates.1 else { return false }
    return due != otherDue
  }

  /// Goals of other times or age groups may well have other figures.
  private func amountKey(_ form: AmountForm, _ index: Int, in workbook: Workbook) -> AmountKey {
    let areas = workbook.areas(ofGoal: index)
    var columns: [Goal.Column] = [.due, .ageGroup]
    if areas.isEmpty { columns.append(.area) }
    return AmountKey(
      form: form,
      areas: Array(areas),
      cells: columns.map { column in
        NormalForm.name(workbook.value(at: workbook.place(\.goals, index, column)) ?? "")
      }
    )
  }

  private func reportOtherFigure(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let goal = workbook.goals[index]
    let place = workbook.place(\.goals, index, .title)
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
        fi: "Tavoite \(label) on lukua lukuun ottamatta sama kuin tavoite \(row)",
        sv:
          "\(label.after(code: "Mål", name: "Målet")) är detsamma som målet \(row) bortsett från siffran",
        en:
          "\(label.after(code: "Goal", name: "The goal")) is the same as the goal \(row), the figure apart"
      ),
      remedy: occasion.say(
        fi:
          "Tarkista, kumpi luku on oikea, ja poista toinen tavoite. Jos tavoitteita on kaksi, muotoile ne niin, että ero näkyy.",
        sv:
          "Kontrollera vilken siffra som är rätt och ta bort det andra målet. Om målen är två, formulera dem så att skillnaden syns.",
        en:
          "Check which figure is right, and remove the other goal. If there are two goals, word them so that the difference shows."
      )
    )
  }

  private func report(
    _ index: Int,
    _ first: Int,
    _ titles: inout NameForms,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let (goal, earlier) = (workbook.goals[index], workbook.goals[first])
    let place = workbook.place(\.goals, index, .title)
    let isSame =
      NormalForm.name(goal.title?.original ?? "")
      == titles.form(ofRecord: first, earlier.title?.original ?? "")
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
