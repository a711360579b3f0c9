internal import Wording
internal import Workbooks

/// Finds references to areas that do not exist, and codes that two areas have.
struct UnknownArea: Rule {
  let code = "OSA-11"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Viittaus osa-alueeseen, jota ei ole, tai kahden osa-alueen yhteinen tunnus",
    sv: "Hänvisning till ett delområde som inte finns, eller samma kod för två delområden",
    en: "A reference to an area that does not exist, or one code for two areas"
  )
  let remedy = Phrase(
    fi: "Kirjaa tunnus tai nimi, joka on jollakin osa-alueella.",
    sv: "Ange en kod eller ett namn som något delområde har.",
    en: "Enter a code or a name that one of the areas has."
  )
  let reason = Phrase(
    fi: "Ilman osa-aluetta tavoitetta ei voi sijoittaa raportteihin (tekninen syy).",
    sv: "Utan delområde kan målet inte placeras i rapporterna (teknisk orsak).",
    en: "Without its area the goal cannot be placed in reports (technical)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;↓B9;Koulupoissaolot vähenevät puoleen
      T2;B2;Nuorten työttömyys puolittuu
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1;Koulupoissaolot vähenevät puoleen
      T2;B2;Nuorten työttömyys puolittuu
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      ↓b1;Tukipalvelujen järjestäminen;yhteinen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;↓B9;Koulupoissaolot vähenevät puoleen
      T2;↓Työllisyyden hoita;Nuorten työttömyys puolittuu
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen
      B2;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B1, B2;Jokainen nuori saa opiskelupaikan
      T2;työllisyyden hoito;Nuorten työttömyys puolittuu
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var unknown = UnknownReferences(to: .areas, from: [.goals], in: workbook)
    let idle = unknown.texts.isEmpty ? [] : workbook.idleAreas
    for flaw in workbook.flaws {
      guard let record = flaw.place.record else { continue }
      switch flaw.kind {
      // An error value of a spreadsheet is told as such.
      case .unknownReference(let text, _, let nearest)
      where !unknown.meanRepeatedCodes && text.first != "#" && unknown.contains(text)
        && (record.kind == .goals || record.kind == .resources):
        let likely = unknown.mostLikely(for: text, among: idle) { index in
          [workbook.areas[index].id.text, workbook.areas[index].title?.original]
        }
        let hint =
          likely.map { Mention.idle(workbook.areas[$0].id.text, occasion) }
          ?? Mention.nearest(nearest, occasion)
        reportUnknown(text, hint, flaw.place, record, workbook, occasion, &reporter)
      case .repeatedCode(let code, let first) where record.kind == .areas:
        let place = workbook.place(\.areas, record.index, .id)
        let row = Mention.onRow(of: first, from: place, in: workbook, occasion)
        reporter.report(
          at: place,
          occasion.say(
            fi: "Osa-alueen tunnus \(code) on jo käytössä \(row)",
            sv: "Delområdets kod \(code) används redan \(row)",
            en: "The area's code \(code) is already used \(row)"
          ),
          remedy: occasion.say(
            fi: "Anna osa-alueelle oma tunnus.",
            sv: "Ge delområdet en egen kod.",
            en: "Give the area a code of its own."
          ) + (Mention.unused(unknown, occasion).map { " " + $0 } ?? "")
        )
      default:
        continue
      }
    }
  }

  private func reportUnknown(
    _ text: String,
    _ hint: String?,
    _ place: Place,
    _ record: RecordReference,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let area = Mention.reference(text, occasion)
    // Codes that stand nowhere are asked for once, not at each reference.
    let missing = area.isCode ? workbook.missing(.areas, GoalArea.Column.id) : nil
    let file = TableKind.areas.fileName[occasion.language] + ".csv"
    let hint = hint.map { " " + $0 } ?? ""
    let subject = subject(record, workbook, occasion)
    reporter.report(
      at: missing ?? place,
      occasion.say(
        fi: "\(subject) viittaa osa-alueeseen \(area), jota ei ole",
        sv: "\(subject) hänvisar till "
          + "\(area.after(code: "delområde", name: "delområdet")), som inte finns",
        en: "\(subject) refers to \(area.after(code: "area", name: "the area")), "
          + "which does not exist"
      ),
      remedy: workbook.isSheet
        ? remedy[occasion.language] + hint
        : occasion.say(
          fi: "Kirjaa tunnus tai nimi, joka on tiedostossa \(file).\(hint)",
          sv: "Ange en kod eller ett namn som finns i filen \(file).\(hint)",
          en: "Enter a code or a name found in \(file).\(hint)"
        ),
      cause: NormalForm.name(text)
    )
  }

  /// The record that refers, in the nominative.
  private func subject(
    _ record: RecordReference,
    _ workbook: Workbook,
    _ occasion: Occasion
  ) -> String {
    guard record.kind == .goals else {
      return occasion.say(fi: "Resurssi", sv: "Resursen", en: "The resource")
    }
    let goal = workbook.goals[record.index]
    let label = occasion.label(goal.id, goal.title)
    return occasion.say(
      fi: "Tavoite \(label)",
      sv: label.after(code: "Mål", name: "Målet"),
      en: label.after(code: "Goal", name: "The goal")
    )
  }
}
