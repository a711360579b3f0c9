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
      let wrong = approvals.groups.map { wrongApproval($0.decisions, approver, workbook) }
      guard wrong.contains(where: { $0 != nil }) else { continue }
      var told: Set<Int> = []
      var lists: Set<Int> = []
      for decision in workbook.decisions(onDocument: document) {
        guard let list = workbook.partiesOfDecisions.list(ofRecord: decision),
          lists.insert(list).inserted
        else { continue }
        for party in workbook.partiesOfDecisions.lists[list].lazy.flatMap(\.parties)
        where told.insert(party).inserted {
          guard let group = approvals.groupOfParty[party], let approval = wrong[group] else {
            continue
          }
          report(party, approval, document, approver, workbook, occasion, &reporter)
        }
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
    let count = approvals.groupOfParty.count
    guard count > 2,
      approvals.groups.allSatisfy({ group in
        group.decisions.contains { decision in
          workbook.decisions[decision].kind.value != nil && workbook.decisions[decision].body != nil
        }
          && !group.decisions.contains { workbook.decisions[$0].mayBe(by: approver) }
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
  ) -> (decision: Int, body: Text)? {
    let isAnyRight = decisions.contains { workbook.decisions[$0].mayBe(by: approver) }
    guard !isAnyRight,
      let last = decisions.last(where: { workbook.decisions[$0].kind.value != nil }),
      let body = workbook.decisions[last].body
    else { return nil }
    return (last, body)
  }

  /// Reports a party's approval by a wrong body.
  private func report(
    _ party: Int,
    _ approval: (decision: Int, body: Text),
    _ document: Int,
    _ approver: Approver,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let name = occasion.name(workbook.documents[document].id, workbook.documents[document].title)
    let who = occasion.name(workbook.parties[party]).listed
    let quoted = occasion.quoted(approval.body.original)
    let wanted = approver.text(in: occasion.language)
    reporter.report(
      at: workbook.place(\.decisions, approval.decision, .body),
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
