public import Wording
public import Workbooks

/// Something that a rule found, told in one language, with its place as a spreadsheet shows it.
public struct Finding: Sendable {
  private let words: RuleWords
  public let severity: Severity

  /// What is so; empty where that is a sentence that findings share.
  private var text: String

  /// What to write instead and where.
  public internal(set) var remedy: String

  public let place: Place
  private var about: About?

  /// Few findings have a subject or something in common with others, so that it is kept apart.
  indirect enum About: Sendable {
    case subject(Phrase)
    case cause(String)
    case sentence(SharedSentence)
  }

  /// What is so: one clause without a full stop.
  public var message: String {
    if case .sentence(let sentence) = about, let record = place.record {
      sentence.told(of: record.index)
    } else {
      text
    }
  }

  /// Adds a clause to what is so.
  mutating func addToMessage(_ clause: String) {
    text = message + "; " + clause
    if case .sentence = about { about = nil }
  }
}

extension Finding {
  init(
    _ words: RuleWords,
    _ severity: Severity,
    message: String,
    remedy: String,
    place: Place,
    subject: Phrase?,
    cause: String? = nil
  ) {
    self.init(
      words: words,
      severity: severity,
      text: message,
      remedy: remedy,
      place: place,
      about: subject.map { .subject($0) } ?? cause.map { .cause($0) }
    )
  }

  /// A finding about a record that tells a sentence which it shares with others.
  init(
    _ words: RuleWords,
    _ severity: Severity,
    sharing sentence: About,
    remedy: String,
    place: Place
  ) {
    self.init(
      words: words,
      severity: severity,
      text: "",
      remedy: remedy,
      place: place,
      about: sentence
    )
  }
}

extension Finding {
  /// The rule's code, `TAV-03`.
  public var code: String { words.code }

  /// The rule's name in kebab-case, `goal-without-actions`.
  public var rule: String { words.name }

  /// Why it matters, ending in the basis.
  public var reason: String { words.reason }
  public var basis: Basis { words.basis }

  /// What the finding is about where that is no record of the workbook, such as an area of the template; `nil`: nothing else.
  public var subject: Phrase? {
    if case .subject(let subject) = about { subject } else { nil }
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
