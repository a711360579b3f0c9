internal import Wording
internal import Workbooks

/// Finds references to indicators, forums and sources that do not exist.
struct UnknownRecord: Rule {
  let code = "TUO-30"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Viittaus mittariin, foorumiin tai lähteeseen, jota ei ole",
    sv: "Hänvisning till en indikator, ett forum eller en källa som inte finns",
    en: "A reference to an indicator, a forum or a source that does not exist"
  )
  let remedy = Phrase(
    fi: "Kirjaa tunnus tai nimi, joka on viitatussa tiedostossa.",
    sv: "Ange en kod eller ett namn som finns i den fil som hänvisningen gäller.",
    en: "Enter a code or a name found in the file that is referred to."
  )
  let reason = Phrase(
    fi: "Raporteissa tiedot kootaan mittarin, foorumin ja lähteen mukaan (tekninen syy).",
    sv: "I rapporterna samlas uppgifterna enligt indikator, forum och källa (teknisk orsak).",
    en: "Reports gather data by indicator, forum and source (technical)."
  )

  static let examples = [
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyysaste",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;14,2
      ↓M7;2025;13,8
      """,
    ]),
    Example([
      "mittarit.csv": "Tunnus;Tavoite;Mittari\nM1;T1;Nuorten työttömyysaste",
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2024;14,2
      M1;2025;13,8
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tietolähteet
      T1;Jokainen nuori saa opiskelupaikan;↓L1, L7
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari
      M1;T1;Nuorten työttömyysaste
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      M1;2025;14,2
      ↓M2;2025;80
      ↓Nuorten työttömyysasta;2025;14,2
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Lyhenne
      F1;Kuntien ja hyvinvointialueen kokous;Kuntakokous
      """,
      "kokoukset.csv": """
      Päivä;Foorumi
      14.5.2026;Kuntakokous
      15.5.2026;↓Kuntakokus
      """,
      "tietopohja.csv": """
      Tunnus;Nimi;Vuosi
      L1;Laaja hyvinvointikertomus;2025
      """,
    ]),
    Example([
      "tavoitteet.csv": """
      Tunnus;Tavoite;Tietolähteet
      T1;Jokainen nuori saa opiskelupaikan;kuntakortit
      """,
      "mittarit.csv": """
      Tunnus;Tavoite;Mittari
      M1;T1;Nuorten työttömyysaste
      """,
      "seurantatiedot.csv": """
      Mittari;Ajankohta;Arvo
      nuorten työttömyysaste;2025;14,2
      """,
      "kokoukset.csv": """
      Päivä;Foorumi;Peruste
      23.10.2025;;612/2021 7 §
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // References that lead nowhere because two records have one code are told with the code.
    let repeated = [
      (TableKind.indicators, TableKind.measurements), (.forums, .meetings), (.sources, .goals),
    ].filter { kind, source in
      UnknownReferences(to: kind, from: [source], in: workbook).meanRepeatedCodes
    }.map(\.0)
    for flaw in workbook.flaws {
      guard case .unknownReference(let text, to: let kind, let nearest) = flaw.kind,
        flaw.place.record?.kind != .resources,
        !repeated.contains(kind),
        let reference = Reference(kind, Mention.reference(text, occasion))
      else { continue }
      let file = kind.fileName[occasion.language] + ".csv"
      let hint = Mention.nearest(nearest, occasion).map { " " + $0 } ?? ""
      reporter.report(
        at: missing(kind, reference.label, workbook) ?? flaw.place,
        reference.message(from: flaw.place.record, in: workbook, occasion),
        remedy: workbook.isSheet && kind == .indicators
          ? remedy[occasion.language] + hint
          : occasion.say(
            fi: "Kirjaa tunnus tai nimi, joka on tiedostossa \(file).\(hint)",
            sv: "Ange en kod eller ett namn som finns i filen \(file).\(hint)",
            en: "Enter a code or a name found in \(file).\(hint)"
          ),
        // A source may be told in words as well.
        isMilder: kind == .sources,
        cause: isEmpty(kind, workbook) ? kind.rawValue : NormalForm.name(text)
      )
    }
  }

  /// Whether nothing stands in the table that is referred to.
  private func isEmpty(_ kind: TableKind, _ workbook: Workbook) -> Bool {
    switch kind {
    case .indicators: workbook.indicators.isEmpty
    case .forums: workbook.forums.isEmpty
    default: workbook.sources.isEmpty
    }
  }

  /// What the workbook lacks as a whole, which is then asked for once and not at each reference.
  private func missing(_ kind: TableKind, _ label: Label, _ workbook: Workbook) -> Place? {
    switch kind {
    case .indicators:
      workbook.missing(.indicators, Indicator.Column.title)
        ?? (label.isCode ? workbook.missing(.indicators, Indicator.Column.id) : nil)
    case .forums:
      workbook.missing(.forums, Forum.Column.name)
        ?? (label.isCode ? workbook.missing(.forums, Forum.Column.id) : nil)
    default:
      label.isCode ? workbook.missing(.sources, Source.Column.id) : nil
    }
  }
}

/// Words that should have named a record of one of the three kinds.
private struct Reference {
  let kind: TableKind
  let label: Label

  /// `nil`: another rule tells of references to this kind.
  init?(_ kind: TableKind, _ label: Label) {
    guard [.indicators, .forums, .sources].contains(kind) else { return nil }
    self.kind = kind
    self.label = label
  }

  func message(
    from record: RecordReference?,
    in workbook: Workbook,
    _ occasion: Occasion
  ) -> String {
    switch kind {
    case .indicators:
      return occasion.say(
        fi: "Seurantatieto viittaa mittariin \(label), jota ei ole",
        sv: "Uppföljningsuppgiften hänvisar till "
          + "\(label.after(code: "indikator", name: "indikatorn")), som inte finns",
        en: "The measurement refers to \(label.after(code: "indicator", name: "the indicator")), "
          + "which does not exist"
      )
    case .forums:
      return occasion.say(
        fi: "Kokous viittaa foorumiin \(label), jota ei ole",
        sv: "Mötet hänvisar till \(label.after(code: "forum", name: "forumet")), som inte finns",
        en: "The meeting refers to \(label.after(code: "forum", name: "the forum")), "
          + "which does not exist"
      )
    default:
      let goal = record.map { workbook.goals[$0.index] }
      let name = goal.map { occasion.label($0.id, $0.title) }
      return occasion.say(
        fi: "Tavoite \(name?.text ?? "") viittaa lähteeseen \(label), jota ei ole",
        sv: "\(name?.after(code: "Mål", name: "Målet") ?? "Målet") hänvisar till "
          + "\(label.after(code: "källa", name: "källan")), som inte finns",
        en: "\(name?.after(code: "Goal", name: "The goal") ?? "The goal") refers to "
          + "\(label.after(code: "source", name: "the source")), which does not exist"
      )
    }
  }
}
