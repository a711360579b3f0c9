internal import Wording
internal import Workbooks

/// Finds rows of the basics that nobody knows or that come twice.
struct UnknownKey: Rule {
  let code = "TUO-21"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Perustietojen rivi, jota ei tunneta tai joka toistuu",
    sv: "Rad i grunduppgifterna som är okänd eller upprepas",
    en: "A row of the basics that is not known or is repeated"
  )
  let remedy = Phrase(
    fi: "Korjaa rivin ensimmäinen solu tai poista rivi.",
    sv: "Rätta radens första cell eller ta bort raden.",
    en: "Correct the first cell of the row, or remove the row."
  )
  let reason = Phrase(
    fi: "Riviä ei käytetä tarkistuksessa eikä raporteissa (tekninen syy).",
    sv: "Raden används varken i kontrollen eller i rapporterna (teknisk orsak).",
    en: "The row is used neither in checking nor in reports (technical)."
  )

  let examples = [
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      ↓Kausi alka;1.1.2026
      Kausi päättyy;31.12.2029
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      Kausi päättyy;31.12.2029
      """,
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\n↓Kausi alka;1.1.2026\nKieli;fi\n↓Kieli;sv",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nNimi;Yhteiset tavoitteet\nNimi (sv);Gemensamma mål",
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for flaw in workbook.flaws {
      switch flaw.kind {
      case .unknownKey(let key, let nearest):
        let key = occasion.quoted(key)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Perustietoa \(key) ei tunneta",
            sv: "Grunduppgiften \(key) är okänd",
            en: "The item \(key) of the basics is not known"
          ),
          remedy: nearest.map { occasion.quoted($0[occasion.language]) }.map { nearest in
            occasion.say(
              fi: "Korjaa rivin ensimmäinen solu. Lähin tunnettu tieto on \(nearest).",
              sv: "Rätta radens första cell. Den närmaste kända uppgiften är \(nearest).",
              en: "Correct the first cell of the row. The nearest known item is \(nearest)."
            )
          }
        )
      case .repeatedKey(let key):
        let key = occasion.quoted(key)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: "Perustieto \(key) on jo ylempänä, eikä tätä riviä lueta",
            sv: "Grunduppgiften \(key) finns redan högre upp, och den här raden läses inte",
            en: "The item \(key) is given higher up already, and this row is not read"
          )
        )
      default: continue
      }
    }
  }
}
