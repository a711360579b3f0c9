import Testing
import Workbooks

@testable import Rules

struct ActionsAlikeTests {
  /// So many actions of random texts under each of some goals.
  private static func workbook(_ actionsOfGoal: Int) -> Workbook {
    let texts = RandomTexts.make(600, seed: 7).map { text in
      text.filter { $0 != ";" && $0 != "\"" }
    }
    let rows = texts.indices.map { "TP\($0);T\($0 / actionsOfGoal);\(texts[$0])" }
    let goals = (0...texts.count / actionsOfGoal).map { "T\($0);Tavoite \($0)" }
    let files = [
      ("tavoitteet.csv", "Tunnus;Tavoite\n" + goals.joined(separator: "\n")),
      ("toimenpiteet.csv", "Tunnus;Tavoite;Toimenpide\n" + rows.joined(separator: "\n")),
    ]
    return Workbook(folder: files.map { SourceFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test(arguments: [2, 5, 12, 13, 40, 600])
  func `actions of one form are found at whatever pace`(actionsOfGoal: Int) {
    let workbook = Self.workbook(actionsOfGoal)
    let alike = ActionsAlike(in: workbook)
    var count = 0
    for goal in workbook.goals.indices {
      let actions = workbook.actions(towardsGoal: goal)
      for action in actions {
        guard let title = workbook.actions[action].title?.original else { continue }
        for other in actions where other != action {
          guard let text = workbook.actions[other].title?.original else { continue }
          if WordForm.key(text) == WordForm.key(title) {
            #expect(alike.mayBeRepeated[action], "\(title.debugDescription)")
            count += 1
          }
          if RewordedForm.letters(of: text) == RewordedForm.letters(of: title) {
            #expect(alike.mayBeReworded[action], "\(title.debugDescription)")
          }
        }
      }
    }
    #expect(actionsOfGoal < 40 || count > 10)
  }
}
