public import Wording
public import Workbooks

/// For which stage, day and reader a workbook is checked.
public struct Occasion: Sendable {
  public let stage: Stage

  /// The agreement's scope option, 1–3, as the workbook says.
  public let scope: Int

  /// The day as of which things are due or late, known to the day.
  public let asOf: CalendarDate
  public let language: Language

  /// The version of the workbook that this one is compared with; `nil`: with none.
  public let previous: Workbook?

  /// The numbers that the workbook sets for rules, by their codes.
  private var thresholds: [String: Int] = [:]

  public init(
    stage: Stage,
    scope: Int,
    asOf: CalendarDate,
    language: Language,
    previous: Workbook? = nil
  ) {
    self.stage = stage
    self.scope = scope
    self.asOf = asOf
    self.language = language
    self.previous = previous
  }

  /// The same occasion with the thresholds that a workbook sets, by the rules' codes.
  func setting(_ thresholds: [String: Int]) -> Occasion {
    var occasion = self
    occasion.thresholds = thresholds
    return occasion
  }

  /// The number that a rule compares with: the workbook's, else the rule's own.
  public func threshold(of rule: some Rule) -> Int {
    guard let threshold = rule.threshold else { preconditionFailure("\(rule.code) has none") }
    return thresholds[rule.code] ?? threshold.value
  }

  /// The sentence in the reader's language; the others are not built.
  public func say(
    fi: @autoclosure () -> String,
    sv: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> String {
    switch language {
    case .finnish: fi()
    case .swedish: sv()
    case .english: en()
    }
  }

  /// A text in the reader's quotation marks, shortened where it is long.
  public func quoted(_ text: String) -> String { Quotation.of(text, in: language) }

  /// How a sentence names a record: by its code where one stands in the file, else by its text.
  public func label<R>(_ id: Identifier<R>, _ title: Text?) -> Label {
    if !id.isWritten, let title {
      return Label(text: quoted(title.translation(to: language) ?? title.original), isCode: false)
    }
    return Label(text: id.text, isCode: true)
  }

  /// How a sentence names a record that people know by its name rather than by its code.
  public func name<R>(_ id: Identifier<R>, _ title: Text?) -> String {
    quoted(title.map { $0.translation(to: language) ?? $0.original } ?? id.text)
  }
}
