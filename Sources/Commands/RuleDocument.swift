internal import Documents
internal import Rules
internal import Wording

/// All rules as one document: a table of them, and each one explained.
struct RuleDocument {
  let document: Document

  init(in language: Language) {
    let introduction = Phrase(
      fi:
        "Työkirja tarkistetaan näiden sääntöjen mukaan. Vakavuus on merkitty kullekin käsittelyvaiheelle.",
      sv:
        "Arbetsboken kontrolleras mot dessa regler. Allvarlighetsgraden anges för varje behandlingsskede.",
      en: "A workbook is checked against these rules. The severity is given for each stage."
    )[language]
    let settings = Phrase(
      fi:
        "Komento goalbook explain kertoo lisäksi, miten säännöstä kirjataan hyväksytty poikkeus ja miten sen raja-arvo muutetaan.",
      sv:
        "Kommandot goalbook explain visar dessutom hur ett godkänt undantag från en regel anges och hur dess gränsvärde ändras.",
      en:
        "The command goalbook explain also tells how to enter an accepted exception to a rule, and how to change its threshold."
    )[language]
    let note = RuleWords.note(in: language).map { " " + $0 } ?? ""
    document = Document(
      language: language,
      title: Prose(Phrase(fi: "Säännöt", sv: "Regler", en: "Rules")[language]),
      blocks: [
        .paragraph(Prose(introduction + " " + settings + note)),
        .table(Self.table(in: language)),
      ]
        + RuleBook.rules.map { rule in
          let page = RulePage(RuleGuide(rule, in: language))
          return .section(page.title, page.blocks)
        }
    )
  }

  private static func table(in language: Language) -> Table {
    let headings =
      [Phrase(fi: "Sääntö", sv: "Regel", en: "Rule")[language]]
      + Stage.allCases.map { stage in
        stage.name[language].prefix(1).uppercased() + stage.name[language].dropFirst()
      } + [Phrase(fi: "Mitä löytyy", sv: "Vad som hittas", en: "What is found")[language]]
    return Table(
      columns: headings.map { Table.Column(Prose($0)) },
      rows: RuleBook.rules.map { rule in
        let description = RuleDescription(rule)
        return [Prose(rule.code)]
          + Stage.allCases.map { Prose(description.severity(at: $0)[language]) }
          + [Prose(rule.summary[language])]
      }
    )
  }
}
