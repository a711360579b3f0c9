internal import Wording
internal import Workbooks

/// Finds codes of records that an earlier one has; those of parties, areas and goals have rules of their own.
struct RepeatedCode: Rule {
  let code = "TUO-23"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Tunnus, joka on kahdella rivillä",
    sv: "Kod som finns på två rader",
    en: "A code that two rows have"
  )
  let remedy = Phrase(
    fi: "Kirjaa riville tunnus, jota ei ole muilla riveillä.",
    sv: "Ange för raden en kod som inte finns på andra rader.",
    en: "Enter a code that no other row has."
  )
  let reason = Phrase(
    fi:
      "Jos tunnus on kahdella rivillä, siihen viittaava tieto voi mennä väärään paikkaan (tekninen syy).",
    sv:
      "Om en kod finns på två rader kan uppgifter som hänvisar till den hamna fel (teknisk orsak).",
    en:
      "If two rows have the same code, what refers to it may end up in the wrong place (technical)."
  )

  static let examples = [
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      ↓TP1;T1;Ohjaamo avataan
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Opot tapaavat jokaisen yhdeksäsluokkalaisen
      TP2;T1;Ohjaamo avataan
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nT1;Jokainen nuori saa opiskelupaikan",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      ↓tp1;T1;Ohjaamo avataan
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari
      M1;T1;Nuorten työttömyysaste
      ↓M1;T1;Opiskelupaikan saaneet
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Taso
      F1;Kuntakokous;2
      ↓F1;Kuntajohtajakokous;3
      """,
      "tietopohja.csv": """
      Tunnus;Nimi;Vuosi
      L1;Laaja hyvinvointikertomus;2025
      ↓l1;Kuntakortit;2025
      """,
    ]),
    Example([
      "tavoitteet.csv": "Tunnus;Tavoite\nX1;Jokainen nuori saa opiskelupaikan\nX1;Kaikki lukevat",
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      X1;X1;Ohjaajat tapaavat jokaisen yhdeksäsluokkalaisen
      ;X1;Ohjaamo avataan
      """,
    ]),
    Example(
      sheet: """
        Tavoite;Tunnus;Toimenpide
        Nuorten työttömyys puolittuu;TP1;"Ohjaamo avataan
        Työpajat aloittavat"
        """
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // Finding it takes a look at everything that was noticed, so it is found once for each kind.
    var unused: [TableKind: String?] = [:]
    for flaw in workbook.flaws {
      guard case .repeatedCode(let code, let first) = flaw.kind,
        let record = flaw.place.record,
        let place = Self.cell(of: record, in: workbook),
        // Several actions of one cell share the code beside it.
        (first.file, first.row) != (place.file, place.row),
        let row = workbook.rowNumber(at: first), let file = first.file
      else { continue }
      let name = workbook.files[file].name
      let hint = unused[record.kind] ?? Self.unused(record.kind, workbook, occasion)
      unused[record.kind] = .some(hint)
      reporter.report(
        at: place,
        file == place.file
          ? occasion.say(
            fi: "Tunnus \(code) on jo rivillä \(row)",
            sv: "Koden \(code) finns redan på rad \(row)",
            en: "The code \(code) is already in row \(row)"
          )
          : occasion.say(
            fi: "Tunnus \(code) on jo tiedoston \(name) rivillä \(row)",
            sv: "Koden \(code) finns redan på rad \(row) i filen \(name)",
            en: "The code \(code) is already in row \(row) of the file \(name)"
          ),
        remedy: hint.map { self.remedy[occasion.language] + " " + $0 }
      )
    }
  }

  /// The code that rows refer to and no record has, as a sentence; `nil`: there is no single one.
  private static func unused(
    _ kind: TableKind,
    _ workbook: Workbook,
    _ occasion: Occasion
  ) -> String? {
    let sources: Set<TableKind> =
      switch kind {
      case .actions: [.resources]
      case .indicators: [.measurements]
      case .documents: [.actions, .agenda, .decisions, .documents]
      case .forums: [.meetings]
      case .sources: [.goals]
      default: []
      }
    return Mention.unused(UnknownReferences(to: kind, from: sources, in: workbook), occasion)
  }

  private static func cell(of record: RecordReference, in workbook: Workbook) -> Place? {
    switch record.kind {
    case .actions: workbook.place(\.actions, record.index, .id)
    case .indicators: workbook.place(\.indicators, record.index, .id)
    case .documents: workbook.place(\.documents, record.index, .id)
    case .agenda: workbook.place(\.agenda, record.index, .id)
    case .forums: workbook.place(\.forums, record.index, .id)
    case .sources: workbook.place(\.sources, record.index, .id)
    case .basics, .parties, .areas, .goals, .resources, .measurements, .meetings, .decisions,
      .steps, .exceptions, .rules:
      nil
    }
  }
}
