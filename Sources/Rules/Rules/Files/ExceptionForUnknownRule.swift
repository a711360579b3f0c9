internal import Wording
internal import Workbooks

/// Finds exceptions to rules that do not exist, and settings of such rules.
struct ExceptionForUnknownRule: Rule {
  let code = "TUO-24"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Poikkeus tai asetus säännölle, jota ei ole",
    sv: "Undantag från en regel som inte finns, eller inställning för en sådan",
    en: "An exception to a rule that does not exist, or a setting for one"
  )
  let remedy = Phrase(
    fi: "Kirjaa säännön tunnus, joka on havainnon lopussa hakasulkeissa.",
    sv: "Ange regelns kod, som står inom hakparentes efter iakttagelsen.",
    en: "Enter the rule's code, which stands in square brackets after the finding."
  )
  let reason = Phrase(
    fi: "Poikkeus tai asetus vaikuttaa vain, kun sen sääntö tunnetaan (tekninen syy).",
    sv: "Ett undantag eller en inställning har verkan bara om regeln är känd (teknisk orsak).",
    en: "An exception or a setting has an effect only when its rule is known (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": "Sääntö;Kohde;Perustelu\n↓TAV-003;T1;Toimenpiteistä sovitaan syksyllä",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": "Sääntö;Kohde;Perustelu\nTAV-03;T1;Toimenpiteistä sovitaan syksyllä",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      ↓TAV-003;T1;Toimenpiteistä sovitaan syksyllä
      ↓mittarit;T1;Mittari valitaan syksyllä
      """,
      "säännöt.csv": """
      Sääntö;Vakavuus;Perustelu
      ↓TAV-30;varoitus;Toimenpiteistä sovitaan suunnitelmassa
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      tav-03;T1;Toimenpiteistä sovitaan syksyllä
      goal-without-indicators;T1;Mittari valitaan syksyllä
      """,
      "säännöt.csv": """
      Sääntö;Vakavuus;Perustelu
      tav-03;varoitus;Toimenpiteistä sovitaan suunnitelmassa
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var nearest: [String: String?] = [:]
    func remedy(_ text: String) -> String? {
      let suggestion = nearest[text] ?? Likeness.nearest(to: text, among: RuleBook.codesAndNames)
      nearest[text] = .some(suggestion)
      return suggestion.map { nearest in
        occasion.say(
          fi: "Korjaa säännön tunnus. Lähin on \(nearest).",
          sv: "Rätta regelns kod. Den närmaste är \(nearest).",
          en: "Correct the rule's code. The nearest is \(nearest)."
        )
      }
    }
    for (index, exception) in workbook.exceptions.enumerated() {
      guard let text = exception.rule, RuleBook.rule(text) == nil else { continue }
      let quoted = occasion.quoted(text)
      reporter.report(
        at: workbook.place(\.exceptions, index, .rule),
        occasion.say(
          fi: "Sääntöä \(quoted) ei ole, joten poikkeus ei vaikuta mihinkään",
          sv: "Regeln \(quoted) finns inte, och undantaget har därför ingen verkan",
          en: "The rule \(quoted) does not exist, so the exception has no effect"
        ),
        remedy: remedy(text)
      )
    }
    for (index, setting) in workbook.ruleSettings.enumerated() {
      guard let text = setting.rule, RuleBook.rule(text) == nil else { continue }
      let quoted = occasion.quoted(text)
      reporter.report(
        at: workbook.place(\.ruleSettings, index, .rule),
        occasion.say(
          fi: "Sääntöä \(quoted) ei ole, joten asetus ei vaikuta mihinkään",
          sv: "Regeln \(quoted) finns inte, och inställningen har därför ingen verkan",
          en: "The rule \(quoted) does not exist, so the setting has no effect"
        ),
        remedy: remedy(text)
      )
    }
  }
}
