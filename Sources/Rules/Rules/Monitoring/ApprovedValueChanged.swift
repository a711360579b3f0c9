internal import Wording
internal import Workbooks

/// Finds baselines and targets that are not those of the approved version, where no decision has followed it.
struct ApprovedValueChanged: Rule {
  let code = "SEU-07"
  let severity = StageSeverity(draft: nil, council: nil, monitoring: .warning)
  let basis = Basis.recommendation
  let needsPreviousVersion = true

  let summary = Phrase(
    fi: "Lähtöarvo tai tavoitearvo, jota on muutettu hyväksymisen jälkeen ilman päätöstä",
    sv: "Utgångsvärde eller målvärde som har ändrats efter godkännandet utan beslut",
    en: "A baseline or a target changed since approval without a decision"
  )
  let remedy = Phrase(
    fi: "Palauta hyväksytty arvo tai kirjaa päätös, jolla muutoksesta sovittiin.",
    sv: "Återställ det godkända värdet eller ange det beslut där ändringen avtalades.",
    en: "Restore the approved value, or enter the decision by which the change was agreed."
  )
  let reason = Phrase(
    fi: "Suosituksen mukaan tavoitteiden muuttamisesta pitäisi sopia yhdessä (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör parterna gemensamt komma överens om ändringar av målen (Kommunförbundet 2022).",
    en: "The recommendation asks the parties to agree on changes to goals (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      [
        "edellinen/perustiedot.csv": "Tieto;Arvo\nTila;hyväksytty",
        "edellinen/mittarit.csv":
          "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Nuorten työttömyysaste;8",
        "mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Nuorten työttömyysaste;↓10",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "edellinen/perustiedot.csv": "Tieto;Arvo\nTila;hyväksytty",
        "edellinen/mittarit.csv":
          "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Nuorten työttömyysaste;8",
        "mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Nuorten työttömyysaste;8",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "edellinen/perustiedot.csv": "Tieto;Arvo\nTila;hyväksytty",
        "edellinen/mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
        M1;T1;Nuorten työttömyys;12,5 %;10
        M2;T1;Odotusaika psykologille;23;7
        M3;T1;Sairauspoissaolot;17,2;15,0
        M4;T1;Vastaukset kyselyyn;;2000
        ;T1;Yhteinen malli;ei käytössä;käytössä
        """,
        "mittarit.csv": """
        Tunnus;Tavoite;Mittari;Lähtöarvo;Tavoitearvo
        M2;T1;Odotusaika psykologille;↓32;7
        M1;T1;Nuorten työttömyys;12,5;↓8
        M3;T1;Sairauspoissaolot;17,2;15
        M4;T1;Vastaukset kyselyyn;1800;↓
        M5;T1;Uusi mittari;1;2
        M6;T1;Yhteinen malli;Ei  käytössä;↓käytössä kahdessa kunnassa
        """,
      ],
      stage: .monitoring
    ),
    Example(
      [
        "edellinen/asiakirjat.csv": "Tunnus;Nimi\nD1;Strateginen yhteistyösopimus",
        "edellinen/päätökset.csv": "Asiakirja;Osapuoli;Päätös\nD1;Joutsan kunta;hyväksyi",
        "edellinen/mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Työttömyys;10",
        "asiakirjat.csv": "Tunnus;Nimi\nD1;Strateginen yhteistyösopimus",
        "päätökset.csv": """
        Asiakirja;Osapuoli;Päätös
        D1;Joutsan kunta;hyväksyi
        D1;Joutsan kunta;hyväksyi muutettuna
        """,
        "mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Työttömyys;8",
      ],
      stage: .monitoring
    ),
    Example(
      [
        "edellinen/perustiedot.csv": "Tieto;Arvo\nTila;luonnos",
        "edellinen/mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Työttömyys;10",
        "mittarit.csv": "Tunnus;Tavoite;Mittari;Tavoitearvo\nM1;T1;Työttömyys;8",
      ],
      stage: .monitoring
    ),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let previous = occasion.previous, ApprovalHistory.isApproved(previous),
      !ApprovalHistory.hasDecidedAgain(workbook, since: previous)
    else { return }
    let counterparts = Counterparts(previous)
    for (index, indicator) in workbook.indicators.enumerated() {
      guard let other = counterparts.index(of: index, in: workbook) else { continue }
      let old = previous.indicators[other]
      let label = occasion.label(indicator.id, indicator.title)
      if let change = change(old.baseline, indicator.baseline, occasion) {
        reporter.report(
          at: workbook.place(\.indicators, index, .baseline),
          occasion.say(
            fi: "Mittarin \(label) lähtöarvo on muutettu hyväksymisen jälkeen: \(change)",
            sv:
              "Utgångsvärdet för \(label.after(code: "indikator", name: "indikatorn")) har ändrats efter godkännandet: \(change)",
            en:
              "The baseline of \(label.after(code: "indicator", name: "the indicator")) has been changed since approval: \(change)"
          )
        )
      }
      if let change = change(old.target, indicator.target, occasion) {
        reporter.report(
          at: workbook.place(\.indicators, index, .target),
          occasion.say(
            fi: "Mittarin \(label) tavoitearvo on muutettu hyväksymisen jälkeen: \(change)",
            sv:
              "Målvärdet för \(label.after(code: "indikator", name: "indikatorn")) har ändrats efter godkännandet: \(change)",
            en:
              "The target of \(label.after(code: "indicator", name: "the indicator")) has been changed since approval: \(change)"
          )
        )
      }
    }
  }

  /// `10 → 8`; `nil`: the value is the same, or a gap has been filled.
  private func change(
    _ old: Cell<Measure>,
    _ new: Cell<Measure>,
    _ occasion: Occasion
  ) -> String? {
    guard !old.isEmpty, !old.isSame(as: new) else { return nil }
    func text(_ cell: Cell<Measure>) -> String {
      switch cell {
      case .empty: "–"
      case .value(let value): value.text(in: occasion.language)
      case .unread(let text): text
      }
    }
    return text(old) + " → " + text(new)
  }
}

/// The indicators of the previous version, by code and by text.
private struct Counterparts {
  private var indexes: [RecordIdentity: Int] = [:]

  init(_ previous: Workbook) {
    for index in previous.indicators.indices {
      let record = RecordReference(.indicators, index)
      for identity in [
        RecordIdentity(record, in: previous), RecordIdentity(textOf: record, in: previous),
      ] where indexes[identity] == nil {
        indexes[identity] = index
      }
    }
  }

  func index(of indicator: Int, in workbook: Workbook) -> Int? {
    let record = RecordReference(.indicators, indicator)
    return indexes[RecordIdentity(record, in: workbook)]
      ?? indexes[RecordIdentity(textOf: record, in: workbook)]
  }
}

extension Cell<Measure> {
  /// Whether two cells say the same, however it is written; a unit that one of them leaves out changes nothing.
  fileprivate func isSame(as other: Cell<Measure>) -> Bool {
    switch (self, other) {
    case (.empty, .empty): true
    case (.value(let first), .value(let second)): first.isSame(as: second)
    case (.unread(let first), .unread(let second)):
      NormalForm.name(first) == NormalForm.name(second)
    default: false
    }
  }
}

extension Measure {
  fileprivate func isSame(as other: Measure) -> Bool {
    switch (self, other) {
    case (.quantity(let first), .quantity(let second)):
      let units = [first.unit, second.unit].compactMap { $0.map(NormalForm.name) }
      return first.qualifier == second.qualifier && first.value == second.value
        && first.upper == second.upper && Set(units).count <= 1
    case (.state(let first), .state(let second)):
      return NormalForm.name(first) == NormalForm.name(second)
    default: return self == other
    }
  }
}
