internal import Wording
internal import Workbooks

/// Finds parties whose strategy, or whose wellbeing report or plan, the knowledge base does not have.
///
/// A source that names no party counts as everybody's. It is asked where the knowledge base has been begun.
struct KnowledgeBaseIncomplete: Rule {
  let code = "TIE-01"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Tietopohja, josta puuttuu osapuolten strategioita tai hyvinvointikertomuksia",
    sv: "Kunskapsbas där parters strategier eller välfärdsberättelser saknas",
    en: "A knowledge base without some parties' strategies or wellbeing reports"
  )
  let remedy = Phrase(
    fi: "Lisää puuttuvat lähteet osapuolineen tiedostoon \(TableKind.sources.fileName.fi).csv.",
    sv:
      "Lägg till de källor som saknas och deras parter i filen \(TableKind.sources.fileName.sv).csv.",
    en: "Add the missing sources with their parties to \(TableKind.sources.fileName.en).csv."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan tilannekuvan pitäisi perustua strategioihin ja hyvinvointikertomuksiin (Kuntaliitto 2022, vaihe 2).",
    sv:
      "Enligt rekommendationen bör lägesbilden bygga på strategierna och välfärdsberättelserna (Kommunförbundet 2022, steg 2).",
    en:
      "The recommendation asks for a situational picture based on strategies and wellbeing reports (Kuntaliitto 2022, step 2)."
  )

  static let examples = [
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Keski-Suomen hyvinvointialue;hyvinvointialue
        P2;Luhangan kunta;kunta
        """,
        "tietopohja.csv": """
        Tunnus;Nimi;Laji;Osapuoli
        L1;Hyvinvointialuestrategia;strategia;Keski-Suomen hyvinvointialue
        L2;Alueellinen hyvinvointikertomus;hyvinvointikertomus;Keski-Suomen hyvinvointialue
        L3;Luhangan hyvinvointikertomus;hyvinvointikertomus;Luhangan kunta
        """,
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Luhangan kunta;kunta
      """,
      "tietopohja.csv": """
      Tunnus;Nimi;Laji;Osapuoli
      L1;Hyvinvointialuestrategia;strategia;Keski-Suomen hyvinvointialue
      L2;Alueellinen hyvinvointikertomus;hyvinvointikertomus;Keski-Suomen hyvinvointialue
      L3;Luhangan hyvinvointikertomus;hyvinvointikertomus;Luhangan kunta
      L4;Luhangan kuntastrategia;strategia;Luhangan kunta
      """,
    ]),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Keski-Suomen hyvinvointialue;hyvinvointialue
        P2;Jämsän kaupunki;kaupunki
        P3;Luhangan kunta;kunta
        P4;Järjestöverkosto;järjestö
        """,
        "tietopohja.csv": """
        Tunnus;Nimi;Laji;Osapuoli
        L1;Hyvinvointialuestrategia;strategia;Keski-Suomen hyvinvointialue
        L2;Jämsän kaupunkistrategia;;Jämsän kaupunki
        L3;Alueellinen hyvinvointikertomus;hyvinvointikertomus;Keski-Suomen hyvinvointialue
        L4;Kuntien hyvinvointisuunnitelmat;;kaikki kunnat
        """,
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Keski-Suomen hyvinvointialue\nP2;Jämsän kaupunki",
      "tietopohja.csv": """
      Tunnus;Nimi;Laji;Osapuoli
      L1;Osapuolten strategiat;strategia;
      L2;Hyvinvointikertomukset;hyvinvointikertomus;kaikki osapuolet
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Keski-Suomen hyvinvointialue\nP2;Jämsän kaupunki",
      "tietopohja.csv": "Tunnus;Nimi;Laji;Osapuoli",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard !workbook.sources.isEmpty else { return }
    let astray = workbook.partiesAstray
    let parties = workbook.parties.indices.filter { index in
      let party = workbook.parties[index]
      return (party.isCounty || party.isMunicipal) && party.signatory.value != .no
        && !astray.contains(index)
    }
    let place = workbook.place(ofAll: .sources)
    if let (count, list) = missing(Self.strategies, parties, workbook, occasion) {
      reporter.report(
        at: place,
        occasion.say(
          fi: "Tietopohjasta puuttuu \(count) osapuolen strategia: \(list)",
          sv: count == 1
            ? "I kunskapsbasen saknas strategin för 1 part: \(list)"
            : "I kunskapsbasen saknas strategierna för \(count) parter: \(list)",
          en: count == 1
            ? "The knowledge base lacks the strategy of 1 party: \(list)"
            : "The knowledge base lacks the strategies of \(count) parties: \(list)"
        ),
        about: Phrase(fi: "strategia", sv: "strategi", en: "strategy")
      )
    }
    if let (count, list) = missing(Self.reports, parties, workbook, occasion) {
      reporter.report(
        at: place,
        occasion.say(
          fi:
            "Tietopohjasta puuttuu \(count) osapuolen hyvinvointikertomus tai -suunnitelma: \(list)",
          sv: count == 1
            ? "I kunskapsbasen saknas välfärdsberättelsen eller välfärdsplanen för 1 part: \(list)"
            : "I kunskapsbasen saknas välfärdsberättelser eller välfärdsplaner för \(count) parter: \(list)",
          en: count == 1
            ? "The knowledge base lacks the wellbeing report or plan of 1 party: \(list)"
            : "The knowledge base lacks the wellbeing reports or plans of \(count) parties: \(list)"
        ),
        about: Phrase(fi: "hyvinvointikertomus", sv: "välfärdsberättelse", en: "wellbeing report")
      )
    }
  }

  /// How many parties have no source of a kind, and the first of them; `nil`: each has one.
  private func missing(
    _ words: [[UInt8]],
    _ parties: [Int],
    _ workbook: Workbook,
    _ occasion: Occasion
  ) -> (count: Int, list: String)? {
    var found: [Int] = []
    for (index, source) in workbook.sources.enumerated() {
      let text = [source.kind, source.name].compactMap { $0?.original }.joined(separator: " ")
      guard words.contains(where: TextKey(name: text).contains) else { continue }
      if source.party == nil { return nil }
      found.append(index)
    }
    let covered = workbook.partiesOfSources.parties(ofRecords: found)
    let missing = parties.filter { !covered.contains($0) }
    return missing.isEmpty
      ? nil : (missing.count, occasion.list(missing.lazy.map { workbook.parties[$0] }))
  }

  private static let strategies = ["strateg"].map { Array($0.utf8) }

  private static let reports = [
    "hyvinvointikertom", "hyvinvointisuunnitel", "välfärdsberättel", "välfärdsplan",
    "wellbeing report", "wellbeing plan", "welfare report", "welfare plan",
  ].map { Array($0.utf8) }
}
