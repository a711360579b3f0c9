internal import Workbooks

/// Numbers for those whom the records of one kind name, the same for the same ones however their cells say it.
///
/// A cell may mean a group of thousands, which are gone through once and not for each record.
struct NamedNumbers {
  private let named: ResponsibleLists

  /// What makes two lists the same.
  private let form: ([Responsible]) -> String
  private var numbersOfLists: [Int: Int] = [:]
  private var numbersOfForms: [String: Int] = [:]

  init(_ named: ResponsibleLists, by form: @escaping ([Responsible]) -> String) {
    self.named = named
    self.form = form
  }

  /// The number of those whom a record names; `nil`: nobody.
  mutating func number(ofRecord record: Int) -> Int? {
    guard let list = named.list(ofRecord: record) else { return nil }
    if let known = numbersOfLists[list] { return known }
    let form = form(named.lists[list])
    let number = numbersOfForms[form] ?? numbersOfForms.count
    numbersOfForms[form] = number
    numbersOfLists[list] = number
    return number
  }
}
