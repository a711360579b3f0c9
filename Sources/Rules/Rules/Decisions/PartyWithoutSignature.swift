internal import Wording
internal import Workbooks

/// Finds agreements in force that some of the parties that have approved them have not signed.
///
/// It is asked once the first party has signed: not every region enters signatures.
struct PartyWithoutSignature: Rule {
  let code = "KAS-11"
  let severity = StageSeverity(draft: nil, council: .advice, monitoring: .warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Sopimus, josta puuttuu osapuolten allekirjoituksia",
    sv: "Avtal som saknar parters underskrifter",
    en: "An agreement that some parties have not signed"
  )
  let remedy = Phrase(
    fi: "Kirjaa allekirjoitukset päivineen tiedostoon \(TableKind.decisions.fileName.fi).csv.",
    sv: "Ange underskrifterna med datum i filen \(TableKind.decisions.fileName.sv).csv.",
    en: "Enter the signatures with their dates in \(TableKind.decisions.fileName.en).csv."
  )
  let reason = Phrase(
    fi: "Sopimus allekirjoitetaan, kun osapuolet ovat hyväksyneet sen (hyvä käytäntö).",
    sv: "Avtalet undertecknas när parterna har godkänt det (god praxis).",
    en: "An agreement is signed once the parties have approved it (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Joutsan kunta
      P2;Multian kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;↓Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päivä;Päätös
      D1;Joutsan kunta;17.11.2025;hyväksyi
      D1;Multian kunta;24.11.2025;hyväksyi
      D1;Joutsan kunta;15.12.2025;allekirjoitti
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Joutsan kunta
      P2;Multian kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päivä;Päätös
      D1;Joutsan kunta;17.11.2025;hyväksyi
      D1;Multian kunta;24.11.2025;hyväksyi
      D1;Joutsan kunta;15.12.2025;allekirjoitti
      D1;Multian kunta;15.12.2025;allekirjoitti
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta\nP2;Multian kunta\nP3;Luhangan kunta",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;↓Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      D2;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös
      D1;Joutsan kunta;hyväksyi
      D1;Multian kunta;hyväksyi
      D1;Joutsan kunta;allekirjoitti
      D2;Joutsan kunta;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Joutsan kunta\nP2;Multian kunta",
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa;Osapuolet
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026;
      D2;Tilojen vuokrat;liitesopimus;1.1.2027;kaikki kunnat
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös
      D1;Joutsan kunta;hyväksyi
      D1;Multian kunta;hyväksyi
      D1;kaikki kunnat;allekirjoitti
      D2;Joutsan kunta;hyväksyi
      D2;Joutsan kunta;allekirjoitti
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for index in workbook.currentDocuments {
      let document = workbook.documents[index]
      guard document.isAgreement, let start = document.validity.start,
        start.lastDay <= occasion.asOf.firstDay
      else { continue }
      let approvals = Approvals(ofDocument: index, in: workbook)
      guard approvals.hasSignatures else { continue }
      // Who has not approved it either is told of as such.
      let missing = approvals.parties.intersection(approvals.groups.parties)
        .subtracting(approvals.signatories)
      guard !missing.isEmpty else { continue }
      let name = occasion.name(document.id, document.title)
      let list = occasion.list(missing.lazy.map { workbook.parties[$0] })
      let count = missing.count
      let one = count == 1 ? missing.first.map { occasion.name(workbook.parties[$0]) } : nil
      reporter.report(
        at: workbook.place(\.documents, index, .title),
        occasion.say(
          fi: one.map { "Sopimuksen \(name) allekirjoitus puuttuu \($0.ablativeInside)" }
            ?? "Sopimuksen \(name) allekirjoitus puuttuu \(count) osapuolelta: \(list)",
          sv: one.map { "Underskriften på avtalet \(name) saknas från \($0.object)" }
            ?? "Underskrifter på avtalet \(name) saknas från \(count) parter: \(list)",
          en: one.map { "The agreement \(name) has not been signed by \($0.object)" }
            ?? "The agreement \(name) has not been signed by \(count) parties: \(list)"
        )
      )
    }
  }
}
