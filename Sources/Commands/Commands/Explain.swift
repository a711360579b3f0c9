internal import Rules
internal import Wording

/// Explains a rule with its examples.
struct Explain: Command {
  let name = "explain"
  let operands = "RULE"
  let options: [Option] = [.language, .format]
  let example = "TAV-03"

  let summary = Phrase(
    fi: "Selittää säännön: mitä se etsii, miksi ja mitä kirjataan sen sijaan.",
    sv: "Förklarar en regel: vad den söker efter, varför och vad som anges i stället.",
    en: "Explains a rule: what it finds, why and what to enter instead."
  )
  let details = Phrase(
    fi: "RULE on säännön tunnus (TAV-03) tai nimi (goal-without-actions).",
    sv: "RULE är regelns kod (TAV-03) eller namn (goal-without-actions).",
    en: "RULE is the rule's code (TAV-03) or name (goal-without-actions)."
  )

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let name = try arguments.onlyOperand("RULE")
    let language = try arguments.language() ?? console.environmentLanguage ?? .english
    let format = try arguments.choice(of: .format, as: OutputFormat.self) ?? .text
    guard let rule = RuleBook.rule(name) else {
      throw .unknownRule(name, among: RuleBook.rules.map(\.code) + RuleBook.rules.map(\.name))
    }
    switch format {
    case .text: console.write(Self.text(of: rule, in: language))
    case .json:
      var json = JSONText()
      Self.write(rule, to: &json)
      json.endLine()
      console.write(json.take())
    }
    return .done
  }

  private static func text(of rule: any Rule, in language: Language) -> String {
    let description = RuleDescription(rule)
    let severities = Stage.allCases.map { stage in
      stage.name[language] + " – " + description.severity(at: stage)[language]
    }
    let scopes = language.list(rule.scopes.map { String($0) })
    var lines = [
      "\(rule.code) \(rule.name)",
      "",
      rule.summary[language],
      "",
      rule.reason[language],
      rule.remedy[language],
      "",
      Phrase(fi: "Peruste: ", sv: "Grund: ", en: "Basis: ")[language]
        + rule.basis.kind.name[language] + " – " + rule.basis.text[language],
      Phrase(fi: "Vakavuus: ", sv: "Allvarlighetsgrad: ", en: "Severity: ")[language]
        + severities.joined(separator: ", "),
      Phrase(fi: "Laajuus: ", sv: "Omfattning: ", en: "Scope: ")[language] + scopes,
    ]
    for isFound in [true, false] {
      guard let example = rule.examples.first(where: { $0.isFound == isFound }) else { continue }
      lines += ["", heading(of: example)[language]]
      for file in example.files {
        lines += ["", "  \(file.name)"]
        lines += file.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { "    " + VisibleText(String($0)).text }
        if lines.last == "    " { lines.removeLast() }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(of example: Example) -> Phrase {
    guard example.isFound else {
      return Phrase(
        fi: "Esimerkki, jossa ei ole havaintoa:",
        sv: "Exempel utan iakttagelse:",
        en: "An example without a finding:"
      )
    }
    return example.files.contains { $0.text.contains("↓") }
      ? Phrase(
        fi: "Esimerkki, jossa on havainto (↓ osoittaa solun, jota se koskee):",
        sv: "Exempel med en iakttagelse (↓ visar vilken cell den gäller):",
        en: "An example with a finding (↓ marks the cell that it is about):"
      )
      : Phrase(
        fi: "Esimerkki, jossa on havainto:",
        sv: "Exempel med en iakttagelse:",
        en: "An example with a finding:"
      )
  }

  private static func write(_ rule: any Rule, to json: inout JSONText) {
    json.object { json in
      RuleDescription(rule).write(to: &json)
      json.member("examples")
      json.array(rule.examples) { json, example in
        json.object { json in
          json.member("found", example.isFound)
          json.member("stage", example.stage.rawValue)
          json.member("form", example.isSheet ? "sheet" : "folder")
          json.member("files")
          json.array(example.files) { json, file in
            json.object { json in
              json.member("name", file.name)
              json.member("text", file.text)
            }
          }
        }
      }
    }
  }
}
