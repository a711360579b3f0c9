internal import Wording
internal import Workbooks

/// How many areas, goals, actions and indicators there are, in words.
struct Counts {
  private let counts: [(number: Int, noun: Noun, none: Phrase)]
  private let language: Language

  /// How many areas have been left out with a reason.
  private let omitted: Int

  init(_ reader: Reader) {
    let workbook = reader.workbook
    let areas = workbook.areas.indices.filter { area in
      workbook.areas[area].omissionReason == nil || !workbook.goals(inArea: area).isEmpty
    }
    let goalAreas = areas.count { workbook.areas[$0].effectiveGroup == .agreement }
    self.init(
      goalAreas: goalAreas,
      areas: areas.count - goalAreas,
      omitted: workbook.areas.count - areas.count,
      goals: workbook.goals.count,
      actions: workbook.actions.count,
      indicators: workbook.indicators.count,
      in: reader.language
    )
  }

  /// What is `nil` is not told.
  init(
    goalAreas: Int,
    areas: Int,
    omitted: Int = 0,
    goals: Int,
    actions: Int?,
    indicators: Int?,
    in language: Language
  ) {
    self.language = language
    self.omitted = omitted
    counts = [
      (goalAreas, Self.goalArea, Phrase(fi: "", sv: "", en: "")),
      (areas, .area, goalAreas > 0 ? Phrase(fi: "", sv: "", en: "") : Self.noAreas),
      (goals, .goal, Self.noGoals),
      (actions ?? 0, .action, actions == nil ? Phrase(fi: "", sv: "", en: "") : Self.noActions),
      (
        indicators ?? 0, .indicator,
        indicators == nil ? Phrase(fi: "", sv: "", en: "") : Self.noIndicators
      ),
    ]
  }

  /// `4 osa-aluetta, 12 tavoitetta ja 31 toimenpidettä`; `nil`: there is nothing to count.
  var list: String? {
    let items = counts.filter { $0.number > 0 || $0.noun == .area && omitted > 0 }.map { count in
      count.noun.counted(count.number, in: language) + (count.noun == .area ? omission : "")
    }
    return items.isEmpty ? nil : language.list(items)
  }

  /// A sentence for each thing that there is none of.
  var absences: [String] {
    counts.filter { $0.number == 0 && !$0.none[language].isEmpty }
      .filter { $0.noun != .area || omitted == 0 }.map { $0.none[language] }
  }

  /// How many areas have been left out, in brackets behind the number of the others; empty: none.
  private var omission: String {
    guard omitted > 0 else { return "" }
    let number = language.text(of: omitted)
    let phrase = Phrase(
      fi: " (\(number) jätetty pois, perustelu kirjattu)",
      sv: " (\(number) har utelämnats med motivering)",
      en: " (\(number) left out with a reason)"
    )
    return phrase[language]
  }

  /// The sentences about the workbook.
  var sentences: String {
    let sentence = list.map { list in
      switch language {
      case .finnish: "Työkirjassa on \(list)."
      case .swedish: "Arbetsboken innehåller \(list)."
      case .english: "The workbook contains \(list)."
      }
    }
    return ([sentence].compactMap(\.self) + absences).joined(separator: " ")
  }

  private static let goalArea = Noun(
    one: Phrase(fi: "tavoitekokonaisuus", sv: "målområde", en: "goal area"),
    many: Phrase(fi: "tavoitekokonaisuutta", sv: "målområden", en: "goal areas")
  )
  private static let noAreas = Phrase(
    fi: "Osa-alueita ei ole kirjattu.",
    sv: "Inga delområden har angetts.",
    en: "No areas have been entered."
  )
  private static let noGoals = Phrase(
    fi: "Tavoitteita ei ole kirjattu.",
    sv: "Inga mål har angetts.",
    en: "No goals have been entered."
  )
  private static let noActions = Phrase(
    fi: "Toimenpiteitä ei ole kirjattu.",
    sv: "Inga åtgärder har angetts.",
    en: "No actions have been entered."
  )
  private static let noIndicators = Phrase(
    fi: "Mittareita ei ole kirjattu.",
    sv: "Inga indikatorer har angetts.",
    en: "No indicators have been entered."
  )
}
