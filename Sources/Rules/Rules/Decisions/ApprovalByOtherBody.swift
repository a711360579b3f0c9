internal import Wording
internal import Workbooks

/// Finds documents that a party has approved in another body than the one whose decision makes them valid.
///
/// It holds only to what the workbook says of the document: regions have agreed on it in different ways. A council may
/// decide what has been left to the board.
struct ApprovalByOtherBody: Rule {
  let code = "KAS-02"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Hyväksymispäätös, jonka on tehnyt muu toimielin kuin asiakirjan hyväksyjä",
    sv: "Beslut om godkännande som har fattats av ett annat organ än det som godkänner dokumentet",
    en: "An approval by another body than the one that approves the document"
  )
  let remedy = Phrase(
    fi:
      "Korjaa toimielin, kirjaa hyväksyjän oma päätös tai korjaa asiakirjan sarake ”\(GoverningDocument.Column.approver.heading.fi)”.",
    sv:
      "Rätta organet, ange det rätta organets beslut eller rätta kolumnen ”\(GoverningDocument.Column.approver.heading.sv)” för dokumentet.",
    en:
      "Correct the body, enter the approver's own decision, or correct the column “\(GoverningDocument.Column.approver.heading.en)” of the document."
  )
  let reason = Phrase(
    fi: "Asiakirja tulee voimaan sovitun toimielimen päätöksellä (hyvä käytäntö).",
    sv:
      "Dokumentet träder i kraft genom beslut av det organ som man har kommit överens om (god praxis).",
    en: "A document enters into force by the decision of the body agreed on (good practice)."
  )

  static let examples = [
    Example([
      "asiakirjat.csv": "Tunnus;Nimi;Hyväksyjä\nD1;Yhteinen strateginen sopimus;valtuusto",
      "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Luhangan kunta;↓Kunnanhallitus;hyväksyi
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi;Hyväksyjä\nD1;Yhteinen strateginen sopimus;valtuusto",
      "osapuolet.csv": "Tunnus;Nimi\nP1;Luhangan kunta",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Luhangan kunta;Kunnanvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "asiakirjat.csv": """
      Tunnus;Nimi;Hyväksyjä
      D1;Yhteinen strateginen sopimus;valtuusto
      D2;Yhdyspintasuunnitelma;hallitus
      """,
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Jämsän kaupunki
      P2;Luhangan kunta
      P3;Multian kunta
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Jämsän kaupunki;Kaupunginhallitus;hyväksyi
      D1;Jämsän kaupunki;Kaupunginvaltuusto;hyväksyi
      D1;Luhangan kunta;↓Kunnanhallitus;hyväksyi
      D1;Multian kunta;Kunnanhallitus;esitti
      D2;Jämsän kaupunki;↓Sivistyslautakunta;hyväksyi
      D2;Luhangan kunta;Kunnanvaltuusto;hyväksyi
      """,
    ]),
    Example([
      "asiakirjat.csv":
        "Tunnus;Nimi;Hyväksyjä\nD1;Yhteinen strateginen sopimus;valtuusto\nD2;Yhdyspintasuunnitelma;",
      "osapuolet.csv": "Tunnus;Nimi\nP1;Jämsän kaupunki",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Jämsän kaupunki;Valtuusto;hyväksyi
      D2;Jämsän kaupunki;Kaupunginhallitus;hyväksyi
      """,
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi;Hyväksyjä\nD1;Tilojen vuokrat;↓valtuusto",
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Jämsän kaupunki
      P2;Luhangan kunta
      P3;Multian kunta
      """,
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Jämsän kaupunki;Kaupunginhallitus;hyväksyi
      D1;Luhangan kunta;Kunnanhallitus;hyväksyi
      D1;Multian kunta;Kunnanhallitus;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Joutsan kunta;kunta;Ryhmä 1
      P2;Luhangan kunta;kunta;Ryhmä 1
      P3;Multian kunta;kunta;
      """,
      "asiakirjat.csv": "Tunnus;Nimi;Hyväksyjä\nD1;Tilojen vuokrat;valtuusto",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päätös
      D1;Ryhmä 1;Kunnanhallitus;hyväksyi
      D1;Luhangan kunta;Kunnanvaltuusto;hyväksyi
      D1;Ryhmä 1;↓Kunnanhallitus;hyväksyi
      D1;Multian kunta;Kunnanvaltuusto;hyväksyi
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for document in workbook.currentDocuments {
      guard let approver = workbook.documents[document].approver.value else { continue }
      let approvals = Approvals(ofDocument: document, in: workbook)
      if reportApprover(approver, document, approvals, workbook, occasion, &reporter) { continue }
      var wrong: [Int: [PartyRuns]] = [:]
      for (group, parties) in approvals.groups.members.enumerated() {
        let decisions = approvals.groups.decisions(ofGroup: group)
        if let decision = wrongApproval(decisions, approver, workbook) {
          wrong[decision, default: []].append(parties)
        }
      }
      for (decision, parties) in wrong.sorted(by: { $0.key < $1.key }) {
        report(
          PartyRuns(uniting: parties),
          decision,
          document,
          approver,
          workbook,
          occasion,
          &reporter
        )
      }
    }
  }

  /// Reports the document's approver where several parties have approved it and none of them in that body.
  private func reportApprover(
    _ approver: Approver,
    _ document: Int,
    _ approvals: Approvals,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) -> Bool {
    let count = approvals.groups.parties.count
    guard count > 2,
      approvals.groups.members.indices.allSatisfy({ group in
        let decisions = approvals.groups.decisions(ofGroup: group)
        return decisions.contains { decision in
          workbook.decisions[decision].kind.value != nil && workbook.decisions[decision].body != nil
        }
          && !decisions.contains { workbook.decisions[$0].mayBe(by: approver) }
      })
    else { return false }
    let record = workbook.documents[document]
    let name = occasion.name(record.id, record.title)
    let wanted = approver.text(in: occasion.language)
    reporter.report(
      at: workbook.place(\.documents, document, .approver),
      occasion.say(
        fi:
          "Asiakirjan \(name) hyväksyjäksi on kirjattu \(wanted), mutta päätöksen on tehnyt muu toimielin kaikilla \(count) osapuolella",
        sv:
          "För dokumentet \(name) har \(wanted) angetts som det organ som godkänner det, men hos alla \(count) parter har beslutet fattats av ett annat organ",
        en:
          "The approver of the document \(name) is the \(wanted), but all \(count) parties made their decisions in another body"
      ),
      remedy: occasion.say(
        fi: "Korjaa hyväksyjä tai kirjaa hyväksyjän omat päätökset.",
        sv: "Rätta organet som godkänner dokumentet eller ange dess egna beslut.",
        en: "Correct the approver, or enter the approver's own decisions."
      )
    )
    return true
  }

  /// The last of some approvals where none is made by the right body, or by one that may be the right one; `nil`: one is.
  private func wrongApproval(
    _ decisions: [Int],
    _ approver: Approver,
    _ workbook: Workbook
  ) -> Int? {
    let isAnyRight = decisions.contains { workbook.decisions[$0].mayBe(by: approver) }
    guard !isAnyRight,
      let last = decisions.last(where: { workbook.decisions[$0].kind.value != nil }),
      workbook.decisions[last].body != nil
    else { return nil }
    return last
  }

  /// Reports an approval of one or several parties by a wrong body.
  private func report(
    _ parties: PartyRuns,
    _ decision: Int,
    _ document: Int,
    _ approver: Approver,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let name = occasion.name(workbook.documents[document].id, workbook.documents[document].title)
    let who = occasion.list(parties.lazy.map { workbook.parties[$0] })
    let quoted = occasion.quoted(workbook.decisions[decision].body?.original ?? "")
    let wanted = approver.text(in: occasion.language)
    reporter.report(
      at: workbook.place(\.decisions, decision, .body),
      occasion.say(
        fi:
          "Asiakirjan \(name) hyväksyjäksi on kirjattu \(wanted), mutta päätöksen on tehnyt \(quoted) (\(who))",
        sv:
          "För dokumentet \(name) har \(wanted) angetts som det organ som godkänner det, men beslutet har fattats av \(quoted) (\(who))",
        en:
          "The approver of the document \(name) is the \(wanted), but the decision was made by \(quoted) (\(who))"
      )
    )
  }
}
