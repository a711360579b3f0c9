internal import Wording

/// What `--help` prints.
enum Help {
  static func text(in language: Language) -> String {
    let lines = commands.map { ("\($0.name) \($0.operands)", $0.summary[language]) }
    return """
      \(Phrase(
        fi: "goalbook tarkistaa strategisten tavoitteiden työkirjan ja tekee siitä raportteja.",
        sv: "goalbook kontrollerar en arbetsbok för strategiska mål och gör rapporter utifrån den.",
        en: "goalbook checks a workbook of strategic goals and writes reports on it."
      )[language])

      \(columns(lines))

      \(Phrase(
        fi: "goalbook PATH on sama kuin goalbook check PATH. PATH on CSV-tiedosto tai kansio.",
        sv: "goalbook PATH är detsamma som goalbook check PATH. PATH är en CSV-fil eller en mapp.",
        en: "goalbook PATH is the same as goalbook check PATH. PATH is a CSV file or a folder."
      )[language])
      \(Phrase(
        fi: "Ohje komennosta: goalbook check --help. Versio: goalbook --version.",
        sv: "Hjälp om ett kommando: goalbook check --help. Version: goalbook --version.",
        en: "Help on a command: goalbook check --help. Version: goalbook --version."
      )[language])

      \(exampleHeading[language])
        goalbook check Workbooks/keski-suomi-2026

      """
  }

  static func text(of command: any Command, in language: Language) -> String {
    let list = command.options.map { ($0.usage, $0.explanation[language]) }
    let usage = (["goalbook", command.name, command.operands].filter { !$0.isEmpty })
      .joined(separator: " ")
    let options = Phrase(fi: "[valitsimet]", sv: "[flaggor]", en: "[options]")[language]
    return """
      \(usage) \(options)

      \(command.summary[language])
      \(command.details[language])

      \(columns(list))

      \(exampleHeading[language])
        goalbook \(command.name) \(command.example)

      """
  }

  private static let exampleHeading = Phrase(fi: "Esimerkki:", sv: "Exempel:", en: "Example:")

  /// Two columns with the second one flush.
  private static func columns(_ lines: [(String, String)]) -> String {
    let width = lines.map(\.0.count).max() ?? 0
    return lines.map { first, second in
      "  " + first + String(repeating: " ", count: width - first.count + 2) + second
    }.joined(separator: "\n")
  }
}
