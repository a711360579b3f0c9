public import Wording
public import Workbooks

/// Something that a rule found, told in one language, with its place as a spreadsheet shows it.
public struct Finding: Sendable {
  private let words: RuleWords
  public let severity: Severity

  private var clause: Clause

  /// What to write instead and where.
  public internal(set) var remedy: String

  public let place: Place
  private let about: Subject?

  /// What is so, as it is kept.
  enum Clause: Sendable {
    case text(String)
    case shared(SharedSentence, record: Int)
  }

  /// Few findings have a subject or a cause in common with others, so that it is kept apart.
  private indirect enum Subject {
    case phrase(Phrase)
    case cause(String)
  }

  init(
    _ words: RuleWords,
    _ severity: Severity,
    clause: Clause,
    remedy: String,
    place: Place,
    subject: Phrase?,
    cause: String? = nil
  ) {
    self.words = words
    self.severity = severity
    self.clause = clause
    self.remedy = remedy
    self.place = place
    about = subject.map { .phrase($0) } ?? cause.map { .cause($0) }
  }

  /// Adds a clause to what is so.
  mutating func addToMessage(_ addition: String) { clause = .text(message + "; " + addition) }
}

extension Finding {
  /// What is so: one clause without a full stop.
  public var message: String {
    switch clause {
    case .text(let text): text
    case .shared(let sentence, let record): sentence.told(of: record)
    }
  }

  /// The rule's code, `TAV-03`.
  public var code: String { words.code }

  /// The rule's name in kebab-case, `goal-without-actions`.
  public var rule: String { words.name }

  /// Why it matters, ending in the basis.
  public var reason: String { words.reason }
  public var basis: Basis { words.basis }

  /// What the finding is about where that is no record of the workbook, such as an area of the template; `nil`: nothing else.
  public var subject: Phrase? {
    if case .phrase(let subject) = about { subject } else { nil }
  }
}

extension Finding {
  /// What other findings of the rule may have in common with this one; `nil`: nothing.
  var cause: String? {
    if case .cause(let cause) = about { cause } else { nil }
  }

  /// The cell as a spreadsheet shows it, `C7`; `nil`: the place is no cell.
  public func cell(in workbook: Workbook) -> String? {
    guard let row = workbook.rowNumber(at: place), let column = place.column else { return nil }
    return Self.letters(ofColumn: column) + String(row)
  }

  /// The letters of a column counted from zero: A, …, Z, AA, ….
  public static func letters(ofColumn column: Int) -> String {
    if (0..<26).contains(column) {
      return String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column)))
    }
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    letters.reverse()
    return String(decoding: letters, as: UTF8.self)
  }

  /// Table and code of the record, `goals/A1.1`; `nil`: the finding is about no record.
  public func record(in workbook: Workbook) -> String? {
    place.record.map { $0.kind.rawValue + "/" + workbook.code(of: $0) }
  }
}
