import Registry
import Wording
import Workbooks

/// What areas, goals, actions, indicators and resources of a workbook say, for comparing two forms of it.
///
/// Codes count as they are, whether written or made; a list of references as what it leads to.
struct WorkbookContent: Equatable, CustomStringConvertible {
  private var lines: [String] = []

  init(_ workbook: Workbook) {
    for area in workbook.areas { add("area", area.id.text, area) }
    for (index, goal) in workbook.goals.enumerated() {
      let areas = workbook.areas(ofGoal: index).map { workbook.areas[$0].id.text }
      add("goal", goal.id.text, goal, areas)
    }
    for (index, action) in workbook.actions.enumerated() {
      let goals = workbook.goals(ofAction: index).map { workbook.goals[$0].id.text }
      add("action", action.id.text, action, goals)
    }
    for (index, indicator) in workbook.indicators.enumerated() {
      let goals = workbook.goals(ofIndicator: index).map { workbook.goals[$0].id.text }
      add("indicator", indicator.id.text, indicator, goals)
    }
    // Resources have an order only within what they are for.
    var resources: [String] = []
    for (index, resource) in workbook.resources.enumerated() {
      let target = workbook.target(ofResource: index).map(workbook.code) ?? ""
      resources.append(Self.line("resource", target, resource))
    }
    lines += resources.sorted()
    lines.append("county \(workbook.county?.shortName.fi ?? "")")
    lines.append(Self.line("basics", "", workbook.basics))
  }

  var description: String { lines.joined(separator: "\n") }

  /// The lines that only one of two contents has.
  func difference(from other: WorkbookContent) -> String {
    lines.difference(from: other.lines).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }.joined(separator: "\n")
  }

  private mutating func add(
    _ kind: String,
    _ code: String,
    _ record: Any,
    _ references: [String] = []
  ) {
    lines.append(Self.line(kind, code + " → " + references.joined(separator: ","), record))
  }

  private static func line(_ kind: String, _ code: String, _ record: Any) -> String {
    // A sheet has neither documents nor sources, so that actions and goals name theirs.
    let hidden: Set<String> = [
      "id", "origin", "area", "goal", "target", "places", "document", "sources",
    ]
    let indicator = record as? Indicator
    let fields = fields(of: record).compactMap { label, value -> String? in
      guard let label, !hidden.contains(label) || (kind == "indicator" && label == "target") else {
        return nil
      }
      // A year that stands behind the number says the same as one in a column of its own.
      if label == "baselineYear", indicator?.baseline.value?.quantity?.time != nil { return nil }
      if label == "targetYear", indicator?.target.value?.quantity?.time != nil { return nil }
      return "\(label)=\(text(of: value))"
    }
    return "\(kind) \(code): " + fields.joined(separator: " | ")
  }

  /// The fields that say something, also those that a record keeps apart.
  private static func fields(of record: Any) -> [(label: String?, value: Any)] {
    Mirror(reflecting: record).children.flatMap { label, value -> [(label: String?, value: Any)] in
      let field = Mirror(reflecting: value)
      guard field.displayStyle == .optional || String(describing: value) != "empty" else {
        return []
      }
      guard label == "details" else {
        return field.displayStyle == .optional && field.children.isEmpty ? [] : [(label, value)]
      }
      return field.children.first.map { fields(of: $0.value) } ?? []
    }
  }

  private static func text(of value: Any) -> String {
    guard case let text as Text = value else { return String(describing: value) }
    let sisters = Language.allCases.compactMap { language in
      text.translation(to: language).map { "\(language.rawValue):\($0)" }
    }
    return ([text.original] + sisters).joined(separator: "/")
  }
}
