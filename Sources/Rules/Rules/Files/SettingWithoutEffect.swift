internal import Wording
internal import Workbooks

/// Finds settings of rules that change nothing, and exceptions to rules that cannot have any.
struct SettingWithoutEffect: Rule {
  let code = "TUO-31"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Säännön asetus tai poikkeus, joka ei vaikuta",
    sv: "Inställning för en regel, eller undantag från en, utan verkan",
    en: "A setting for a rule, or an exception to one, without effect"
  )
  let remedy = Phrase(
    fi: "Poista rivi.",
    sv: "Ta bort raden.",
    en: "Remove the row."
  )
  let reason = Phrase(
    fi: "Asetuksen oletetaan vaikuttavan, kun se on kirjattu (tekninen syy).",
    sv: "En inställning som har angetts antas ha verkan (teknisk orsak).",
    en: "A setting that has been entered is taken to have an effect (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "säännöt.csv": """
      Sääntö;Vakavuus;Perustelu
      TAV-02;huomio;Mittarit valitaan keväällä
      ↓TUO-26;pois;Poikkeukset käydään läpi keväällä
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "säännöt.csv": "Sääntö;Vakavuus;Perustelu\nTAV-02;huomio;Mittarit valitaan keväällä",
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "säännöt.csv": """
      Sääntö;Vakavuus;Raja-arvo;Perustelu
      TAV-02;↓;;Mittarit valitaan keväällä
      TAV-03;huomio;↓3;Toimenpiteistä sovitaan suunnitelmassa
      ↓goal-without-actions;varoitus;;Toimenpiteistä sovitaan syksyllä
      ↓TUO-26;pois;;Poikkeukset käydään läpi keväällä
      """,
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      ↓TUO-25;;Poikkeukset käydään läpi keväällä
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "säännöt.csv": """
      Sääntö;Vakavuus;Raja-arvo;Perustelu
      TAV-02;huomio;;Mittarit valitaan keväällä
      tav-03;ehkä;;Toimenpiteistä sovitaan suunnitelmassa
      TAV-30;;;Sääntöä ei ole
      """,
      "poikkeukset.csv": """
      Sääntö;Kohde;Perustelu
      TAV-03;T1;Toimenpiteistä sovitaan syksyllä
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, exception) in workbook.exceptions.enumerated() {
      guard let rule = exception.rule.flatMap(RuleBook.rule),
        Exceptions.isTellingOfThemselves(rule.code)
      else { continue }
      reporter.report(
        at: workbook.place(\.exceptions, index, .rule),
        occasion.say(
          fi: "Säännöstä \(rule.code) ei voi hyväksyä poikkeusta",
          sv: "Undantag från regel \(rule.code) kan inte godkännas",
          en: "No exception to rule \(rule.code) can be accepted"
        )
      )
    }
    for (index, problem) in RuleSettings(workbook).problems {
      let setting = workbook.ruleSettings[index]
      guard let rule = setting.rule.flatMap(RuleBook.rule) else { continue }
      reporter.report(
        at: place(of: problem, index, in: workbook),
        message(problem, setting, rule.code, at: index, in: workbook, occasion),
        remedy: remedy(problem, rule, occasion)
      )
    }
  }

  private func place(
    of problem: RuleSettings.Problem,
    _ index: Int,
    in workbook: Workbook
  ) -> Place {
    switch problem {
    case .nothingSet:
      let column = [RuleSetting.Column.severity, .threshold]
        .first { workbook.hasColumn($0, of: workbook.ruleSettings[index]) }
      return workbook.place(\.ruleSettings, index, column ?? .severity)
    case .noThreshold, .notWhole: return workbook.place(\.ruleSettings, index, .threshold)
    case .repeated, .fixed: return workbook.place(\.ruleSettings, index, .rule)
    }
  }

  private func message(
    _ problem: RuleSettings.Problem,
    _ setting: RuleSetting,
    _ code: String,
    at index: Int,
    in workbook: Workbook,
    _ occasion: Occasion
  ) -> String {
    switch problem {
    case .nothingSet:
      return occasion.say(
        fi: "Säännön \(code) asetuksessa ei ole vakavuutta eikä raja-arvoa",
        sv: "Inställningen för regel \(code) saknar både allvarlighetsgrad och gränsvärde",
        en: "The setting for rule \(code) has neither a severity nor a threshold"
      )
    case .noThreshold:
      return occasion.say(
        fi: "Säännöllä \(code) ei ole raja-arvoa, jota voisi muuttaa",
        sv: "Regel \(code) har inget gränsvärde som kan ändras",
        en: "Rule \(code) has no threshold to change"
      )
    case .notWhole:
      let value = occasion.quoted(setting.threshold.value?.text(in: occasion.language) ?? "")
      return occasion.say(
        fi: "Säännön \(code) raja-arvo \(value) ei ole kokonaisluku",
        sv: "Gränsvärdet \(value) för regel \(code) är inte ett heltal",
        en: "The threshold \(value) of rule \(code) is not a whole number"
      )
    case .repeated(let first):
      let other = Mention.onRow(
        of: workbook.place(\.ruleSettings, first, .rule),
        from: workbook.place(\.ruleSettings, index, .rule),
        in: workbook,
        occasion
      )
      return occasion.say(
        fi: "Säännöllä \(code) on jo asetus \(other), joten tämä ei vaikuta",
        sv: "Regel \(code) har redan en inställning \(other), så denna har ingen verkan",
        en: "Rule \(code) has a setting already \(other), so this one has no effect"
      )
    case .fixed:
      return occasion.say(
        fi: "Sääntöä \(code) ei voi muuttaa asetuksella",
        sv: "Regel \(code) kan inte ändras med en inställning",
        en: "Rule \(code) cannot be changed by a setting"
      )
    }
  }

  private func remedy(
    _ problem: RuleSettings.Problem,
    _ rule: any Rule,
    _ occasion: Occasion
  ) -> String? {
    switch problem {
    case .nothingSet:
      return rule.threshold == nil
        ? occasion.say(
          fi: "Kirjaa vakavuus tai poista rivi.",
          sv: "Ange en allvarlighetsgrad eller ta bort raden.",
          en: "Enter a severity, or remove the row."
        )
        : occasion.say(
          fi: "Kirjaa vakavuus tai raja-arvo, tai poista rivi.",
          sv: "Ange en allvarlighetsgrad eller ett gränsvärde, eller ta bort raden.",
          en: "Enter a severity or a threshold, or remove the row."
        )
    case .noThreshold:
      return occasion.say(
        fi: "Poista luku. Säännölle voi kirjata vain vakavuuden.",
        sv: "Ta bort talet. För regeln kan bara en allvarlighetsgrad anges.",
        en: "Remove the number. Only a severity can be entered for the rule."
      )
    case .notWhole:
      return occasion.say(
        fi: "Kirjoita kokonaisluku, esimerkiksi \(rule.threshold?.value ?? 0).",
        sv: "Skriv ett heltal, till exempel \(rule.threshold?.value ?? 0).",
        en: "Write a whole number, for example \(rule.threshold?.value ?? 0)."
      )
    case .repeated:
      return occasion.say(
        fi: "Poista toinen riveistä.",
        sv: "Ta bort den ena raden.",
        en: "Remove one of the rows."
      )
    case .fixed: return nil
    }
  }
}
