internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Explains a rule with its examples.
struct Explain: Command {
  let name = "explain"
  let operands = "RULE"
  let options: [Option] = [.language, .ruleFormat]
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
    let format = try arguments.choice(of: .ruleFormat, as: RuleFormat.self) ?? .text
    guard let rule = RuleBook.rule(name) else {
      throw .unknownRule(name, among: RuleBook.rules.map(\.code) + RuleBook.rules.map(\.name))
    }
    let guide = RuleGuide(rule, in: language)
    let year = console.today.year
    switch format {
    case .text: console.write(RuleExplanation(guide, year: year).text)
    case .json:
      var json = JSONText()
      Self.write(guide, year: year, to: &json)
      json.endLine()
      console.write(json.take())
    case .markdown:
      let page = RulePage(guide)
      let note = RuleWords.note(in: language).map { [Block.paragraph(Prose($0))] } ?? []
      console.write(
        Markdown(
          Document(
            language: language,
            title: page.title,
            blocks: page.blocks + note + page.settings(year: year)
          )
        ).text
      )
    }
    return .done
  }

  private static func write(_ guide: RuleGuide, year: Int, to json: inout JSONText) {
    json.object { json in
      RuleDescription(guide.rule).write(to: &json)
      json.member("exception")
      write(guide.exception(untilEndOf: year), to: &json)
      json.member("setting")
      write(guide.setting, to: &json)
      json.member("examples")
      json.array(guide.rule.examples) { json, example in write(example, to: &json) }
    }
  }

  private static func write(_ row: RuleGuide.TableRow?, to json: inout JSONText) {
    guard let row else {
      json.value(nil as String?)
      return
    }
    json.object { json in
      json.member("file", row.file)
      json.member("headings")
      json.array(row.headings, inline: true) { json, heading in json.value(heading) }
      json.member("cells")
      json.array(row.cells, inline: true) { json, cell in json.value(cell) }
    }
  }

  private static func write(_ example: Example, to json: inout JSONText) {
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
