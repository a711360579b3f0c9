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

  static let examples = [
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
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi\nKausi;2026–2029",
      "tavoitteet.csv": """
      ↓Kausi;2026–2030
      Hyvinvointialue;Keski-Suomi
      Tunnus;Osa-alue;Tavoite
      T1;A1;Jokainen nuori saa opiskelupaikan
      """,
      "osa-alueet.csv": """
      Osa-alueet, luonnos
      Kausi;2026–2029
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "toimenpiteet.csv": """
      ↓Laatija;hyte-yksikkö
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaamo avataan
      """,
    ]),
    Example(
      sheet: """
        Yhteiset strategiset tavoitteet
        Hyvinvointialue;Keski-Suomi
        Kausi;2026–2029
        Laajuus: 3
        Tavoitteet;;Seuranta;
        Osa-alue;Tavoite;Mittari;Yksikkö
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Työttömyysaste;%
        """
    ),
    Example([
      "kajaani.csv": """
      Kajaanin tavoitteet
      Hyvinvointialue;Kainuu
      Kausi;2026–2029
      Tila;luonnos
      ↓Tila;hyväksytty
      Osa-alue;Tavoite
      Työllisyyden hoito;Nuorten työttömyys puolittuu
      """,
      "sotkamo.csv": """
      Sotkamon tavoitteet
      ↓Hyvinvointialue;Pohjois-Savo
      ↓Kausi;2026–2030
      Tila;luonnos
      Osa-alue;Tavoite
      Työllisyyden hoito;Yritykset löytävät tekijöitä
      """,
    ]),
    Example(
      sheet: """
        Kausi;2026–2029
        ↓Laatija;hyte-yksikkö
        Päivitetty;12.3.2026
        Osa-alue;Tavoite;Mittari
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Työttömyysaste
        """
    ),
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
            fi: "Perustieto \(key) on jo kirjattu, eikä tätä riviä lueta",
            sv: "Grunduppgiften \(key) har redan angetts, och den här raden läses inte",
            en: "The item \(key) is given already, and this row is not read"
          )
        )
      case .unreadLines(let keys, let areBasics):
        let list = occasion.language.list(keys.map(occasion.quoted), showing: 3)
        reporter.report(
          at: flaw.place,
          occasion.say(
            fi: keys.count == 1
              ? "Otsikkorivin yläpuolella on rivi, jota ei käytetä: \(list)"
              : "Otsikkorivin yläpuolella on \(keys.count) riviä, joita ei käytetä: \(list)",
            sv: keys.count == 1
              ? "Ovanför rubrikraden finns en rad som inte används: \(list)"
              : "Ovanför rubrikraden finns \(keys.count) rader som inte används: \(list)",
            en: keys.count == 1
              ? "Above the headings is a row that is not used: \(list)"
              : "Above the headings are \(keys.count) rows that are not used: \(list)"
          ),
          remedy: areBasics
            ? Self.remedyForBasics(occasion) : Self.remedy(ofLines: keys.count, occasion),
          isMilder: !areBasics
        )
      default: continue
      }
    }
  }

  private static func remedyForBasics(_ occasion: Occasion) -> String {
    occasion.say(
      fi: "Siirrä perustiedot tiedostoon \(TableKind.basics.fileName.fi).csv.",
      sv: "Flytta grunduppgifterna till filen \(TableKind.basics.fileName.sv).csv.",
      en: "Move the basics to \(TableKind.basics.fileName.en).csv."
    )
  }

  private static func remedy(ofLines count: Int, _ occasion: Occasion) -> String {
    occasion.say(
      fi: count == 1
        ? "Rivi voi jäädä ennalleen. Raportteihin tieto tulee perustiedosta ”Huomautus”."
        : "Rivit voivat jäädä ennalleen. Raportteihin tieto tulee perustiedosta ”Huomautus”.",
      sv: count == 1
        ? "Raden kan stå kvar. I rapporterna syns det som står i grunduppgiften ”Anmärkning”."
        : "Raderna kan stå kvar. I rapporterna syns det som står i grunduppgiften ”Anmärkning”.",
      en: count == 1
        ? "The row can stay. Reports show what is written in the item “Note” of the basics."
        : "The rows can stay. Reports show what is written in the item “Note” of the basics."
    )
  }
}
