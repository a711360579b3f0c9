internal import Wording
internal import Workbooks

/// Finds out whether no forum brings the county and all municipalities together.
///
/// It is told only where everybody in the political forums is recognised; roles may stand for anybody.
struct SteeringForumIncomplete: Rule {
  let code = "FOO-04"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Ohjaava foorumi, josta puuttuu hyvinvointialue tai alueen kuntia",
    sv: "Styrande forum där välfärdsområdet eller kommuner i området saknas",
    en: "A steering forum without the county or some municipalities"
  )
  let remedy = Phrase(
    fi: "Lisää puuttuvat osapuolet sarakkeeseen ”\(Forum.Column.members.heading.fi)”.",
    sv: "Lägg till de parter som saknas i kolumnen ”\(Forum.Column.members.heading.sv)”.",
    en: "Add the missing parties to the column “\(Forum.Column.members.heading.en)”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan yhteistyötä pitäisi ohjata foorumi, joka kattaa hyvinvointialueen ja kaikki sen kunnat (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör samarbetet styras av ett forum som omfattar välfärdsområdet och alla dess kommuner (Kommunförbundet 2022).",
    en:
      "The recommendation asks for a steering forum that covers the county and all its municipalities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Luhangan kunta;kunta
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Jäsenet
      F1;Kuntakokous;2;↓"Keski-Suomen hyvinvointialue; Jämsän kaupunki"
      F2;Kuntajohtajakokous;3;kaikki osapuolet
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      P3;Luhangan kunta;kunta
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Jäsenet
      F1;Kuntakokous;2;"Keski-Suomen hyvinvointialue; Jämsän kaupunki; Luhangan kunta"
      F2;Kuntajohtajakokous;3;kaikki osapuolet
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "foorumit.csv": """
      Tunnus;Nimi;Taso;Jäsenet
      F1;Puheenjohtajistofoorumi;1;Jämsän kaupunki
      F2;Kuntakokous;2;"kaikki kunnat; hyvinvointialueen johto"
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue
      P2;Jämsän kaupunki;kaupunki
      """,
      "foorumit.csv": "Tunnus;Nimi;Taso;Jäsenet\nF1;Kuntakokous;2;valtuustojen puheenjohtajat",
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let astray = workbook.partiesAstray
    let wanted = PartyRuns(
      workbook.parties.indices.lazy.filter { index in
        let party = workbook.parties[index]
        return (party.isCounty || party.isMunicipal) && party.signatory.value != .no
          && !astray.contains(index)
      }
    )
    var best: (forum: Int, members: PartyRuns, count: Int)?
    // Of forums with the same members the first counts, and a cell may mean a group of thousands.
    var lists: Set<Int> = []
    for (index, forum) in workbook.forums.enumerated()
    where forum.level.value?.tier == .political && forum.members != nil {
      let list = workbook.membersOfForums.list(ofRecord: index)
      if let list, !lists.insert(list).inserted { continue }
      let members = workbook.members(ofForum: index)
      guard members.allSatisfy({ !$0.parties.isEmpty }) else { return }
      let parties = PartyRuns(uniting: members.map(\.parties))
      let count = parties.intersection(wanted).count
      if count > best?.count ?? -1 { best = (index, parties, count) }
    }
    guard let (forum, members, count) = best, count < wanted.count else { return }
    let missing = wanted.subtracting(members)
    let name = occasion.name(workbook.forums[forum].id, workbook.forums[forum].name)
    if missing.count == 1, let one = missing.first {
      let party = occasion.name(workbook.parties[one]).object
      reporter.report(
        at: workbook.place(\.forums, forum, .members),
        occasion.say(
          fi: "Foorumista \(name) puuttuu \(party)",
          sv: "I forumet \(name) saknas \(party)",
          en: "The forum \(name) lacks \(party)"
        )
      )
      return
    }
    let list = occasion.list(missing.lazy.map { workbook.parties[$0] })
    let counted = Noun.party.counted(missing.count, in: occasion.language)
    reporter.report(
      at: workbook.place(\.forums, forum, .members),
      occasion.say(
        fi: "Foorumista \(name) puuttuu \(counted): \(list)",
        sv: "I forumet \(name) saknas \(counted): \(list)",
        en: "The forum \(name) lacks \(counted): \(list)"
      )
    )
  }
}
