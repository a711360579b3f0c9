internal import Registry
internal import Wording
internal import Workbooks

/// Finds a second county among the signatories, and lists of parties without any.
struct NotExactlyOneCounty: Rule {
  let code = "OPS-04"
  let severity = StageSeverity.missing(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osapuolet, joissa ei ole täsmälleen yhtä hyvinvointialuetta",
    sv: "Parter bland vilka det inte finns exakt ett välfärdsområde",
    en: "Parties among which there is not exactly one county"
  )
  let remedy = Phrase(
    fi: "Lisää hyvinvointialue osapuoliin ja kirjaa tyypiksi ”hyvinvointialue”.",
    sv: "Lägg till välfärdsområdet bland parterna och ange typen ”välfärdsområde”.",
    en: "Add the county to the parties, with the type “wellbeing services county”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan sopimuksen tekevät hyvinvointialue ja alueen kunnat (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen ingås avtalet mellan välfärdsområdet och kommunerna i området (Kommunförbundet 2022).",
    en:
      "The recommendation has the county and its municipalities make the agreement (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue
      P2;Keravan kaupunki;kaupunki
      P3;↓Vakehyva;hyvinvointialue
      """
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue
      P2;Keravan kaupunki;kaupunki
      """
    ]),
    Example(
      [
        "osapuolet.csv": """
        Tunnus;Nimi;Tyyppi
        P1;Keravan kaupunki;kaupunki
        P2;Vantaan kaupunki;kaupunki
        """
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Vantaan ja Keravan hyvinvointialue;;kyllä
      P2;Keravan kaupunki;kaupunki;kyllä
      P3;Keski-Uudenmaan hyvinvointialue;hyvinvointialue;ei
      """
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Hyvinvointialue;Helsinki
      """,
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Helsingin kaupunki;kaupunki
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard let file = workbook.files.firstIndex(where: { $0.form == .table(.parties) }),
      workbook.parties.contains(where: { $0.name != nil }),
      workbook.county.map({ $0.kind == .wellbeingServicesCounty }) ?? true
    else { return }
    let counties = workbook.parties.indices.filter { workbook.parties[$0].isCounty }
    guard !counties.isEmpty else {
      // A county by its name that is entered as something else is told of its type.
      if workbook.parties.contains(where: \.isCountyOfOtherType) {
        reporter.leaveToOther()
        return
      }
      reporter.report(
        at: Place(file: file),
        occasion.say(
          fi: "Osapuolista puuttuu hyvinvointialue",
          sv: "Bland parterna saknas välfärdsområdet",
          en: "The list of parties lacks the county"
        )
      )
      return
    }
    // Another county, and one that is listed twice under one name, are told by rules of their own.
    var names: Set<String> = []
    let signatories = counties.filter { index in
      let party = workbook.parties[index]
      guard party.signatory.value != .no, let name = party.name else { return false }
      let isOther = workbook.county != nil && party.county(otherThan: workbook.county) != nil
      return !isOther && names.insert(NormalForm.name(name.original)).inserted
    }
    guard let first = signatories.first else { return }
    for index in signatories.dropFirst() {
      let (party, other) = (workbook.parties[index], workbook.parties[first])
      let name = occasion.name(party.id, party.name)
      let otherName = occasion.name(other.id, other.name)
      let place = workbook.place(\.parties, index, .name)
      let row = Mention.onRow(
        of: workbook.place(\.parties, first, .name),
        from: place,
        in: workbook,
        occasion
      )
      reporter.report(
        at: place,
        occasion.say(
          fi: "Osapuolista kaksi on hyvinvointialueita: \(name) ja \(row) \(otherName)",
          sv: "Två av parterna är välfärdsområden: \(name) och \(row) \(otherName)",
          en: "Two of the parties are counties: \(name), and \(otherName) \(row)"
        ),
        remedy: occasion.say(
          fi: "Poista toinen tai korjaa sen tyyppi.",
          sv: "Ta bort den ena eller rätta dess typ.",
          en: "Remove one of them, or correct its type."
        )
      )
    }
  }
}
