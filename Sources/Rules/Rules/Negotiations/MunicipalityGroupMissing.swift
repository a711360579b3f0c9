internal import Wording
internal import Workbooks

/// Finds municipalities that are in no municipality group, or in two, where the others are in groups.
struct MunicipalityGroupMissing: Rule {
  let code = "NEU-02"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.goodPractice

  let summary = Phrase(
    fi: "Kunta, joka ei ole yhdessäkään kuntaryhmässä tai on kahdessa",
    sv: "Kommun som inte finns i någon kommungrupp eller som finns i två",
    en: "A municipality in no municipality group, or in two"
  )
  let remedy = Phrase(
    fi: "Kirjaa kunnalle yksi ryhmä sarakkeeseen ”\(Party.Column.municipalityGroup.heading.fi)”.",
    sv:
      "Ange en enda grupp för kommunen i kolumnen ”\(Party.Column.municipalityGroup.heading.sv)”.",
    en:
      "Enter one group for the municipality in the column “\(Party.Column.municipalityGroup.heading.en)”."
  )
  let reason = Phrase(
    fi: "Kun neuvotellaan kuntaryhmittäin, jokainen kunta kuuluu yhteen ryhmään (hyvä käytäntö).",
    sv: "När man förhandlar per kommungrupp hör varje kommun till en grupp (god praxis).",
    en:
      "Where negotiations are held by group, each municipality belongs to one group (good practice)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Jyväskylän kaupunki;kaupunki;4
      P2;Laukaan kunta;kunta;6
      P3;Muuramen kunta;kunta;↓4, 6
      P4;Petäjäveden kunta;kunta;↓
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Jyväskylän kaupunki;kaupunki;4
      P2;Laukaan kunta;kunta;6
      P3;Muuramen kunta;kunta;4
      P4;Petäjäveden kunta;kunta;6
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Keski-Suomen hyvinvointialue;hyvinvointialue;
      P2;Jyväskylän kaupunki;kaupunki;4
      P3;Laukaan kunta;kunta;6
      P4;Muuramen kunta;kunta;↓4, 6
      P5;Petäjäveden kunta;kunta;↓
      P6;Uuraisten kunta;kunta;↓"4\r
      6"
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntaryhmä
      P1;Jyväskylän kaupunki;kaupunki;Jyväskylä, Muurame
      P2;Muuramen kunta;kunta;Jyväskylä, Muurame
      P3;Järjestöverkosto;järjestö;
      """
    ]),
    Example(["osapuolet.csv": "Tunnus;Nimi;Kuntaryhmä\nP1;Jyväskylän kaupunki;\nP2;Muuramen kunta;"]
    ),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Keski-Suomi",
      "osapuolet.csv": """
      Nimi;Tyyppi;Kuntaryhmä
      Joutsan kunta;kunta;Ryhmä 2
      Kangasalan kaupunki;kaupunki;
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let groups = Set(
      workbook.parties.compactMap { $0.municipalityGroup.map(NormalForm.name) }
    )
    guard workbook.hasPartyTable, !groups.isEmpty else { return }
    let astray = workbook.partiesAstray
    for (index, party) in workbook.parties.enumerated()
    where party.isMunicipal && party.signatory.value != .no && !astray.contains(index) {
      let place = workbook.place(\.parties, index, .municipalityGroup)
      let name = occasion.name(party)
      guard let group = party.municipalityGroup else {
        reporter.report(
          at: place,
          occasion.say(
            fi: "\(name.subject) puuttuu kuntaryhmistä",
            sv: "\(name.subject) finns inte i någon kommungrupp",
            en: "\(name.subject) is in no municipality group"
          )
        )
        continue
      }
      let parts = Self.parts(group)
      guard parts.count > 1, parts.allSatisfy({ groups.contains(NormalForm.name($0)) }) else {
        continue
      }
      let list = occasion.language.list(parts)
      reporter.report(
        at: place,
        occasion.say(
          fi: "\(name.subject) on \(parts.count) kuntaryhmässä: \(list)",
          sv: "\(name.subject) finns i \(parts.count) kommungrupper: \(list)",
          en: "\(name.subject) is in \(parts.count) municipality groups: \(list)"
        )
      )
    }
  }

  /// The groups that a cell lists; a group may have a comma in its own name.
  fileprivate static func parts(_ group: String) -> [String] {
    group.utf8.split { ";,/\n\r".utf8.contains($0) }.map { part in
      let part = Substring(part).drop { $0.isWhitespace }
      return part.lastIndex { !$0.isWhitespace }.map { String(part[...$0]) } ?? ""
    }
  }
}

extension Workbook {
  /// Indexes of the municipalities that are in no group or in two, where the others are in groups.
  var municipalitiesWithoutOneGroup: Set<Int> {
    let groups = Set(parties.compactMap { $0.municipalityGroup.map(NormalForm.name) })
    guard hasPartyTable, !groups.isEmpty else { return [] }
    return Set(
      parties.indices.filter { index in
        guard parties[index].isMunicipal else { return false }
        guard let group = parties[index].municipalityGroup else { return true }
        let parts = MunicipalityGroupMissing.parts(group)
        return parts.count > 1 && parts.allSatisfy { groups.contains(NormalForm.name($0)) }
      }
    )
  }
}
