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
      let lastOfGroups = approvals.groups.map { group in
        group.decisions.last { workbook.decisions[$0].version != nil }
      }
      let last = approvals.groupOfParty.sorted { $0.key < $1.key }.compactMap { party, group in
        lastOfGroups[group].map { (party, decision: $0) }
      }
      var counts: [String: Int] = [:]
      for (_, decision) in last {
        counts[Self.form(workbook.decisions[decision].version), default: 0] += 1
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
      for (party, decision) in last {
        guard let written = workbook.decisions[decision].version, Self.form(written) != usualForm
        else { continue }
        let version = Excerpt.ofName(written)
        let name = occasion.name(workbook.parties[party]).subject
        reporter.report(
          at: workbook.place(\.decisions, decision, .version),
          occasion.say(
            fi:
              "\(name) on hyväksynyt version \(version), mutta muut ovat hyväksyneet version \(usual)",
            sv:
              "\(name) har godkänt version \(version), men de övriga har godkänt version \(usual)",
            en:
              "\(name) has approved version \(version), but the others have approved version \(usual)"
          )
        )
      }
    }
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
