internal import Rules
internal import Wording

/// How much of a workbook is filled in, a line for each kind of record, with the previous version's counts in brackets.
struct CompletenessText {
  private let current: Completeness
  private let previous: Completeness?
  private let language: Language

  init(_ current: Completeness, previous: Completeness?, in language: Language) {
    self.current = current
    self.previous = previous
    self.language = language
  }

  /// A kind of record, and what is counted of it with its name.
  private struct Line {
    let name: Phrase
    let items: [(kind: Completeness.Kind, name: Phrase)]
  }

  private static let lines = [
    Line(
      name: Phrase(fi: "Osa-alueita", sv: "Delområden", en: "Areas"),
      items: [
        (.areasWithGoals, Phrase(fi: "tavoite", sv: "mål", en: "with goals")),
        (
          .areasWithBothSides,
          Phrase(
            fi: "vastuutaho hyvinvointialueella ja kunnissa",
            sv: "ansvarig instans i välfärdsområdet och i kommunerna",
            en: "with responsible parties in the county and the municipalities"
          )
        ),
        (.areasWithResources, Phrase(fi: "resurssit", sv: "resurser", en: "with resources")),
      ]
    ),
    Line(
      name: Phrase(fi: "Tavoitteita", sv: "Mål", en: "Goals"),
      items: [
        (.goalsWithActions, Phrase(fi: "toimenpide", sv: "åtgärd", en: "with actions")),
        (.goalsWithIndicators, Phrase(fi: "mittari", sv: "indikator", en: "with indicators")),
      ]
    ),
    Line(
      name: Phrase(fi: "Toimenpiteitä", sv: "Åtgärder", en: "Actions"),
      items: [
        (
          .actionsWithResponsible,
          Phrase(fi: "vastuutaho", sv: "ansvarig instans", en: "with a responsible party")
        ),
        (.actionsWithSchedule, Phrase(fi: "aikataulu", sv: "tidtabell", en: "with a schedule")),
      ]
    ),
    Line(
      name: Phrase(fi: "Mittareita", sv: "Indikatorer", en: "Indicators"),
      items: [
        (
          .indicatorsWithBaseline,
          Phrase(fi: "lähtöarvo", sv: "utgångsvärde", en: "with a baseline")
        ),
        (
          .indicatorsWithTarget,
          Phrase(
            fi: "tavoitearvo tai suunta",
            sv: "målvärde eller riktning",
            en: "with a target or a direction"
          )
        ),
      ]
    ),
  ]

  /// `Tavoitteita 12 (edellisessä 13): toimenpide 12 (13), mittari 11 (12).`; no line for what neither version has.
  var lines: [String] {
    Self.lines.compactMap { line in
      let first = line.items[0].kind
      let (total, before) = (current[first].total, previous?[first].total)
      guard total > 0 || before ?? 0 > 0 else { return nil }
      let head =
        line.name[language] + " " + language.text(of: total)
        + (before.map { " (\(word(for: $0)))" } ?? "")
      let items = line.items.map { kind, name in
        name[language] + " " + language.text(of: current[kind].count)
          + (previous.map { " (\(language.text(of: $0[kind].count)))" } ?? "")
      }
      return head + ": " + items.joined(separator: ", ") + "."
    }
  }

  private func word(for count: Int) -> String {
    let count = language.text(of: count)
    return switch language {
    case .finnish: "edellisessä \(count)"
    case .swedish: "i föregående \(count)"
    case .english: "previously \(count)"
    }
  }
}
