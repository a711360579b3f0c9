internal import Wording
internal import Workbooks

/// Carries out a command line, without the name of the program.
///
/// - Returns: What the process tells the shell.
public func run(_ arguments: [String], console: inout Console) async -> ExitStatus {
  let call = Call(arguments)
  let language = call.askedLanguage ?? console.environmentLanguage ?? .english
  let status = await call.run(&console, in: language)
  return console.finish(in: language) ? status : .trouble
}

/// A command line: which command it is, and what that one gets.
private struct Call {
  private let command: (any Command)?
  private let name: String?
  private let arguments: [String]
  private let asksForHelp: Bool
  private let asksForVersion: Bool
  let askedLanguage: Language?

  init(_ arguments: [String]) {
    let flags = arguments.prefix { $0 != "--" }
    asksForHelp = flags.contains("--help") || flags.contains("-h") || arguments.first == "help"
    asksForVersion = flags.contains("--version")
    askedLanguage = Self.language(in: Array(flags))
    var rest = arguments.filter { $0 != "--help" && $0 != "-h" }
    if asksForHelp, rest.first == "help" { rest.removeFirst() }
    let place = Self.firstOperand(of: rest)
    name = place.map { rest[$0] }
    if let place, let command = commands.first(where: { $0.name == rest[place] }) {
      self.command = command
      rest.remove(at: place)
    } else {
      command = nil
    }
    self.arguments = rest
  }

  func run(_ console: inout Console, in language: Language) async -> ExitStatus {
    if asksForVersion {
      console.write("\(Version.name) \(Version.number)\n")
      return .done
    }
    if asksForHelp {
      console.write(command.map { Help.text(of: $0, in: language) } ?? Help.text(in: language))
      return .done
    }
    if arguments.isEmpty, command == nil {
      for line in Help.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast()
      {
        console.complain(String(line))
      }
      return .trouble
    }
    let command = self.command ?? Check()
    do throws(Misuse) {
      if self.command == nil, let name, let nearest = Self.command(resembling: name) {
        throw .unknownCommand(name, nearest: nearest)
      }
      return try await command.run(
        Arguments(arguments, options: command.options),
        &console
      )
    } catch {
      console.complain("\(Version.name): \(error.message[language])")
      if error.isInHelp {
        let help = Phrase(fi: "Ohje", sv: "Hjälp", en: "Help")[language]
        console.complain("\(help): goalbook \(command.name) --help")
      }
      return .trouble
    }
  }

  /// Place of the first argument that is neither an option nor an option's value.
  private static func firstOperand(of arguments: [String]) -> Int? {
    let options = commands.flatMap(\.options).filter { $0.value != nil }.map { "--" + $0.name }
    var place = 0
    while place < arguments.count {
      let argument = arguments[place]
      if argument == "--" { return nil }
      guard argument.hasPrefix("-") else { return place }
      place += options.contains(argument) ? 2 : 1
    }
    return nil
  }

  /// The language that arguments ask for before they are understood, for what is said of them.
  private static func language(in arguments: [String]) -> Language? {
    for (place, argument) in arguments.enumerated().reversed() {
      if argument == "--language", place + 1 < arguments.count {
        return Language(rawValue: arguments[place + 1].lowercased())
      }
      if argument.hasPrefix("--language=") {
        return Language(rawValue: argument.dropFirst("--language=".count).lowercased())
      }
    }
    return nil
  }

  /// The command that a word may have been meant as; `nil`: it is rather a path.
  private static func command(resembling name: String) -> String? {
    guard !name.contains("/"), !name.contains("."), (try? System.status(of: Path(name))) == nil
    else { return nil }
    return Likeness.nearest(to: name, among: commands.map(\.name))
  }
}
