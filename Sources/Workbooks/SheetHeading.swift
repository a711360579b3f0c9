package import Wording

/// Headings of a sheet that say whose column it is, where a table's own heading would mean another record's.
package enum SheetHeading {
  /// The heading of a record's column in a sheet that has it beside those of other records.
  package static func of(_ kind: TableKind, _ column: Int) -> Phrase {
    own[kind]?[column]
      ?? (kind == .resources && column == Resource.Column.description.rawValue
        ? kind.sheetHeading : HeadingTable[kind].headings[column])
  }

  /// The heading that only sheets have; `nil`: the column is called what it is called in a table.
  static func special(_ kind: TableKind, _ column: Int) -> Phrase? { own[kind]?[column] }

  /// The column that a heading in its normal form names in sheets alone; `nil`: none.
  static func column(of form: String) -> (kind: TableKind, column: Int)? { lookup[form] }

  /// The headings that only sheets have, in their normal forms and in no order.
  static var forms: some Collection<String> { lookup.keys }

  /// Columns of a sheet that refer to more records than the one in whose row they stand.
  static let further: [(kind: TableKind, column: Int)] = [
    (.goals, Goal.Column.area.rawValue), (.actions, Action.Column.goal.rawValue),
    (.indicators, Indicator.Column.goal.rawValue),
  ]

  private static let own: [TableKind: [Int: Phrase]] = [
    .areas: [
      GoalArea.Column.id.rawValue: Phrase(
        fi: "Osa-alueen tunnus",
        sv: "Delområdets kod",
        en: "Area code"
      ),
      GoalArea.Column.notes.rawValue: Phrase(
        fi: "Osa-alueesta huomioitavaa",
        sv: "Att beakta om delområdet",
        en: "Area notes"
      ),
    ],
    .goals: [
      Goal.Column.id.rawValue: Phrase(
        fi: "Tavoitteen tunnus",
        sv: "Målets kod",
        en: "Goal code"
      ),
      Goal.Column.area.rawValue: Phrase(
        fi: "Muut osa-alueet",
        sv: "Övriga delområden",
        en: "Other areas"
      ),
      Goal.Column.due.rawValue: Phrase(
        fi: "Tavoitteen määräaika",
        sv: "Målets tidsfrist",
        en: "Goal due"
      ),
      Goal.Column.assessment.rawValue: Phrase(
        fi: "Tavoitteen arvio",
        sv: "Bedömning av målet",
        en: "Goal assessment"
      ),
      Goal.Column.notes.rawValue: Phrase(
        fi: "Tavoitteesta huomioitavaa",
        sv: "Att beakta om målet",
        en: "Goal notes"
      ),
    ],
    .actions: [
      Action.Column.id.rawValue: Phrase(
        fi: "Toimenpiteen tunnus",
        sv: "Åtgärdens kod",
        en: "Action code"
      ),
      Action.Column.goal.rawValue: Phrase(
        fi: "Muut tavoitteet",
        sv: "Övriga mål",
        en: "Other goals"
      ),
    ],
    .indicators: [
      Indicator.Column.id.rawValue: Phrase(
        fi: "Mittarin tunnus",
        sv: "Indikatorns kod",
        en: "Indicator code"
      ),
      Indicator.Column.goal.rawValue: Phrase(
        fi: "Mittarin muut tavoitteet",
        sv: "Indikatorns övriga mål",
        en: "Indicator's other goals"
      ),
      Indicator.Column.responsible.rawValue: Phrase(
        fi: "Mittarin vastuutaho",
        sv: "Indikatorns ansvariga",
        en: "Indicator responsible"
      ),
    ],
    .resources: [
      Resource.Column.unit.rawValue: Phrase(
        fi: "Resurssin yksikkö",
        sv: "Resursens enhet",
        en: "Resource unit"
      )
    ],
  ]

  private static let lookup: [String: (kind: TableKind, column: Int)] = {
    var lookup: [String: (kind: TableKind, column: Int)] = [:]
    for kind in WorkbookFile.sheetKinds {
      for (column, heading) in own[kind] ?? [:] {
        for language in Language.allCases {
          lookup[NormalForm.heading(heading[language])] = (kind, column)
        }
      }
    }
    return lookup
  }()
}
