internal import Rules
internal import Wording
internal import Workbooks

/// Words what stands in a workbook for the reader of a report.
struct Reader {
  let workbook: Workbook
  let language: Language

  /// The language that the workbook is in, as far as it tells.
  let original: Language?

  /// Whether some of a foreign workbook's texts are in the reader's language.
  let isTranslated: Bool

  init(_ request: ReportRequest) {
    self.init(request.workbook, in: request.occasion.language)
  }

  init(_ workbook: Workbook, in language: Language) {
    self.workbook = workbook
    self.language = language
    original = workbook.language
    isTranslated = original != language && Self.isTranslated(workbook, to: language)
  }

  /// Whether any area, goal, action or indicator has its name in the language.
  private static func isTranslated(_ workbook: Workbook, to language: Language) -> Bool {
    func isTranslated(_ text: Text?) -> Bool { text?.translation(to: language) != nil }
    return workbook.goals.contains { isTranslated($0.title) }
      || workbook.areas.contains { isTranslated($0.title) }
      || workbook.actions.contains { isTranslated($0.title) }
      || workbook.indicators.contains { isTranslated($0.title) }
  }

  /// The sentence in the reader's language.
  func say(
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

  /// Whether the workbook is in another language than the reader's, as far as it tells.
  var isForeign: Bool {
    original.map { $0 != language } ?? false
  }

  /// What the workbook says in the reader's language, else the original, marked where others are in that.
  func text(_ text: Text?) -> String? {
    guard let text else { return nil }
    if let translation = text.translation(to: language) { return translation }
    let original = text.language ?? self.original
    guard isTranslated || !isForeign, text.hasSisters, let original, original != language else {
      return text.original
    }
    return text.original + " (\(Self.inLanguage(original)[language]))"
  }

  /// The text without a mark, for names and units.
  func bare(_ text: Text?) -> String? {
    text.map { $0.translation(to: language) ?? $0.original }
  }

  /// The value as a report writes it; what could not be read, as it was written; `nil`: the cell is empty.
  func text<Value>(_ cell: Cell<Value>) -> String? {
    switch cell {
    case .empty: nil
    case .value(let value): value.text(in: language)
    case .unread(let text): text
    }
  }

  /// The name of an area; the template's areas are known in every language.
  func title(ofArea index: Int) -> String {
    let area = workbook.areas[index]
    if let title = area.title?.translation(to: language) { return title }
    if isForeign, let template = area.templateArea { return template.name[language] }
    return text(area.title) ?? EmptyMark.sign
  }

  /// Code and name of an area, as in a heading.
  func heading(ofArea index: Int) -> String {
    workbook.areas[index].id.text + " " + title(ofArea: index)
  }

  /// The codes of goals, as sentences list them.
  func codes(ofGoals goals: [Int]) -> String {
    goals.map { workbook.goals[$0].id.text }.joined(separator: ", ")
  }

  static func inLanguage(_ language: Language) -> Phrase {
    switch language {
    case .finnish: Phrase(fi: "suomeksi", sv: "på finska", en: "in Finnish")
    case .swedish: Phrase(fi: "ruotsiksi", sv: "på svenska", en: "in Swedish")
    case .english: Phrase(fi: "englanniksi", sv: "på engelska", en: "in English")
    }
  }
}
