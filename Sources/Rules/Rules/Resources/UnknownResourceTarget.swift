internal import Wording
internal import Workbooks

/// Finds resources for something that does not exist, or for a code that means two things.
struct UnknownResourceTarget: Rule {
  let code = "RES-05"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Resurssin kohde, jota ei ole tai joka voi tarkoittaa useaa asiaa",
    sv: "Resurs som gäller något som inte finns eller som kan betyda flera saker",
    en: "A resource for something that does not exist or that can mean more than one thing"
  )
  let remedy = Phrase(
    fi: "Kirjaa osa-alueen, tavoitteen tai toimenpiteen tunnus.",
    sv: "Ange koden för ett delområde, ett mål eller en åtgärd.",
    en: "Enter the code of an area, a goal or an action."
  )
  let reason = Phrase(
    fi: "Ilman kohdetta resurssia ei voi sijoittaa raportteihin (tekninen syy).",
    sv: "En resurs kan placeras i rapporterna bara om det framgår vad den gäller (teknisk orsak).",
    en: "A resource can be placed in reports only when it is known what it is for (technical)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB2;Työllisyyden hoito;yhdyspintakohtainen",
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B2;Nuorten työttömyys puolittuu
      T2;B2;Kotoutuminen nopeutuu
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Vuosi
      T1;raha;25 000 €;2027
      ↓T9;henkilötyö;0,5 htv;2027
      """,
    ]),
    Example([
      "osa-alueet.csv": "Tunnus;Osa-alue;Ryhmä\nB2;Työllisyyden hoito;yhdyspintakohtainen",
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;B2;Nuorten työttömyys puolittuu
      T2;B2;Kotoutuminen nopeutuu
      """,
      "toimenpiteet.csv": "Tunnus;Tavoite;Toimenpide\nTP1;T1;Ohjaamo avataan",
      "resurssit.csv": """
      Kohde;Laji;Määrä;Vuosi
      T1;raha;25 000 €;2027
      T2;henkilötyö;0,5 htv;2027
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      A1;Työllisyyden hoito;Nuorten työttömyys puolittuu
      T2;Työllisyyden hoito;Kotoutuminen nopeutuu
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T2;Kielikoulutusta lisätään
      """,
      "resurssit.csv": """
      Kohde;Laji
      ↓T9;ei lisäresursseja
      ↓A1;henkilötyö
      T2;tilat
      """,
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhdyspintakohtainen
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Nuorten työttömyys puolittuu
      """,
      "toimenpiteet.csv": """
      Tunnus;Tavoite;Toimenpide
      TP1;T1;Ohjaamo avataan
      """,
      "resurssit.csv": """
      Kohde;Laji
      a1;ei lisäresursseja
      Nuorten työttömyys puolittuu;henkilötyö
      TP1;tilat
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    var kinds: [String: [TableKind]]?
    // A code that is unknown elsewhere as well is told there, with this cell.
    let elsewhere = [
      UnknownReferences(to: .areas, from: [.goals], in: workbook),
      UnknownReferences(to: .goals, from: [.actions, .indicators, .documents], in: workbook),
    ]
    let meanRepeatedCodes = [TableKind.areas, .goals, .actions].contains { kind in
      UnknownReferences(to: kind, from: [.resources], in: workbook).meanRepeatedCodes
    }
    for flaw in workbook.flaws {
      switch flaw.kind {
      case .unknownReference(let text, _, let nearest) where flaw.place.record?.kind == .resources:
        if meanRepeatedCodes || elsewhere.contains(where: { $0.contains(text) }) {
          reporter.leaveToOther()
          continue
        }
        // Without any goals or actions that is what is told.
        if workbook.goals.isEmpty || (occasion.scope == 3 && workbook.actions.isEmpty),
          workbook.hasTable(.goals), occasion.scope < 3 || workbook.hasTable(.actions)
        {
          continue
        }
        let target = occasion.quoted(text)
        // What a missing table would have held is told with the table.
        let expected: [TableKind] = occasion.scope == 3 ? [.goals, .actions] : [.goals]
        let missing = expected.first { !workbook.hasTable($0) }
        reporter.report(
          at: missing.map { Place(file: nil, missing: .table($0)) } ?? flaw.place,
          occasion.say(
            fi: "Resurssin kohde \(target) ei ole osa-alue, tavoite eikä toimenpide",
            sv: "Resursen gäller \(target), som inte är ett delområde, ett mål eller en åtgärd",
            en: "The resource is for \(target), which is not an area, a goal or an action"
          ),
          remedy: remedy[occasion.language]
            + (Mention.nearest(nearest, occasion).map { " " + $0 } ?? ""),
          cause: NormalForm.name(text)
        )
      case .ambiguousReference(let text):
        let known = kinds ?? Self.kinds(workbook)
        kinds = known
        // A made code that happens to be somebody's written one means nothing to the reader.
        guard let meanings = known[NormalForm.name(text)], meanings.count > 1 else { continue }
        reportAmbiguous(text, meanings, flaw.place, occasion, &reporter)
      default:
        continue
      }
    }
  }

  /// What each written code and name can mean.
  private static func kinds(_ workbook: Workbook) -> [String: [TableKind]] {
    var kinds: [String: [TableKind]] = [:]
    func add(_ text: String?, _ kind: TableKind) {
      guard let text else { return }
      let form = NormalForm.name(text)
      if kinds[form]?.last != kind { kinds[form, default: []].append(kind) }
    }
    for area in workbook.areas {
      add(area.id.isWritten ? area.code : nil, .areas)
      add(area.title?.original, .areas)
    }
    for goal in workbook.goals {
      add(goal.id.isWritten ? goal.code : nil, .goals)
      add(goal.title?.original, .goals)
    }
    for action in workbook.actions {
      add(action.id.isWritten ? action.code : nil, .actions)
      add(action.title?.original, .actions)
    }
    return kinds
  }

  private func reportAmbiguous(
    _ text: String,
    _ kinds: [TableKind],
    _ place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let target = occasion.quoted(text)
    let list = occasion.language.list(kinds.map { name(of: $0)[occasion.language] })
    reporter.report(
      at: place,
      occasion.say(
        fi: "Resurssin kohde \(target) voi tarkoittaa useaa asiaa: \(list)",
        sv: "Resursen gäller \(target), som kan betyda flera saker: \(list)",
        en: "The resource is for \(target), which can mean more than one thing: \(list)"
      ),
      remedy: occasion.say(
        fi: "Anna osa-alueille, tavoitteille ja toimenpiteille eri tunnukset.",
        sv: "Ge delområden, mål och åtgärder olika koder.",
        en: "Give areas, goals and actions different codes."
      )
    )
  }

  private func name(of kind: TableKind) -> Phrase {
    switch kind {
    case .areas: Noun.area.one
    case .goals: Noun.goal.one
    default: Noun.action.one
    }
  }
}
