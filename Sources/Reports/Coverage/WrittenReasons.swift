internal import Rules
internal import Wording
internal import Workbooks

/// Why the workbook has no goals for a statutory point, as far as somebody has written it down.
struct WrittenReasons {
  private let reader: Reader

  /// Reasons of the exceptions that are in force, by the normal form of the item that they name.
  private var exceptions: [String: String] = [:]

  init(_ reader: Reader, on occasion: Occasion) {
    self.reader = reader
    for exception in reader.workbook.exceptions {
      guard exception.rule.flatMap(RuleBook.rule)?.code == "OSA-03",
        let target = exception.target, let reason = reader.text(exception.reason),
        !exception.hasExpired(in: reader.workbook, on: occasion)
      else { continue }
      let form = NormalForm.name(target)
      if exceptions[form] == nil { exceptions[form] = reason }
    }
  }

  /// The reason of an exception, else of an area that cites the point and is deliberately left out; `nil`: none.
  func reason(for point: StatutoryPoint, areas: [Int]) -> String? {
    for language in Language.allCases {
      if let reason = exceptions[NormalForm.name(point.name[language])] { return reason }
    }
    return areas.lazy.compactMap { reader.text(reader.workbook.areas[$0].omissionReason) }.first
  }
}
