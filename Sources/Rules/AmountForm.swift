internal import Workbooks

/// The form of a text with one amount in it, in which texts are equal that differ in the figure alone.
///
/// Amounts are percentages, money and working time. Other figures tell apart what is meant: ages, grades, years, groups.
struct AmountForm: Hashable {
  /// The text around the figure, inflections aside.
  let key: String

  /// `nil`: the text holds no amount, or more than one.
  init?(_ text: String) {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let characters = Array(NormalForm.name(text))
    var form = ""
    var amountCount = 0
    var index = 0
    while index < characters.count {
      guard characters[index].isDigit, index == 0 || characters[index - 1].isBreak else {
        form.append(characters[index])
        index += 1
        continue
      }
      let end = Self.endOfNumber(at: index, in: characters)
      if let unit = Self.unit(at: end, in: characters) {
        amountCount += 1
        form += " luku " + unit + " "
        index = end
      } else {
        form += String(characters[index..<end])
        index = end
      }
    }
    guard amountCount == 1 else { return nil }
    key = WordForm.key(form)
  }

  /// Figures with decimals, or with spaces before groups of three.
  private static func endOfNumber(at start: Int, in characters: [Character]) -> Int {
    func isDigit(_ index: Int) -> Bool { index < characters.count && characters[index].isDigit }
    var end = start
    while isDigit(end) {
      end += 1
      guard end < characters.count else { break }
      let isMark = characters[end] == "," || characters[end] == "."
      let isSpace = characters[end] == " "
      if isMark && isDigit(end + 1) || isSpace && (1...3).allSatisfy({ isDigit(end + $0) }) {
        end += 1
      }
    }
    return end
  }

  /// The unit behind a number, whatever its inflection; `nil`: it is no unit of an amount.
  private static func unit(at start: Int, in characters: [Character]) -> String? {
    let rest = characters[start...].drop { $0 == " " }
    return units.first { rest.starts(with: $0) }.map { String($0) }
  }

  private static let units = [
    "%", "prosent", "procent", "per cent", "percent", "€", "euro", "milj", "htv", "henkilötyövuo",
    "årsverk", "person-year",
  ].map { Array($0) }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }

  /// Whether a number may begin behind it.
  fileprivate var isBreak: Bool {
    !isLetter && !isNumber && self != "-" && self != "." && self != ","
  }
}
