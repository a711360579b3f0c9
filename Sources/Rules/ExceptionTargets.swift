internal import Wording
public import Workbooks

/// What exceptions to rules call the things that findings are about.
public struct ExceptionTargets {
  private let workbook: Workbook
  private let language: Language
  private let exceptions: Exceptions

  public init(in workbook: Workbook, on occasion: Occasion) {
    self.workbook = workbook
    language = occasion.language
    exceptions = Exceptions(workbook, on: occasion)
  }

  /// What stands in the column “For” of an exception that accepts a finding; empty: the exception is for the whole workbook; `nil`: no exception can accept it.
  public func target(of finding: Finding) -> String? {
    guard !Exceptions.isTellingOfThemselves(finding.code) else { return nil }
    if let subject = finding.subject { return subject[language] }
    if finding.place.record == nil, let missing = finding.place.missing {
      return workbook.name(of: missing, in: language)
    }
    return exceptions.names(of: finding).first ?? ""
  }
}
