internal import Wording
internal import Workbooks

/// Finds approvals that came after the document had entered into force, or before the board had made its proposal.
///
/// A note beside the decision tells that the dates are known to be so.
struct DecisionOutOfOrder: Rule {
  let code = "KAS-03"
  let severity = StageSeverity.wrong(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Päätös, jonka päivä ei sovi päätösten järjestykseen",
    sv: "Beslut vars datum inte stämmer med ordningsföljden",
    en: "A decision whose date is out of order"
  )
  let remedy = Phrase(
    fi: "Tarkista päivät. Jos ne ovat oikein, kirjaa huomautus.",
    sv: "Kontrollera datumen. Om de stämmer, skriv en anmärkning.",
    en: "Check the dates. If they are right, add a note."
  )
  let reason = Phrase(
    fi:
      "Hallitus valmistelee valtuuston päätöksen, ja sopimus hyväksytään, ennen kuin se tulee voimaan (hyvä käytäntö).",
    sv:
      "Styrelsen bereder fullmäktiges beslut, och ett avtal godkänns innan det träder i kraft (god praxis).",
    en:
      "The board prepares the council's decision, and an agreement is approved before it enters into force (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Viitasaaren kaupunki",
      "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Yhteinen strateginen sopimus;1.1.2026",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Päätös
      D1;Viitasaaren kaupunki;Kaupunginvaltuusto;↓12.1.2026;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Viitasaaren kaupunki",
      "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Yhteinen strateginen sopimus;1.1.2026",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Päätös
      D1;Viitasaaren kaupunki;Kaupunginvaltuusto;8.12.2025;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Viitasaaren kaupunki\nP2;Luhangan kunta\nP3;Multian kunta",
      "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Yhteinen strateginen sopimus;1.1.2026",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Päätös;Huomautus
      D1;Viitasaaren kaupunki;Kaupunginvaltuusto;↓12.1.2026;hyväksyi;
      D1;Luhangan kunta;Kunnanhallitus;24.11.2025;esitti;
      D1;Luhangan kunta;Kunnanvaltuusto;↓17.11.2025;hyväksyi;
      D1;Multian kunta;Kunnanvaltuusto;15.1.2026;hyväksyi;Valtuusto käsitteli asian uudelleen
      """,
    ]),
    Example([
      "osapuolet.csv": "Tunnus;Nimi\nP1;Viitasaaren kaupunki\nP2;Luhangan kunta",
      "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Yhteinen strateginen sopimus;tammikuu 2026",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Päätös
      D1;Viitasaaren kaupunki;Kaupunginhallitus;1.12.2025;esitti
      D1;Viitasaaren kaupunki;Kaupunginvaltuusto;15.12.2025;hyväksyi
      D1;Viitasaaren kaupunki;Kaupunginvaltuusto;16.2.2026;hyväksyi muutettuna
      D1;Luhangan kunta;Kunnanvaltuusto;12.1.2026;hyväksyi
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Joutsan kunta;kunta;Ryhmä 1
      P2;Luhangan kunta;kunta;Ryhmä 1
      P3;Multian kunta;kunta;Ryhmä 2
      """,
      "asiakirjat.csv": "Tunnus;Nimi;Alkaa\nD1;Yhteinen strateginen sopimus;1.1.2026",
      "päätökset.csv": """
      Asiakirja;Osapuoli;Toimielin;Päivä;Päätös
      D1;Ryhmä 1;Kunnanhallitus;24.11.2025;esitti
      D1;Ryhmä 1;Kunnanhallitus;10.11.2025;esitti
      D1;Joutsan kunta;Kunnanhallitus;3.11.2025;esitti
      D1;Joutsan kunta;Kunnanvaltuusto;5.11.2025;hyväksyi
      D1;Ryhmä 1;Kunnanvaltuusto;↓7.11.2025;hyväksyi
      D1;Ryhmä 1;Kunnanvaltuusto;6.11.2025;hyväksyi
      D1;Ryhmä 2;Kunnanvaltuusto;↓12.1.2026;hyväksyi
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for document in workbook.currentDocuments {
      let start = workbook.documents[document].validity.start
      let proposals = Proposals(onDocument: document, in: workbook)
      for (decision, parties) in approvals(ofDocument: document, workbook, occasion, &reporter) {
        guard let date = workbook.decisions[decision].date.value?.end else { continue }
        let place = workbook.place(\.decisions, decision, .date)
        if let start, date.firstDay > start.lastDay {
          reportLate(
            occasion.decision(of: parties, in: workbook),
            date,
            start,
            place,
            occasion,
            &reporter
          )
          continue
        }
        for (proposal, parties) in proposals.groups(of: parties)
        where date.lastDay < proposal.firstDay {
          reportEarly(
            occasion.decision(of: parties, in: workbook),
            date,
            proposal,
            place,
            occasion,
            &reporter
          )
        }
      }
    }
  }

  /// The first dated approval of each party, where nothing is noted beside it; those of one decision are together.
  private func approvals(
    ofDocument document: Int,
    _ workbook: Workbook,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) -> [(decision: Int, parties: PartyRuns)] {
    let named = workbook.partiesOfDecisions
    var lists: Set<Int> = []
    var decisions: [Int] = []
    var parties: [PartyRuns] = []
    for decision in workbook.decisions(onDocument: document)
    where workbook.decisions[decision].kind.value?.isApproval ?? false {
      guard let date = workbook.decisions[decision].date.value, date.end != nil else { continue }
      // A day that is still to come is told as such.
      if let first = date.start, first.firstDay > occasion.asOf.lastDay {
        reporter.leaveToOther()
        continue
      }
      guard let list = named.list(ofRecord: decision), lists.insert(list).inserted else {
        continue
      }
      decisions.append(decision)
      parties.append(named.parties(ofList: list))
    }
    return zip(decisions, PartyStretches.eachOnce(parties)).filter { decision, parties in
      !parties.isEmpty && workbook.decisions[decision].note == nil
    }.map { ($0, $1) }
  }

  /// The first proposals of the parties on a document.
  private struct Proposals {
    private let proposed: DecisionGroups

    /// By the groups.
    private let first: [CalendarDate?]

    init(onDocument document: Int, in workbook: Workbook) {
      var grouping = ApprovalGrouping(workbook.partiesOfDecisions)
      for decision in workbook.decisions(onDocument: document)
      where workbook.decisions[decision].kind.value == .proposed
        && workbook.decisions[decision].date.value?.start != nil
      {
        _ = grouping.add(decision)
      }
      let proposed = grouping.groups
      self.proposed = proposed
      first = proposed.members.indices.map { group in
        // Of two on one day the one that stands first counts.
        proposed.decisions(ofGroup: group).compactMap { workbook.decisions[$0].date.value?.start }
          .min { $0.firstDay < $1.firstDay }
      }
    }

    /// The proposals of some parties, each with those whose it is.
    func groups(of parties: PartyRuns) -> [(date: CalendarDate, parties: PartyRuns)] {
      proposed.groups(of: parties).compactMap { group, parties in
        first[group].map { ($0, parties) }
      }
    }
  }

  private func reportLate(
    _ approval: (subject: String, ending: String),
    _ date: CalendarDate,
    _ start: CalendarDate,
    _ place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let decided = date.text(in: occasion.language)
    let started = start.text(in: occasion.language)
    let (subject, ending) = approval
    reporter.report(
      at: place,
      occasion.say(
        fi:
          "\(subject) (\(decided)) on tehty asiakirjan voimaantulon (\(started)) jälkeen\(ending)",
        sv:
          "\(subject) (\(decided)) fattades efter att dokumentet hade trätt i kraft (\(started))\(ending)",
        en:
          "\(subject) (\(decided)) was made after the document had entered into force (\(started))\(ending)"
      )
    )
  }

  private func reportEarly(
    _ approval: (subject: String, ending: String),
    _ date: CalendarDate,
    _ proposal: CalendarDate,
    _ place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let decided = date.text(in: occasion.language)
    let proposed = proposal.text(in: occasion.language)
    let (subject, ending) = approval
    reporter.report(
      at: place,
      occasion.say(
        fi: "\(subject) (\(decided)) on tehty ennen hallituksen esitystä (\(proposed))\(ending)",
        sv: "\(subject) (\(decided)) fattades före styrelsens förslag (\(proposed))\(ending)",
        en: "\(subject) (\(decided)) was made before the board's proposal (\(proposed))\(ending)"
      )
    )
  }
}
