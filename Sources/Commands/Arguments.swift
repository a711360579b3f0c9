internal import Wording
internal import Workbooks

/// The arguments of one command, taken apart.
struct Arguments {
  /// What is no option, in the order given.
  let operands: [String]
  /// The values of each option in the order given.
  private var values: [String: [String]] = [:]
  /// The names of the options without a value that were given.
  private var flags: Set<String> = []

  /// Takes arguments apart: `--name value`, `--name=value`; behind `--` all are operands.
  ///
  /// The last of several values of an option counts, unless the option takes several.
  init(_ arguments: [String], options: [Option]) throws(Misuse) {
    var operands: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      guard argument != "-" else { throw .noName }
      guard argument.utf8.first == UInt8(ascii: "-") else {
        operands.append(argument)
        continue
      }
      let name = argument.prefix { $0 != "=" }
      guard let option = options.first(where: { "--" + $0.name == name }) else {
        throw .unknownOption(String(name), among: options)
      }
      guard option.value != nil else {
        guard name.endIndex == argument.endIndex else { throw .needlessValue(of: option) }
        flags.insert(option.name)
        continue
      }
      var value = ""
      if name.endIndex != argument.endIndex {
        value = String(argument[name.endIndex...].dropFirst())
      } else if let next = rest.first, !next.hasPrefix("--") {
        value = next
        rest.removeFirst()
      }
      guard !value.isEmpty else { throw .missingValue(of: option) }
      values[option.name, default: []].append(value)
    }
    guard !operands.contains("") else { throw .emptyArgument }
    self.operands = operands
  }

  /// The value of an option as it was given; `nil`: it was not given.
  func text(of option: Option) -> String? { values[option.name]?.last }

  /// The value of an option that is a file or folder with a name, since what is written there is no text to be shown.
  func path(of option: Option) throws(Misuse) -> String? {
    let path = text(of: option)
    guard path != "-" else { throw .noName }
    return path
  }

  /// The values of an option that can be given several times.
  func texts(of option: Option) -> [String] { values[option.name] ?? [] }

  /// Whether an option was given, with its value where it takes one.
  func has(_ option: Option) -> Bool {
    flags.contains(option.name) || values[option.name] != nil
  }

  /// The value of an option with a few words to choose from, letter case aside.
  func choice<Value: RawRepresentable<String>>(
    of option: Option,
    as _: Value.Type
  ) throws(Misuse) -> Value? {
    guard let text = text(of: option) else { return nil }
    guard let value = Value(rawValue: text.lowercased()) else {
      throw .unknownValue(text, of: option)
    }
    return value
  }

  /// The language asked for.
  func language() throws(Misuse) -> Language? {
    try choice(of: .language, as: Language.self)
  }

  /// The value of an option that is a day, written `2026-12-31`.
  func day(of option: Option) throws(Misuse) -> CalendarDate? {
    guard let text = text(of: option) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(String(Substring(part))) : nil
    }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3,
      let day = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { throw .notADay(text, of: option) }
    return day
  }

  /// The one operand that a command takes.
  func onlyOperand(_ name: String) throws(Misuse) -> String {
    guard let operand = operands.first else { throw .missingOperand(name) }
    guard operands.count == 1 else { throw .tooManyOperands(operands[1]) }
    return operand
  }

  func noOperands() throws(Misuse) {
    if let operand = operands.first { throw .tooManyOperands(operand) }
  }
}
