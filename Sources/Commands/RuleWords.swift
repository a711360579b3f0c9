internal import Rules
internal import Wording

/// The sentences and labels with which `rules` and `explain` tell of a rule.
struct RuleWords {
  private let rule: any Rule
  private let language: Language

  init(_ rule: any Rule, in language: Language) {
    self.rule = rule
    self.language = language
  }

  /// Labels and what stands beside them: severity, scope, basis, threshold.
  var facts: [(label: String, text: String)] {
    let description = RuleDescription(rule)
    let severities = Stage.allCases.map { stage in
      stage.name[language] + " – " + description.severity(at: stage)[language]
    }
    var facts = [
      (
        Phrase(fi: "Peruste", sv: "Grund", en: "Basis")[language],
        rule.basis.label(in: language, mark: " – ")
      ),
      (
        Phrase(fi: "Vakavuus", sv: "Allvarlighetsgrad", en: "Severity")[language],
        description.derivation?[language] ?? severities.joined(separator: ", ")
      ),
      (
        Phrase(fi: "Laajuus", sv: "Omfattning", en: "Scope")[language],
        language.list(rule.scopes.map { String($0) })
      ),
    ]
    if let threshold = rule.threshold {
      facts.append(
        (
          Phrase(fi: "Raja-arvo", sv: "Gränsvärde", en: "Threshold")[language],
          "\(threshold.value) (\(threshold.meaning[language]))"
        )
      )
    }
    return facts
  }

  /// What stands above the example with a finding.
  func heading(ofFound example: ShownExample) -> String {
    switch (example.markCount, example.isFoundOnce) {
    case (0, true):
      Phrase(
        fi: "Esimerkki, jossa on havainto:",
        sv: "Exempel med en iakttagelse:",
        en: "An example with a finding:"
      )[language]
    case (0, false):
      Phrase(
        fi: "Esimerkki, jossa on havaintoja:",
        sv: "Exempel med iakttagelser:",
        en: "An example with findings:"
      )[language]
    case (_, true):
      Phrase(
        fi: "Esimerkki, jossa on havainto (↓ osoittaa solun, jota se koskee):",
        sv: "Exempel med en iakttagelse (↓ visar vilken cell den gäller):",
        en: "An example with a finding (↓ marks the cell that it is about):"
      )[language]
    case (_, false):
      Phrase(
        fi: "Esimerkki, jossa on havaintoja (↓ osoittaa solut, joita ne koskevat):",
        sv: "Exempel med iakttagelser (↓ visar vilka celler de gäller):",
        en: "An example with findings (↓ marks the cells that they are about):"
      )[language]
    }
  }

  /// What stands above the example without one.
  func heading(ofPassing _: ShownExample, isMended: Bool) -> String {
    isMended
      ? Phrase(fi: "Sama korjattuna:", sv: "Samma exempel rättat:", en: "The same, corrected:")[
        language
      ]
      : Phrase(
        fi: "Esimerkki, jossa ei ole havaintoa:",
        sv: "Exempel utan iakttagelse:",
        en: "An example without a finding:"
      )[language]
  }

  /// What stands above the row of an exception; it accepts one finding of the example.
  func heading(ofExceptionIn file: String, for example: ShownExample?) -> String {
    example?.isFoundOnce != false
      ? Phrase(
        fi:
          "Hyväksytty poikkeus kirjataan työkirjan kansioon tiedostoon \(file). Rivi esimerkin havainnolle:",
        sv:
          "Ett godkänt undantag anges i filen \(file) i arbetsbokens mapp. Raden för iakttagelsen i exemplet:",
        en:
          "An accepted exception is entered in \(file) in the workbook's folder. The row for the finding in the example:"
      )[language]
      : Phrase(
        fi:
          "Hyväksytty poikkeus kirjataan työkirjan kansioon tiedostoon \(file). Rivi esimerkin ensimmäiselle havainnolle:",
        sv:
          "Ett godkänt undantag anges i filen \(file) i arbetsbokens mapp. Raden för den första iakttagelsen i exemplet:",
        en:
          "An accepted exception is entered in \(file) in the workbook's folder. The row for the first finding in the example:"
      )[language]
  }

  /// What stands for the contents of an empty file.
  var emptyFile: String {
    Phrase(fi: "(tyhjä tiedosto)", sv: "(tom fil)", en: "(an empty file)")[language]
  }

  /// What stands above the row that sets another threshold.
  func heading(ofSettingIn file: String) -> String {
    Phrase(
      fi: "Muu raja-arvo kirjataan perusteluineen työkirjan kansioon tiedostoon \(file):",
      sv: "Ett annat gränsvärde anges med motivering i filen \(file) i arbetsbokens mapp:",
      en: "Another threshold is entered in \(file) in the workbook's folder, with the reason:"
    )[language]
  }

  /// That the examples are not translated; `nil`: they need no translation.
  static func note(in language: Language) -> String? {
    switch language {
    case .finnish: nil
    case .swedish: "Texterna i cellerna är på finska i exemplen."
    case .english: "The texts in the cells of the examples are in Finnish."
    }
  }
}
