internal import Wording
internal import Workbooks

/// The rows of a template in one file.
struct TemplateSheet {
  private let template: WorkbookTemplate
  private let language: Language

  init(_ template: WorkbookTemplate) {
    self.template = template
    language = template.language
  }

  /// The basics, a line each, then the headings and the areas.
  var rows: [[String]] {
    let basics = TemplateBasics(template).rows.map { row in row.filter { !$0.isEmpty } }
    return basics + [headings] + areas
  }

  private var headings: [String] {
    [
      GoalArea.Column.title.heading, GoalArea.Column.group.heading, GoalArea.Column.basis.heading,
      Goal.Column.title.heading, Action.Column.title.heading, Action.Column.responsible.heading,
      Phrase(fi: "Resurssit", sv: "Resurser", en: "Resources"), Indicator.Column.title.heading,
      Indicator.Column.unit.heading, Indicator.Column.baseline.heading,
      Indicator.Column.target.heading, Action.Column.schedule.heading,
      Action.Column.status.heading, GoalArea.Column.notes.heading,
    ].map { $0[language] }
  }

  private var areas: [[String]] {
    let filled = AreaDraft.all.enumerated().map { index, draft in
      [
        draft.area.name[language], draft.area.group.text(in: language), draft.basis[language],
        index == 0 ? ExampleWords.goal[language] : "",
      ]
    }
    return filled.map { $0 + Array(repeating: "", count: headings.count - $0.count) }
  }
}
