internal import Workbooks

/// The normal forms of names that many rows are compared with, so that a long one is gone through once.
struct NameForms {
  private var forms: [Int: String] = [:]

  /// The form of a record's name.
  mutating func form(ofRecord index: Int, _ name: String) -> String {
    if let known = forms[index] { return known }
    let form = NormalForm.name(name)
    forms[index] = form
    return form
  }
}
