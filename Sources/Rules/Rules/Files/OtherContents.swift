internal import Wording
internal import Workbooks

/// Finds columns most of whose cells hold something else than the heading says, as when two headings are swapped.
struct OtherContents: Rule {
  let code = "TUO-33"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Sarake, jonka tiedot eivät vastaa otsikkoa",
    sv: "Kolumn vars innehåll inte motsvarar rubriken",
    en: "A column whose contents do not match its heading"
  )
  let remedy = Phrase(
    fi: "Korjaa sarakeotsikko tai solujen tiedot.",
    sv: "Rätta kolumnrubriken eller uppgifterna i cellerna.",
    en: "Correct the heading, or the contents of the cells."
  )
  let reason = Phrase(
    fi: "Solut luetaan sarakeotsikon mukaan (tekninen syy).",
    sv: "Cellerna tolkas enligt kolumnrubriken (teknisk orsak).",
    en: "Cells are read by the heading of their column (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;↓Tila;Tila päivitetty
      TP1;T1;Ohjaamo avataan;1.3.2026;käynnissä
      TP2;T1;Työpaja avataan;1.3.2026;ei aloitettu
      TP3;T1;Kesätyöpaikat kootaan yhteen;2.3.2026;valmis
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila päivitetty;Tila
      TP1;T1;Ohjaamo avataan;1.3.2026;käynnissä
      TP2;T1;Työpaja avataan;1.3.2026;ei aloitettu
      TP3;T1;Kesätyöpaikat kootaan yhteen;2.3.2026;valmis
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila;Tila päivitetty
      TP1;T1;Ohjaamo avataan;käynnissä;1.3.2026
      TP2;T1;Työpaja avataan;ei aloitettu;1.3.2026
      TP3;T1;Kesätyöpaikat kootaan yhteen;kesken?;keväällä
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide;Tila
      TP1;T1;Ohjaamo avataan;etenee
      TP2;T1;Työpaja avataan;alkamassa
      TP3;T1;Kesätyöpaikat kootaan yhteen;hoidossa
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari;Suunta;Tavoitearvo
      M1;T1;Yksinäiset nuoret;paranee;9
      M2;T1;Koettu terveys;paranee;80
      M3;T1;Unga som har det svårt;förbättras;5
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var mixedUp: Set<Int> = []
    for flaw in workbook.flaws {
      guard
        case .otherContents(let count, let filled, let example, let other, let isMixedUp) = flaw
          .kind
      else { continue }
      // Headings that have changed places are one mistake.
      if isMixedUp, let file = flaw.place.file, !mixedUp.insert(file).inserted { continue }
      let heading = occasion.quoted(workbook.heading(at: flaw.place) ?? "")
      let text = occasion.quoted(example)
      let fitting = other.flatMap { other in
        workbook.heading(at: Place(file: flaw.place.file, row: flaw.place.row, column: other))
      }.map(occasion.quoted)
      reporter.report(
        at: flaw.place,
        occasion.say(
          fi:
            "Sarakkeen \(heading) tiedot eivät vastaa otsikkoa: \(count)/\(filled) solua, esimerkiksi \(text)",
          sv:
            "Innehållet i kolumnen \(heading) motsvarar inte rubriken: \(count)/\(filled) celler, till exempel \(text)",
          en:
            "The contents of the column \(heading) do not match its heading: \(count)/\(filled) cells, for example \(text)"
        ),
        remedy: fitting.map { fitting in
          occasion.say(
            fi: "\(remedy.fi) Tiedot sopivat sarakkeeseen \(fitting).",
            sv: "\(remedy.sv) Uppgifterna passar i kolumnen \(fitting).",
            en: "\(remedy.en) They fit the column \(fitting)."
          )
        }
      )
    }
  }
}
