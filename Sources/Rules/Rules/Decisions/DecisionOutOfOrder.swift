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
      let proposals = proposals(onDocument: document, in: workbook)
      let named = workbook.partiesOfDecisions
      var told: Set<Int> = []
      var lists: Set<Int> = []
      for decision in workbook.decisions(onDocument: document)
      where workbook.decisions[decision].kind.value?.isApproval ?? false {
        let record = workbook.decisions[decision]
        guard let date = record.date.value?.end else { continue }
        // A day that is still to come is told as such.
        if let first = record.date.value?.start, first.firstDay > occasion.asOf.lastDay {
          reporter.leaveToOther()
          continue
        }
        // A cell may mean a group of thousands, which are gone through once.
        guard let list = named.list(ofRecord: decision), lists.insert(list).inserted else {
          continue
        }
        for party in named.lists[list].lazy.flatMap(\.parties)
        where told.insert(party).inserted && record.note == nil {
          let place = workbook.place(\.decisions, decision, .date)
          if let start, date.firstDay > start.lastDay {
            reportLate(
              occasion.name(workbook.parties[party]),
              date,
              start,
              place,
              occasion,
              &reporter
            )
          } else if let proposal = proposals[party], date.lastDay < proposal.firstDay {
            reportEarly(
              occasion.name(workbook.parties[party]),
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
  }

  /// The first proposal of each party, by its index.
  private func proposals(
    onDocument document: Int,
    in workbook: Workbook
  ) -> [Int: CalendarDate] {
    let named = workbook.partiesOfDecisions
    var first: [Int: (decision: Int, date: CalendarDate)] = [:]
    for decision in workbook.decisions(onDocument: document)
    where workbook.decisions[decision].kind.value == .proposed {
      guard let date = workbook.decisions[decision].date.value?.start,
        let list = named.list(ofRecord: decision)
      else { continue }
      if let known = first[list], known.date.firstDay <= date.firstDay { continue }
      first[list] = (decision, date)
    }
    var proposals: [Int: (decision: Int, date: CalendarDate)] = [:]
    for (list, proposal) in first {
      for party in named.lists[list].lazy.flatMap(\.parties) {
        // Of two on one day the one that stands first counts.
        if let known = proposals[party],
          (known.date.firstDay, known.decision) <= (proposal.date.firstDay, proposal.decision)
        {
          continue
        }
        proposals[party] = proposal
      }
    }
    return proposals.mapValues(\.date)
  }

  private func reportLate(
    _ name: PartyName,
    _ date: CalendarDate,
    _ start: CalendarDate,
    _ place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let decided = date.text(in: occasion.language)
    let started = start.text(in: occasion.language)
    reporter.report(
      at: place,
      occasion.say(
        fi: "\(name.decision) (\(decided)) on tehty asiakirjan voimaantulon (\(started)) jälkeen",
        sv:
          "\(name.decision) (\(decided)) fattades efter att dokumentet hade trätt i kraft (\(started))",
        en:
          "\(name.decision) (\(decided)) was made after the document had entered into force (\(started))"
      )
    )
  }

  private func reportEarly(
    _ name: PartyName,
    _ date: CalendarDate,
    _ proposal: CalendarDate,
    _ place: Place,
    _ occasion: Occasion,
    _ reporter: inout Reporter
  ) {
    let decided = date.text(in: occasion.language)
    let proposed = proposal.text(in: occasion.language)
    reporter.report(
      at: place,
      occasion.say(
        fi: "\(name.decision) (\(decided)) on tehty ennen hallituksen esitystä (\(proposed))",
        sv: "\(name.decision) (\(decided)) fattades före styrelsens förslag (\(proposed))",
        en: "\(name.decision) (\(decided)) was made before the board's proposal (\(proposed))"
      )
    )
  }
}
