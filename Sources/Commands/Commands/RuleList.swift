internal import Documents
internal import Rules
internal import Wording

/// Lists the rules.
struct RuleList: Command {
  let name = "rules"
  let operands = ""
  let options: [Option] = [.ruleFormat, .language]
  let example = "--format json"

  let summary = Phrase(
    fi: "Luettelee säännöt, joiden mukaan työkirja tarkistetaan.",
    sv: "Räknar upp de regler som en arbetsbok kontrolleras mot.",
    en: "Lists the rules that a workbook is checked against."
  )
  let details = Phrase(
    fi:
      "Vakavuus on merkitty kullekin käsittelyvaiheelle: virhe, varoitus, huomio, pois tai vaihtelee.",
    sv:
      "Allvarlighetsgraden anges för varje behandlingsskede: fel, varning, påpekande, av eller varierar.",
    en: "The severity is given for each stage: error, warning, advice, off or varies."
  )

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    try arguments.noOperands()
    let language = try arguments.language() ?? console.environmentLanguage ?? .english
    switch try arguments.choice(of: .ruleFormat, as: RuleFormat.self) ?? .text {
    case .text: console.write(Self.text(in: language))
    case .json:
      var json = JSONText()
      json.array(RuleBook.rules) { json, rule in
        json.object { json in RuleDescription(rule).write(to: &json) }
      }
      json.endLine()
      console.write(json.take())
    case .markdown:
      console.write(Markdown(RuleDocument(in: language).document).text)
    }
    return .done
  }

  private static func text(in language: Language) -> String {
    let heading =
      [Phrase(fi: "sääntö", sv: "regel", en: "rule")[language]]
      + Stage.allCases.map { $0.name[language] }
    let rows = RuleBook.rules.map { rule in
      [rule.code] + Stage.allCases.map { RuleDescription(rule).severity(at: $0)[language] }
        + [rule.summary[language]]
    }
    let widths = heading.indices.map { column in
      ([heading] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([heading] + rows).map { row in
      let line = row.enumerated().map { column, text in
        guard column < widths.count, column < row.count - 1 else { return text }
        return text + String(repeating: " ", count: widths[column] - text.count + 2)
      }
      return line.joined() + "\n"
    }.joined()
  }
}
