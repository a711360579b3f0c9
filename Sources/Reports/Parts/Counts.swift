internal import Wording
internal import Workbooks

/// How many areas, goals, actions and indicators there are, in words.
struct Counts {
  private let counts: [(number: Int, noun: Noun, none: Phrase)]
  private let language: Language

  init(_ reader: Reader) {
    let workbook = reader.workbook
    let goalAreas = workbook.areas.count { $0.effectiveGroup == .agreement }
    self.init(
      goalAreas: goalAreas,
      areas: workbook.areas.count - goalAreas,
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
    goals: Int,
    actions: Int?,
    indicators: Int?,
    in language: Language
  ) {
    self.language = language
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
    let items = counts.filter { $0.number > 0 }.map { $0.noun.counted($0.number, in: language) }
    return items.isEmpty ? nil : language.list(items)
  }

  /// A sentence for each thing that there is none of.
  var absences: [String] {
    counts.filter { $0.number == 0 && !$0.none[language].isEmpty }.map { $0.none[language] }
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
