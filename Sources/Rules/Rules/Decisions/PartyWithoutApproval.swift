internal import Wording
internal import Workbooks

/// Finds documents that have entered into force although some of their parties have not approved them.
///
/// It is asked only where the workbook has a table of decisions, and of documents that no other one has replaced.
struct PartyWithoutApproval: Rule {
  let code = "KAS-01"
  let severity = StageSeverity(draft: nil, council: .warning, monitoring: .error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Voimaan tullut asiakirja, jota kaikki osapuolet eivät ole hyväksyneet",
    sv: "Dokument som har trätt i kraft utan att alla parter har godkänt det",
    en: "A document in force that some parties have not approved"
  )
  let remedy = Phrase(
    fi:
      "Kirjaa päätökset tiedostoon \(TableKind.decisions.fileName.fi).csv, kun ne on tehty, tai korjaa asiakirjan alkamispäivä.",
    sv:
      "Ange besluten i filen \(TableKind.decisions.fileName.sv).csv när de har fattats, eller rätta dokumentets startdatum.",
    en:
      "Enter the decisions in \(TableKind.decisions.fileName.en).csv once they have been made, or correct the document's start date."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan sopimus pitäisi hyväksyä hyvinvointialueella ja kaikissa alueen kunnissa (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör avtalet godkännas i välfärdsområdet och i alla kommuner i området (Kommunförbundet 2022).",
    en:
      "The recommendation asks for approval by the county and all its municipalities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Luhangan kunta;kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;↓Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Luhangan kunta;kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;kyllä
      P2;Jämsän kaupunki;kaupunki;kyllä
      P3;Luhangan kunta;kunta;kyllä
      P4;Järjestöverkosto;järjestö;ei
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Osapuolet;Alkaa;Korvaa
      D1;Yhteistyön puitesopimus;puitesopimus;;1.1.2023;
      D2;↓Yhteinen strateginen sopimus;strateginen yhteistyösopimus;;1.1.2026;D1
      D3;Yhdyspintasuunnitelma;yhdyspintasuunnitelma;kaikki osapuolet;1.1.2027;
      D4;↓Tilojen vuokrat;liitesopimus;"Jämsän kaupunki; Keski-Suomen hyvinvointialue";2.1.2026;
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D2;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D2;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi muutettuna
      D2;Luhangan kunta;Kunnanhallitus;esitti
      D4;Jämsän kaupunki;Kaupunginhallitus;palautti
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Luhangan kunta;kunta
      P3;Jämsän kaupunki;kaupunki
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      D2;Ohjaamon sopimus;liitesopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;hyväksyttiin yksimielisesti
      D1;Jämsän kunta;Kaupunginvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Järjestöverkosto;järjestö
      P4;Kylien yhdistys ry;
      P5;Jyväskylän koulutuskuntayhtymä;kuntayhtymä
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Keski-Suomen liitto;maakunnan liitto
      P3;Hirvilammen kunta;
      P4;Järjestöverkosto;järjestö
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;↓Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Keski-Suomen hyvinvointialue;Aluevaltuusto;hyväksyi
      D1;Hirvilammen kunta;Kunnanvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Etelä-Savon hyvinvointialue;hyvinvointialue
      P2;Pertunmaan kunta;kunta
      """,
      "asiakirjat.csv": """
      Tunnus;Nimi;Laji;Alkaa
      D1;Yhteinen strateginen sopimus;strateginen yhteistyösopimus;1.1.2026
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Etelä-Savon hyvinvointialue;Aluevaltuusto;hyväksyi
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    // A table of decisions that cannot be read is told as such.
    guard workbook.hasColumn(.decisions, Decision.Column.document), !workbook.namesNoParty else {
      return
    }
    // With one code for two documents it is not known which of them the decisions are about.
    guard workbook.recordsRepeatingCode(.documents).isEmpty else { return }
    let told = partiesTold(workbook, occasion)
    let partnersInMain = workbook.mainAgreement.map {
      Approvals(ofDocument: $0, in: workbook).parties
    }
    for index in workbook.currentDocuments {
      let document = workbook.documents[index]
      guard let start = document.validity.start, start.lastDay <= occasion.asOf.firstDay,
        !document.hasEnded(by: occasion.asOf)
      else { continue }
      let approvals = Approvals(ofDocument: index, in: workbook)
      // Who is in an annexed agreement and not in the agreement itself is told there.
      let partners = document.kind.value == .annexedAgreement ? partnersInMain ?? [] : []
      let unapproved = approvals.parties.subtracting(approvals.groups.parties).intersection(told)
      let missing = partners.isEmpty ? unapproved : unapproved.intersection(partners)
      // A decision of a party by a wrong name is told as such.
      guard missing.count > approvals.unknownCount else { continue }
      let name = occasion.name(document.id, document.title)
      let date = start.text(in: occasion.language)
      let list = occasion.list(missing.lazy.map { workbook.parties[$0] })
      let count = missing.count
      let one = count == 1 ? missing.first.map { occasion.name(workbook.parties[$0]) } : nil
      reporter.report(
        at: workbook.place(\.documents, index, .title),
        occasion.say(
          fi: one.map {
            "Asiakirja \(name) on tullut voimaan (\(date)), mutta hyväksymispäätös puuttuu \($0.ablativeInside)"
          }
            ?? "Asiakirja \(name) on tullut voimaan (\(date)), mutta hyväksymispäätös puuttuu \(count) osapuolelta: \(list)",
          sv: one.map {
            "Dokumentet \(name) har trätt i kraft (\(date)), men beslut om godkännande saknas från \($0.object)"
          }
            ?? "Dokumentet \(name) har trätt i kraft (\(date)), men beslut om godkännande saknas från \(count) parter: \(list)",
          en: one.map {
            "The document \(name) has entered into force (\(date)), but \($0.object) has no approving decision"
          }
            ?? "The document \(name) has entered into force (\(date)), but \(count) parties have no approving decision: \(list)"
        )
      )
    }
  }

  /// The parties of which the lack of an approval is told, since nothing else says why there is none.
  private func partiesTold(_ workbook: Workbook, _ occasion: Occasion) -> PartyRuns {
    let astray = workbook.partiesAstray
    let misplaced = partiesWithMisplacedApproval(workbook)
    return PartyRuns(
      workbook.parties.indices.lazy.filter { index in
        // A municipality that has ended can decide nothing, and that it is a party is told as such.
        !astray.contains(index) && !misplaced.contains(index)
          && EndedMunicipality.municipality(
            ended: workbook.parties[index],
            in: workbook,
            on: occasion
          ) == nil
      }
    )
  }

  /// The parties with an approval of a document that is not named or does not exist, which is told there.
  private func partiesWithMisplacedApproval(_ workbook: Workbook) -> PartyRuns {
    let misplaced = workbook.decisions.indices.filter { decision in
      workbook.document(ofDecision: decision) == nil
        && workbook.decisions[decision].kind.value?.isApproval ?? false
    }
    return workbook.partiesOfDecisions.parties(ofRecords: misplaced)
  }
}
