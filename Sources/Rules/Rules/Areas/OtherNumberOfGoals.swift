internal import Wording
internal import Workbooks

/// Finds goal areas of the agreement that have another number of goals than was agreed.
struct OtherNumberOfGoals: Rule {
  let code = "OSA-10"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis(
    .agreement,
    Phrase(
      fi: "työkirjan perustiedot",
      sv: "arbetsbokens grunduppgifter",
      en: "the workbook's basics"
    )
  )

  let summary = Phrase(
    fi: "Tavoitekokonaisuus, jossa on sovitusta poikkeava määrä tavoitteita",
    sv: "Målområde med ett annat antal mål än det avtalade",
    en: "A goal area with another number of goals than agreed"
  )
  let remedy = Phrase(
    fi: "Lisää puuttuvat tavoitteet tai korjaa sovittu määrä perustietoihin.",
    sv: "Lägg till de mål som saknas eller rätta det avtalade antalet i grunduppgifterna.",
    en: "Add the missing goals, or correct the agreed number in the basics."
  )
  let reason = Phrase(
    fi:
      "Sopimuksen mukaan jokaisessa tavoitekokonaisuudessa on sovittu määrä tavoitteita (työkirjan perustiedot).",
    sv: "Enligt avtalet har varje målområde ett visst antal mål (arbetsbokens grunduppgifter).",
    en: "Under the agreement every goal area has a set number of goals (the workbook's basics)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nTavoitteita tavoitekokonaisuudessa;2",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      K2;↓Arjen turvallisuus ja varautuminen;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Yksinäisyys vähenee kolmanneksen
      T2;K1;Jokaisessa kunnassa on kohtaamispaikka
      T3;K2;Asuntopalot vähenevät neljänneksen
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nTavoitteita tavoitekokonaisuudessa;2",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      K2;Arjen turvallisuus ja varautuminen;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Yksinäisyys vähenee kolmanneksen
      T2;K1;Jokaisessa kunnassa on kohtaamispaikka
      T3;K2;Asuntopalot vähenevät neljänneksen
      T4;K2;Jokaisessa kunnassa on häiriötilanteen tukipiste
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nTavoitteita tavoitekokonaisuudessa;2",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      K2;↓Arjen turvallisuus ja varautuminen;sopimuksen tavoitekokonaisuus
      K3;↓Yhteinen edunvalvonta ja elinvoima;sopimuksen tavoitekokonaisuus
      A1;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;"K1; A1";Yksinäisyys vähenee kolmanneksen
      T2;K1;Jokaisessa kunnassa on kohtaamispaikka
      T3;K2;Asuntopalot vähenevät neljänneksen
      T4;K3;Kaikki osapuolet ajavat samoja kärkiä
      T5;K3;Väkiluku säilyy
      T6;K3;Avoimet tehtävät täytetään ensimmäisellä haulla
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K2;Arjen turvallisuus ja varautuminen;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT3;K2;Asuntopalot vähenevät neljänneksen",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nTavoitteita tavoitekokonaisuudessa;1–2",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K2;Arjen turvallisuus ja varautuminen;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT3;K2;Asuntopalot vähenevät neljänneksen",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nTavoitteita tavoitekokonaisuudessa;2",
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;K1;Yksinäisyys vähenee kolmanneksen
      T2;K9;Tupakointi vähenee kolmanneksen
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let agreed = workbook.basics.goalsPerArea.value.flatMap(Self.wholeRange) else { return }
    let number =
      agreed.count == 1 ? "\(agreed.lowerBound)" : "\(agreed.lowerBound)–\(agreed.upperBound)"
    let repeated = workbook.recordsRepeatingCode(.goals)
    // Goals without an area and unknown ones may be those that an area lacks.
    let unknown = UnknownReferences(to: .goals, from: [.actions, .indicators], in: workbook)
    let unplaced = goalsOutsideAgreement(workbook) + unknown.texts.count
    for index in workbook.areas.indices where workbook.areas[index].group.value == .agreement {
      let goals = workbook.goals(inArea: index)
      let count = goals.count
      // A goal that is entered twice is told as such.
      if agreed.contains(goals.count { !repeated.contains($0) }) { continue }
      // That an area has no goals at all is told by another rule, and so are goals that may be the ones missing.
      guard count > 0, !agreed.contains(count),
        count > agreed.upperBound || count + unplaced < agreed.lowerBound
      else { continue }
      let area = workbook.areas[index]
      let name = occasion.name(area.id, area.title)
      let goalCount = Noun.goal.counted(count, in: occasion.language)
      reporter.report(
        at: workbook.place(namingArea: index),
        occasion.say(
          fi: "Tavoitekokonaisuudessa \(name) on \(goalCount), mutta sovittu määrä on \(number)",
          sv: "Målområdet \(name) har \(goalCount), men det avtalade antalet är \(number)",
          en: "The goal area \(name) has \(goalCount), but the agreed number is \(number)"
        ),
        remedy: count > agreed.upperBound
          ? occasion.say(
            fi: "Yhdistä tai siirrä tavoitteita tai korjaa sovittu määrä perustietoihin.",
            sv: "Slå ihop eller flytta mål eller rätta det avtalade antalet i grunduppgifterna.",
            en: "Merge or move goals, or correct the agreed number in the basics."
          ) : nil
      )
    }
  }

  /// How many goals have no area, or one that does not exist.
  private func goalsOutsideAgreement(_ workbook: Workbook) -> Int {
    let unknown = workbook.goalsOfUnknownArea
    return workbook.goals.indices.count { goal in
      unknown.contains(goal) || workbook.areas(ofGoal: goal).isEmpty
    }
  }

  /// The whole numbers that a quantity allows; `nil`: it is not exact, or no number of goals.
  private static func wholeRange(_ quantity: Quantity) -> ClosedRange<Int>? {
    func whole(_ number: Decimal) -> Int? {
      number.decimals == 0 && !number.isNegative ? Int(exactly: number.magnitude) : nil
    }
    guard quantity.qualifier == nil, let lower = whole(quantity.value), lower > 0 else {
      return nil
    }
    guard let upper = quantity.upper else { return lower...lower }
    return whole(upper).flatMap { $0 >= lower ? lower...$0 : nil }
  }
}
