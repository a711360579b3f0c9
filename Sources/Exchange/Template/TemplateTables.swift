internal import Wording
internal import Workbooks

/// The rows of a template's tables.
struct TemplateTables {
  private let template: WorkbookTemplate
  private let language: Language

  init(_ template: WorkbookTemplate) {
    self.template = template
    language = template.language
  }

  /// The headings of a table, and what is filled in beforehand.
  func rows(of kind: TableKind) -> [[String]] {
    switch kind {
    case .basics: headings(Basics.Column.allCases) + TemplateBasics(template).rows
    case .parties: TemplateParties(template).rows
    case .areas: areas
    case .goals: goals
    case .actions: actions
    case .resources: headings(Resource.Column.allCases)
    case .indicators: headings(Indicator.Column.allCases)
    case .measurements: headings(Measurement.Column.allCases)
    case .forums: forums
    case .meetings: headings(Meeting.Column.allCases)
    case .documents: headings(GoverningDocument.Column.allCases)
    case .agenda: headings(AgendaItem.Column.allCases)
    case .decisions: headings(Decision.Column.allCases)
    case .sources: headings(Source.Column.allCases)
    case .steps: steps
    case .exceptions: headings(AcceptedException.Column.allCases)
    case .rules: headings(RuleSetting.Column.allCases)
    }
  }

  private var areas: [[String]] {
    table(
      AreaDraft.all.map { draft in
        [
          GoalArea.Column.id: draft.code, .title: draft.area.name[language],
          .group: draft.area.group.text(in: language), .basis: draft.basis[language],
        ]
      }
    )
  }

  private var goals: [[String]] {
    table([[Goal.Column.id: "A1.1", .area: "A1", .title: ExampleWords.goal[language]]])
  }

  /// The schedule has a column of its own only where there are none for its ends.
  private var actions: [[String]] {
    table(
      [[.id: "A1.1.1", .goal: "A1.1", .title: ExampleWords.action[language]]],
      columns: Action.Column.allCases.filter { $0 != .schedule }
    )
  }

  private var forums: [[String]] {
    table(
      ForumDraft.all.enumerated().map { index, draft in
        [
          Forum.Column.id: "F\(index + 1)", .name: draft.name[language],
          .level: draft.level.text(in: language), .meetingsPerYear: draft.rate?[language] ?? "",
        ]
      }
    )
  }

  private var steps: [[String]] {
    table(
      StepDraft.all.map { draft in
        [Step.Column.step: draft.title[language], .responsible: draft.responsible[language]]
      }
    )
  }

  private func table<Column: RecordColumn>(
    _ rows: [[Column: String]],
    columns: [Column] = Column.allCases
  ) -> [[String]] {
    headings(columns) + rows.map { row in columns.map { row[$0] ?? "" } }
  }

  private func headings<Column: RecordColumn>(_ columns: [Column]) -> [[String]] {
    [columns.map { $0.heading[language] }]
  }
}
