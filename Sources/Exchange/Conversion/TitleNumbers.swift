internal import Workbooks

/// Numbers for the titles of areas, goals and actions: titles of the same words have the same one.
///
/// A title can be long, and everything under it is compared by it.
struct TitleNumbers {
  private var numbers: [String: Int] = [:]

  /// By the kinds and the indexes of the records.
  typealias Titles = [TableKind: [Int]]

  /// The numbers of a workbook's titles, which go on where those of an earlier one ended.
  mutating func titles(of workbook: Workbook) -> Titles {
    [
      .areas: workbook.areas.map { number($0.title?.original) },
      .goals: workbook.goals.map { number($0.title?.original) },
      .actions: workbook.actions.map { number($0.title?.original) },
    ]
  }

  private mutating func number(_ title: String?) -> Int {
    let words = title?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    let number = numbers[words] ?? numbers.count
    numbers[words] = number
    return number
  }
}
