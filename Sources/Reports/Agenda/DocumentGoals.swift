internal import Documents
internal import Wording
internal import Workbooks

/// The goals that a document carries out, by area.
struct DocumentGoals {
  private let reader: Reader
  private let document: GoverningDocument?

  /// Areas with the goals that are listed under them; without an area last.
  let groups: [(area: Int?, goals: [Int])]

  init(_ reader: Reader, _ document: GoverningDocument?) {
    self.reader = reader
    self.document = document
    let workbook = reader.workbook
    let named = Self.named(document?.goals)
    func isCarriedOut(_ goal: Int) -> Bool {
      guard let named else { return true }
      func isNamed(_ code: String, _ title: Text?) -> Bool {
        named.contains(NormalForm.name(code))
          || title.map { named.contains(NormalForm.name($0.original)) } ?? false
      }
      return isNamed(workbook.goals[goal].id.text, workbook.goals[goal].title)
        || workbook.areas(ofGoal: goal).contains {
          isNamed(workbook.areas[$0].id.text, workbook.areas[$0].title)
        }
    }
    groups = AreaGoals(workbook, where: isCarriedOut).groups
  }

  /// The codes and names that the document lists; `nil`: it carries out all goals.
  private static func named(_ list: String?) -> Set<String>? {
    guard let list else { return nil }
    let items = list.split { $0.isNewline || $0 == ";" }
      .flatMap { [$0] + $0.split(separator: ",") }
    return Set(items.map { NormalForm.name(String($0)) })
  }

  func counts(isWithActions: Bool) -> Counts {
    let workbook = reader.workbook
    let areas = groups.compactMap(\.area)
    let goalAreas = areas.count { workbook.areas[$0].effectiveGroup == .agreement }
    let goals = groups.flatMap(\.goals)
    let actions = Set(goals.flatMap { workbook.actions(towardsGoal: $0) })
    return Counts(
      goalAreas: goalAreas,
      areas: areas.count - goalAreas,
      goals: goals.count,
      actions: isWithActions ? actions.count : nil,
      indicators: nil,
      in: reader.language
    )
  }

  /// The areas as a list, under each its goals with their codes.
  var blocks: [Block] {
    let items = groups.flatMap { group in
      let goals = group.goals.map { goal in
        let goal = reader.workbook.goals[goal]
        return ListItem(Prose(goal.id.text + " " + (reader.text(goal.title) ?? EmptyMark.sign)))
      }
      guard let area = group.area else { return goals }
      return [ListItem(Prose(reader.title(ofArea: area)), [.bullets(goals)])]
    }
    return items.isEmpty ? [] : [.bullets(items)]
  }
}
