internal import Wording
internal import Workbooks

/// Finds areas whose indicators all count what has been arranged, and none what has changed.
struct AreaWithOnlyCounts: Rule {
  let code = "MIT-12"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Osa-alue, jonka mittarit kertovat vain, paljonko tehdään",
    sv: "Delområde vars indikatorer bara visar hur mycket som görs",
    en: "An area whose indicators tell only how much is done"
  )
  let remedy = Phrase(
    fi: "Lisää osa-alueelle mittari, joka kertoo, mikä asukkaiden kannalta muuttuu.",
    sv: "Lägg till en indikator som visar vad som förändras för invånarna.",
    en: "Add an indicator that tells what changes for residents."
  )
  let reason = Phrase(
    fi: "Tilaisuuksien määrästä ei näy, muuttuiko mikään (hyvä käytäntö).",
    sv: "Antalet evenemang visar inte om något förändrades (god praxis).",
    en: "The number of events does not show whether anything changed (good practice)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue\nA1;↓Työllisyyden hoito",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Nuorten työttömyys puolittuu",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö
      M1;T1;Järjestetyt rekrytointitapahtumat;kpl
      M2;T1;Ohjaajien tapaamisten määrä;kpl
      """,
    ]),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue\nA1;Työllisyyden hoito",
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;A1;Nuorten työttömyys puolittuu",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö
      M1;T1;Järjestetyt rekrytointitapahtumat;kpl
      M2;T1;Ohjaajien tapaamisten määrä;kpl
      M3;T1;Nuorten työttömyysaste;%
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue
      A1;↓Työllisyyden hoito
      A2;Alueen elinvoima
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Nuorten työttömyys puolittuu
      T2;A2;Yritykset löytävät tekijät
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Yksikkö
      M1;T1;Järjestetyt rekrytointitapahtumat;kpl
      M2;T1;Ohjaajien tapaamisten määrä;
      M3;T2;Järjestetyt rekrytointitapahtumat;kpl
      M4;T2;Avoimeksi jääneet työpaikat;kpl
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Mittari;Yksikkö
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Järjestetyt tilaisuudet;kpl
        ;;Nuorten työttömyysaste;%
        Alueen elinvoima;Yritykset löytävät tekijät;Järjestetyt tilaisuudet;kpl
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var finder = CountFinder(workbook)
    for (index, area) in workbook.areas.enumerated() where finder.hasOnlyCounts(area: index) {
      let name = occasion.name(area.id, area.title)
      reporter.report(
        at: workbook.place(\.areas, index, .title),
        occasion.say(
          fi: "Osa-alueen \(name) kaikki mittarit kertovat vain, paljonko tehdään",
          sv: "Alla indikatorer för delområdet \(name) visar bara hur mycket som görs",
          en: "All indicators of the area \(name) tell only how much is done"
        )
      )
    }
  }
}

/// Finds areas with several indicators that all count what is done.
///
/// A goal may be in many areas and an indicator under many goals, and each is asked once.
private struct CountFinder {
  private let workbook: Workbook
  private var goals: [GoalIndicators?]
  private var indicators: [Bool?]

  init(_ workbook: Workbook) {
    self.workbook = workbook
    goals = Array(repeating: nil, count: workbook.goals.count)
    indicators = Array(repeating: nil, count: workbook.indicators.count)
  }

  mutating func hasOnlyCounts(area: Int) -> Bool {
    var firstOfArea: Int?
    var areSeveral = false
    for goal in workbook.goals(inArea: area) {
      let ofGoal = indicators(ofGoal: goal)
      guard ofGoal.areOnlyCounts else { return false }
      guard let first = ofGoal.first else { continue }
      if ofGoal.areSeveral || first != firstOfArea ?? first { areSeveral = true }
      firstOfArea = firstOfArea ?? first
    }
    return areSeveral
  }

  private mutating func indicators(ofGoal goal: Int) -> GoalIndicators {
    if let known = goals[goal] { return known }
    let indexes = workbook.indicators(ofGoal: goal)
    let found = GoalIndicators(
      first: indexes.first,
      areSeveral: indexes.contains { $0 != indexes.first },
      areOnlyCounts: indexes.allSatisfy { isCount($0) }
    )
    goals[goal] = found
    return found
  }

  private mutating func isCount(_ indicator: Int) -> Bool {
    if let known = indicators[indicator] { return known }
    let isCount = workbook.indicators[indicator].countsWhatIsDone
    indicators[indicator] = isCount
    return isCount
  }

  private struct GoalIndicators {
    let first: Int?
    let areSeveral: Bool
    let areOnlyCounts: Bool
  }
}

extension Indicator {
  /// Whether the name speaks of events that are held; a share of something is never one.
  fileprivate var countsWhatIsDone: Bool {
    guard let title, !title.original.utf8.contains(UInt8(ascii: "%")),
      unit.map({ UnitForm($0.original).sort == .count }) ?? true
    else { return false }
    let name = TextKey(name: title.original)
    return Self.openers.contains(where: name.begins) || Self.events.contains(where: name.contains)
  }

  private static let openers = [
    "järjestetyt ", "järjestettyjen ", "järjestetty ", "pidetyt ", "pidettyjen ", "ordnade ",
    "hållna ", "events held", "meetings held", "trainings held", "number of events",
    "number of meetings", "number of trainings", "number of workshops",
  ].map { Array($0.utf8) }

  private static let events = (finnishEvents + swedishEvents).map { Array($0.utf8) }

  private static let finnishEvents = [
    "tilaisuuksien", "tapahtumien", "koulutusten", "koulutuksien", "kokousten", "kokouksien",
    "tapaamisten", "tapaamisien", "työpajojen", "seminaarien",
  ].flatMap { [$0 + " määrä", $0 + " lukumäärä"] }

  private static let swedishEvents = [
    "möten", "evenemang", "utbildningar", "träffar", "workshoppar", "seminarier",
  ].flatMap { ["antal " + $0, "antalet " + $0] }
}
