internal import Wording
internal import Workbooks

/// Finds parties that have approved another version of a document than most of the others.
struct DifferentVersionsApproved: Rule {
  let code = "SOP-11"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Asiakirja, josta osapuolet ovat hyväksyneet eri versioita",
    sv: "Dokument av vilket parterna har godkänt olika versioner",
    en: "A document of which the parties have approved different versions"
  )
  let remedy = Phrase(
    fi: "Tarkista versio pöytäkirjasta tai vie uusi versio päätettäväksi.",
    sv: "Kontrollera versionen i protokollet eller lägg fram den nya versionen för beslut.",
    en: "Check the version in the minutes, or bring the new version up for decision."
  )
  let reason = Phrase(
    fi: "Sopimus syntyy yhtäpitävistä päätöksistä (hyvä käytäntö).",
    sv: "Ett avtal bygger på likalydande beslut (god praxis).",
    en: "An agreement rests on identical decisions (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Toivakan kunta\nP2;Joutsan kunta\nP3;Multian kunta",
      "asiakirjat.csv": "Tunnus;Nimi;Versio\nD1;Yhteinen strateginen sopimus;v3",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Versio
      D1;Toivakan kunta;hyväksyi;↓v2
      D1;Joutsan kunta;hyväksyi;v3
      D1;Multian kunta;hyväksyi;3
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi
      P1;Toivakan kunta
      P2;Joutsan kunta
      P3;Multian kunta
      """,
      "asiakirjat.csv": "Tunnus;Nimi;Versio\nD1;Yhteinen strateginen sopimus;v3",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Versio
      D1;Toivakan kunta;hyväksyi;v3
      D1;Joutsan kunta;hyväksyi;v3
      D1;Multian kunta;hyväksyi;3
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Toivakan kunta\nP2;Joutsan kunta",
      "asiakirjat.csv": "Tunnus;Nimi;Versio\nD1;Yhteinen strateginen sopimus;v1.1",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Päätös;Versio
      D1;Toivakan kunta;hyväksyi;v1.0
      D1;Toivakan kunta;hyväksyi;v1.1
      D1;Joutsan kunta;hyväksyi;1.1
      D1;Joutsan kunta;esitti;1.0
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for document in workbook.currentDocuments
    where
      workbook.decisions(onDocument: document).contains(where: {
        workbook.decisions[$0].version != nil
      })
    {
      let approvals = Approvals(ofDocument: document, in: workbook)
      // The last approval of each party counts, in the order of the parties.
      var lastOf: [Int: [PartyRuns]] = [:]
      for (group, parties) in approvals.groups.members.enumerated() {
        let decisions = approvals.groups.decisions(ofGroup: group)
        if let last = decisions.last(where: { workbook.decisions[$0].version != nil }) {
          lastOf[last, default: []].append(parties)
        }
      }
      let last = lastOf.map { (parties: PartyRuns(uniting: $1), decision: $0) }
        .sorted { $0.parties.first ?? 0 < $1.parties.first ?? 0 }
      var counts: [String: Int] = [:]
      for (parties, decision) in last {
        counts[Self.form(workbook.decisions[decision].version), default: 0] += parties.count
      }
      guard counts.count > 1 else { continue }
      let own = Self.form(workbook.documents[document].version)
      let most = counts.values.max() ?? 0
      let isOwn = counts[own] == most
      let common = last.first { _, decision in
        let form = Self.form(workbook.decisions[decision].version)
        return isOwn ? form == own : counts[form] == most
      }
      guard let common,
        let usual = workbook.decisions[common.decision].version.map(Excerpt.ofName)
      else { continue }
      let usualForm = Self.form(workbook.decisions[common.decision].version)
      for (parties, decision) in last {
        guard let written = workbook.decisions[decision].version, Self.form(written) != usualForm
        else { continue }
        report(parties, decision, Excerpt.ofName(written), usual, workbook, occasion, &reporter)
      }
    }
  }

  /// Reports those who have approved another version by one decision.
  private func report(
    _ parties: PartyRuns,
    _ decision: Int,
    _ version: String,
    _ usual: String,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let count = parties.count
    let list = occasion.list(parties.lazy.map { workbook.parties[$0] })
    let one = count == 1 ? parties.first.map { occasion.name(workbook.parties[$0]).subject } : nil
    reporter.report(
      at: workbook.place(\.decisions, decision, .version),
      occasion.say(
        fi: one.map {
          "\($0) on hyväksynyt version \(version), mutta muut ovat hyväksyneet version \(usual)"
        }
          ?? "\(count) osapuolta on hyväksynyt version \(version), mutta muut ovat hyväksyneet version \(usual): \(list)",
        sv: one.map {
          "\($0) har godkänt version \(version), men de övriga har godkänt version \(usual)"
        }
          ?? "\(count) parter har godkänt version \(version), men de övriga har godkänt version \(usual): \(list)",
        en: one.map {
          "\($0) has approved version \(version), but the others have approved version \(usual)"
        }
          ?? "\(count) parties have approved version \(version), but the others have approved version \(usual): \(list)"
      )
    )
  }

  /// A version without the letter before its number: `1.1` and `v1.1` are one.
  private static func form(_ version: String?) -> String {
    guard let version else { return "" }
    let form = NormalForm.name(version)
    let number = form.drop { !$0.isNumber }
    return ["", "v", "v.", "ver.", "versio ", "version "].contains(form.dropLast(number.count))
      ? String(number) : form
  }
}
