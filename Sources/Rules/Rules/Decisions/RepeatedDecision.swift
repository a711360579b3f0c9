internal import Wording
internal import Workbooks

/// Finds decisions that an earlier row has already.
struct RepeatedDecision: Rule {
  let code = "KAS-14"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Päätös, joka on kahdella rivillä",
    sv: "Beslut som finns på två rader",
    en: "A decision entered in two rows"
  )
  let remedy = Phrase(
    fi: "Poista toinen riveistä. Jos päätöksiä on kaksi, kirjaa kummankin pykälä.",
    sv: "Ta bort den ena raden. Om besluten är två, ange paragrafen för båda.",
    en: "Remove one of the rows. If there are two decisions, enter the section of each."
  )
  let reason = Phrase(
    fi: "Raporteissa sama päätös näkyisi kahdesti (tekninen syy).",
    sv: "I rapporterna skulle samma beslut synas två gånger (teknisk orsak).",
    en: "Reports would show the same decision twice (technical)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Päätös
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;17.11.2025;§ 61;hyväksyi
      D1;↓Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Päätös
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;17.11.2025;§ 61;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Joutsan kunta;kunta\nP2;Luhangan kunta;kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus\nD2;Tilojen vuokrat",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Päätös;Versio;Huomautus
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi;v1.0;
      Yhteinen strateginen sopimus;↓Joutsa;kunnanvaltuusto;17.11.2025;;hyväksyi;v1.0;Kirjattu pöytäkirjasta
      D1;Luhangan kunta;;;;hyväksyi;;
      D1;↓Luhangan kunta;;;;hyväksyi;;
      D2;Luhangan kunta;;15.12.2025;;allekirjoitti;;
      D2;↓Luhangan kunta;;15.12.2025;;allekirjoitti;;
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Joutsan kunta;kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Asianumero;Päätös
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;KV/1;hyväksyi
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 57;KV/1;hyväksyi
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 57;KV/2;hyväksyi
      D1;↓Joutsan kunta;Kunnanvaltuusto;17.11.2025;;KV/2;hyväksyi
      D1;↓Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;;hyväksyi
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 58;KV/2;hyväksyi
      D1;↓Joutsan kunta;Kunnanvaltuusto;17.11.2025;;;hyväksyi
      D1;Joutsan kunta;Kunnanvaltuusto;18.11.2025;§ 12 a;;hyväksyi
      D1;Joutsan kunta;Kunnanvaltuusto;18.11.2025;§ 12 b;;hyväksyi
      D1;↓Joutsan kunta;Kunnanvaltuusto;18.11.2025;§ 12 a;;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Joutsan kunta;kunta\nP2;Luhangan kunta;kunta",
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus\nD2;Tilojen vuokrat",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Päätös;Versio;Huomautus
      D1;Joutsan kunta;Kunnanhallitus;17.11.2025;§ 201;esitti;v1.0;
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi;v1.0;
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 57;hyväksyi;v1.0;
      D1;Joutsan kunta;Kunnanvaltuusto;15.12.2025;§ 71;hyväksyi;v1.0;
      D1;Joutsan kunta;Kunnanvaltuusto;15.12.2025;;hyväksyi;v1.1;
      D1;Luhangan kunta;Kunnanvaltuusto;17.11.2025;§ 61;jätti pöydälle;v1.0;
      D1;Luhangan kunta;Kunnanvaltuusto;17.11.2025;§ 61;palautti;v1.0;
      D2;Luhangan kunta;Kunnanvaltuusto;17.11.2025;§ 61;hyväksyi;v1.0;
      D2;Joutsan kunta;;15.12.2025;;allekirjoitti;;kunnanjohtaja
      D2;Joutsan kunta;;15.12.2025;;allekirjoitti;;hallintojohtaja
      D2;Joutsan kunta;Kunnanhallitus;2025;;esitti;;Ensimmäinen luonnos
      D2;Joutsan kunta;Kunnanhallitus;2025;;esitti;;Toinen luonnos
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Joutsan kunta;kunta;Ryhmä 1
      P2;Luhangan kunta;kunta;Ryhmä 1
      """,
      "asiakirjat.csv": "Tunnus;Nimi\nD1;Yhteinen strateginen sopimus",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Pykälä;Päätös
      D1;Ryhmä 1;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      D1;↓ryhmä 1;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      D1;↓Joutsan kunta, Luhangan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      D1;Joutsan kunta;Kunnanvaltuusto;17.11.2025;§ 56;hyväksyi
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var known: [String: DistinctDecisions] = [:]
    var parties = NamedNumbers(workbook.partiesOfDecisions) { named in
      PartyRuns(joining: named.map(\.parties)).key
    }
    let likenesses = workbook.decisions.indices.map { likeness(of: $0, in: workbook) }
    let counts = likenesses.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    for index in workbook.decisions.indices where counts[likenesses[index], default: 0] > 1 {
      let decision = workbook.decisions[index]
      guard decision.document != nil, decision.party != nil else { continue }
      let key = key(of: index, by: parties.number(ofRecord: index), in: workbook)
      if let first = known[key, default: DistinctDecisions()].earlier(than: index, decision) {
        report(index, first, workbook, occasion, &reporter)
      }
    }
  }

  /// A number that two rows share which are one decision, and hardly any others.
  private func likeness(of index: Int, in workbook: Workbook) -> Int {
    let party = workbook.party(ofDecision: index).first?.parties.first ?? -1
    let document = workbook.document(ofDecision: index) ?? -1
    let kind = workbook.decisions[index].kind.value.flatMap(DecisionKind.allCases.firstIndex)
    return (document &* 1_000_003 &+ party) &* 100 &+ (kind ?? -1)
  }

  /// What makes two rows one decision; the number is that of those who are named.
  private func key(of index: Int, by party: Int?, in workbook: Workbook) -> String {
    let decision = workbook.decisions[index]
    func text(_ column: Decision.Column) -> String {
      NormalForm.name(workbook.value(at: workbook.place(\.decisions, index, column)) ?? "")
    }
    let isKnown = workbook.party(ofDecision: index).contains { !$0.parties.isEmpty }
    var isOfOneDay = false
    if case .date(let date)? = decision.date.value, case .day = date.precision {
      isOfOneDay = true
    }
    let isSignature = decision.kind.value == .signed
    var parts = [
      workbook.document(ofDecision: index).map { "#\($0)" } ?? text(.document),
      (isKnown ? party : nil).map { "#\($0)" } ?? text(.party),
      text(.body),
      decision.date.value?.text(in: .finnish) ?? text(.date),
      decision.kind.value?.word.fi ?? text(.kind),
      text(.version),
    ]
    // What else the row says, where the day alone does not make it the same decision.
    if !isOfOneDay || isSignature { parts += [.section, .caseNumber, .note].map(text) }
    // White space in normal forms is single spaces.
    return parts.reduce(into: "") { key, part in
      key += part
      key += "\n"
    }
  }

  private func report(
    _ index: Int,
    _ first: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let place = workbook.place(\.decisions, index, .party)
    let party = occasion.quoted(workbook.decisions[index].party ?? "")
    let row = Mention.onRow(
      of: workbook.place(\.decisions, first, .party),
      from: place,
      in: workbook,
      occasion
    )
    reporter.report(
      at: place,
      occasion.say(
        fi: "Osapuolen \(party) päätös on jo \(row)",
        sv: "Partens \(party) beslut finns redan \(row)",
        en: "The decision of the party \(party) is already \(row)"
      )
    )
  }
}

/// Decisions alike that are several, since a body may decide on two parts of a document in two sections of one meeting.
private struct DistinctDecisions {
  private struct Reference: Hashable {
    let section: String?
    let caseNumber: String?
  }

  /// The first decision of all, and of those that say the same section, case number or both; thousands may be told apart.
  private var first: Int?
  private var byReference: [Reference: Int] = [:]
  private var bySection: [String?: Int] = [:]
  private var byCaseNumber: [String?: Int] = [:]

  /// The first one with which a later decision does not differ in its section or case number; `nil`: there is none, and it is
  /// one of them from now on.
  mutating func earlier(than index: Int, _ decision: Decision) -> Int? {
    // A section such as `§ 12 a` cannot be read, and is another than `§ 12 b` all the same.
    let section: String? =
      switch decision.section {
      case .value(let section): "\(section.number)"
      case .unread(let text): NormalForm.heading(text)
      case .empty: nil
      }
    let caseNumber = decision.caseNumber.map(NormalForm.heading)
    let found =
      switch (section, caseNumber) {
      case (nil, nil): [first]
      case (_, nil): [bySection[section], bySection[nil]]
      case (nil, _): [byCaseNumber[caseNumber], byCaseNumber[nil]]
      default:
        // What is not said differs from nothing.
        [section, nil].flatMap { section in
          [caseNumber, nil].map { byReference[Reference(section: section, caseNumber: $0)] }
        }
      }
    if let earlier = found.compactMap({ $0 }).min() { return earlier }
    first = first ?? index
    byReference[Reference(section: section, caseNumber: caseNumber)] = index
    bySection[section] = bySection[section] ?? index
    byCaseNumber[caseNumber] = byCaseNumber[caseNumber] ?? index
    return nil
  }
}
