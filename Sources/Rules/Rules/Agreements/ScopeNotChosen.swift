internal import Wording
internal import Workbooks

/// Finds workbooks that do not say how much the agreement covers.
///
/// Whether what the scope needs has been filled in is not told here: TAV-02, TAV-03 and TOI-01 say it goal by goal
/// and action by action, or as one missing column or table, and one cause is not to be told twice.
struct ScopeNotChosen: Rule {
  let code = "SOP-01"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Sopimus, jonka laajuutta ei ole valittu",
    sv: "Avtal vars omfattning inte har valts",
    en: "An agreement whose scope has not been chosen"
  )
  let remedy = Phrase(
    fi: "Kirjaa perustietojen riville ”\(Basics.Key.scope.heading.fi)” 1, 2 tai 3.",
    sv: "Ange 1, 2 eller 3 på raden ”\(Basics.Key.scope.heading.sv)” i grunduppgifterna.",
    en: "Enter 1, 2 or 3 in the row “\(Basics.Key.scope.heading.en)” of the basics."
  )
  let reason = Phrase(
    fi:
      "Suosituksessa sopimukselle on kolme laajuutta, ja valittu laajuus ratkaisee, mitä työkirjaan kirjataan (Kuntaliitto 2022).",
    sv:
      "I rekommendationen har avtalet tre omfattningar, och den valda omfattningen avgör vad som anges i arbetsboken (Kommunförbundet 2022).",
    en:
      "The recommendation offers three scopes for the agreement, and the chosen one decides what is entered in the workbook (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nVersio;v1.0",
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Versio;v1.0
      Laajuus;3
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example(
      [
        "perustiedot.csv": "Tieto;Arvo\nVersio;v1.0",
        "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      ],
      stage: .draft
    ),
    Example(
      sheet: """
        Hyvinvointialue;Keski-Suomi
        Laajuus;↓
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan
        """
    ),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nVersio;v1.0\nLaajuus;↓",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nLaajuus;2",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.basics.scope.isEmpty, !workbook.goals.isEmpty else { return }
    let place = workbook.place(.scope)
    reporter.report(
      at: place,
      occasion.say(
        fi: "Laajuutta ei ole valittu, joten työkirja tarkistetaan laajuuden 3 mukaan",
        sv: "Ingen omfattning har valts, och arbetsboken kontrolleras därför enligt omfattning 3",
        en: "No scope has been chosen, so the workbook is checked for scope 3"
      ),
      remedy: place.missing == nil
        ? occasion.say(
          fi: "Kirjaa tähän soluun 1, 2 tai 3.",
          sv: "Ange 1, 2 eller 3 i den här cellen.",
          en: "Enter 1, 2 or 3 in this cell."
        )
        : workbook.isSheet && !workbook.hasTable(.basics)
          ? occasion.say(
            fi:
              "Lisää otsikkorivin yläpuolelle rivi, jonka ensimmäisessä solussa on \(Basics.Key.scope.heading.fi) ja toisessa 1, 2 tai 3.",
            sv:
              "Lägg till en rad ovanför rubrikraden med \(Basics.Key.scope.heading.sv) i den första cellen och 1, 2 eller 3 i den andra.",
            en:
              "Add a row above the heading row, with \(Basics.Key.scope.heading.en) in its first cell and 1, 2 or 3 in the second."
          )
          : nil
    )
  }
}
