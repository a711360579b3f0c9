internal import Bytes
internal import Wording

/// Writes the values of cells in one way, in one language.
struct CellTidier {
  let language: Language

  /// Whether numbers have a decimal point: a spreadsheet that keeps a comma between cells reads one so.
  let hasDecimalPoint: Bool

  /// Whether zeros at the end of decimals stay; a spreadsheet drops them from a new file, where they would have to be
  /// protected as if they were no number.
  private let keepsZeros: Bool

  init(language: Language, delimiter: UInt8?, keepingZeros keepsZeros: Bool) {
    self.language = language
    self.keepsZeros = keepsZeros
    // Where semicolons stand between cells the comma is decimal, and `8.2` becomes a day of February.
    hasDecimalPoint = language == .english && delimiter != UInt8(ascii: ";")
  }

  /// What a cell is to say, and what is changed about it; `nil`: it could not be read and stays as it is.
  ///
  /// `text` is the cell's cleaned text.
  func tidied(
    _ text: String,
    as form: ColumnForms.Form
  ) -> (text: String, kind: TidyChange.Kind)? {
    switch form {
    case .text, .code: (text, .whiteSpace)
    case .version: (version(text), .version)
    case .resourceLines: resource(text)
    case .value(let type):
      type.init(cell: text) == nil ? nil : value(text, as: type)
    }
  }

  /// The same for a cell whose lines are values of their own.
  func tidied(linesOf text: String, as form: ColumnForms.Form) -> (String, TidyChange.Kind)? {
    var kind = TidyChange.Kind.whiteSpace
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      guard let line = CellText.clean(String(line)) else {
        lines.append("")
        continue
      }
      guard CellText.withoutBullet(line) == line else { return nil }
      if let tidied = tidied(line, as: form), !tidied.text.isSame(as: line) {
        lines.append(tidied.text)
        kind = tidied.kind
      } else {
        lines.append(line)
      }
    }
    return kind == .whiteSpace ? nil : (lines.joined(separator: "\n"), kind)
  }

  private func value(
    _ text: String,
    as type: any CellValue.Type
  ) -> (text: String, kind: TidyChange.Kind) {
    if let type = type as? any Choice.Type { return (word(text, of: type), .word) }
    if let frame = TimeFrame(cell: text), type == TimeFrame.self {
      return (date(frame, text), .date)
    }
    if let quantity = Quantity(cell: text), type == Quantity.self || type == Measure.self {
      return (number(quantity, text), .number)
    }
    if type == Measure.self, Direction(cell: text) != nil {
      return (word(text, of: Direction.self), .word)
    }
    if let month = Month(cell: text), type == Month.self { return (String(month.number), .date) }
    return (text, .whiteSpace)
  }

  private func word<Value: Choice>(_ text: String, of _: Value.Type) -> String {
    let form = NormalForm.heading(text)
    guard let value = Value(cell: text),
      !Value.narrowerWords.contains(where: { NormalForm.heading($0) == form }),
      case let word = value.word[language], Value(cell: word) == value
    else { return text }
    return word
  }

  /// A spreadsheet makes a date of `1.1`, but not of `v1.1`.
  private func version(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isBare = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    return parts.count > 1 && isBare ? "v" + text : text
  }

  private func resource(_ text: String) -> (text: String, kind: TidyChange.Kind) {
    if ResourceKind(cell: text) != nil { return (word(text, of: ResourceKind.self), .word) }
    return (Quantity(cell: text).map { number($0, text) } ?? text, .number)
  }
}

// MARK: Dates

extension CellTidier {
  private func date(_ frame: TimeFrame, _ text: String) -> String {
    let tidied: String
    switch frame {
    case .date(let date):
      if Self.mayBeMonthFirst(date, text) { return text }
      tidied = lone(date)
    case .range(let from?, let to?):
      tidied =
        from.isDay || to.isDay
        ? self.text(of: from) + "–" + self.text(of: to) : frame.text(in: language)
    case .range, .yearlyFrom: return text
    case .continuous, .yearly, .wholePeriod, .councilTerm:
      if Self.narrowerWords.contains(NormalForm.heading(text)) { return text }
      tidied = frame.text(in: language)
    }
    return !DateReader(text).saysMore && TimeFrame(cell: tidied) == frame ? tidied : text
  }

  /// A day is written alike in all languages, so that a spreadsheet knows it or leaves it alone.
  private func text(of date: CalendarDate) -> String {
    if case .day(let month, let day) = date.precision { return "\(day).\(month).\(date.year)" }
    return date.text(in: language)
  }

  /// A date that stands alone in its cell, so that no spreadsheet takes it for the first day of a month.
  ///
  /// `toukokuu 2026` becomes `touko.26` there, and so does `kesä 2026`, because kesä is short for kesäkuu.
  private func lone(_ date: CalendarDate) -> String {
    switch date.precision {
    case .month(let month): "\(Phrase.during(month: month)[language]) \(date.year)"
    case .season(.summer) where language == .finnish:
      "\(Season.summer.adverb[language]) \(date.year)"
    case .year, .edge, .season, .day: text(of: date)
    }
  }

  /// `5/6/2027` is a day of June here and of May elsewhere.
  private static func mayBeMonthFirst(_ date: CalendarDate, _ text: String) -> Bool {
    guard case .day(let month, let day) = date.precision, text.contains("/") else { return false }
    return day <= 12 && day != month
  }

  /// Words for “continuous” and “whole period” that say more than these.
  private static let narrowerWords: Set<String> = [
    "toistaiseksi", "tillsvidare", "kokosopimuskausi",
  ]
}

// MARK: Numbers

extension CellTidier {
  /// A number alone is written without spaces, with a unit its thousands stand apart.
  private func number(_ quantity: Quantity, _ text: String) -> String {
    // A plus sign says that something grows, and a year may stand in a sentence.
    guard !text.contains("+") else { return text }
    if let time = quantity.timeText(in: language), !text.hasSuffix(time) { return text }
    if let unit = quantity.unit, !text.hasPart(unit) { return text }
    let isBare =
      quantity.unit == nil && quantity.qualifier == nil && quantity.upper == nil
      && quantity.time == nil
    var tidied = digits(of: quantity.value, isBare: isBare)
    if let upper = quantity.upper { tidied += "–" + digits(of: upper, isBare: isBare) }
    if let unit = quantity.unit {
      tidied += (language == .english && unit == "%" ? "" : " ") + unit
    }
    if let qualifier = quantity.qualifier { tidied = self.qualifier(qualifier, in: text) + tidied }
    if let time = quantity.timeText(in: language) { tidied += " " + time }
    return Quantity(cell: tidied) == quantity ? tidied : text
  }

  private func digits(of number: Decimal, isBare: Bool) -> String {
    let parts = number.description.split(separator: ".")
    var whole = String(parts[0])
    if !isBare {
      var groups: [Substring] = []
      var rest = whole.drop { $0 == "-" }
      while rest.count > 3 {
        groups.insert(rest.suffix(3), at: 0)
        rest = rest.dropLast(3)
      }
      groups.insert(rest, at: 0)
      whole = (number.isNegative ? "-" : "") + groups.joined(separator: " ")
    }
    guard parts.count > 1 else { return whole }
    var decimals = parts[1]
    if isBare, !keepsZeros { while decimals.last == "0" { decimals.removeLast() } }
    return decimals.isEmpty ? whole : whole + (hasDecimalPoint ? "." : ",") + decimals
  }

  /// A sign stays a sign; a word becomes the language's.
  private func qualifier(_ qualifier: Quantity.Qualifier, in text: String) -> String {
    let sign = text.prefix { "<>=~≤≥".contains($0) }
    return sign.isEmpty ? qualifier.word[language] + " " : String(sign)
  }
}

extension String {
  /// Whether two texts are the same character by character, composed or not.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
