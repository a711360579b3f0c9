internal import Registry
internal import Wording
internal import Workbooks

/// Finds signatories that are a municipality of another county, or another county.
struct PartyOfOtherCounty: Rule {
  let code = "OPS-03"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Sopimusosapuoli, joka kuuluu toiseen hyvinvointialueeseen",
    sv: "Avtalspart som hör till ett annat välfärdsområde",
    en: "A signatory that belongs to another county"
  )
  let remedy = Phrase(
    fi: "Korjaa osapuoli tai kirjaa ”ei” sarakkeeseen ”Sopimusosapuoli”.",
    sv: "Rätta parten eller ange ”nej” i kolumnen ”Avtalspart”.",
    en: "Correct the party, or enter “no” in the column “Signatory”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan sopimus pitäisi hyväksyä hyvinvointialueella ja kaikissa alueen kunnissa (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen bör avtalet godkännas i välfärdsområdet och i alla kommuner i området (Kommunförbundet 2022).",
    en:
      "The recommendation asks for approval by the county and all its municipalities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Vantaa ja Kerava",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue;kyllä
      P2;Keravan kaupunki;kaupunki;kyllä
      P3;↓Tuusulan kunta;kunta;kyllä
      """,
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nHyvinvointialue;Vantaa ja Kerava",
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue;kyllä
      P2;Keravan kaupunki;kaupunki;kyllä
      P3;Tuusulan kunta;kunta;ei
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Hyvinvointialue;Vantaa ja Kerava
      """,
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Sopimusosapuoli
      P1;Vantaan ja Keravan hyvinvointialue;hyvinvointialue;kyllä
      P2;Keravan kaupunki;kaupunki;kyllä
      P3;↓Tuusulan kunta;kunta;kyllä
      P4;↓Keski-Uudenmaan hyvinvointialue;hyvinvointialue;
      P5;Järvenpään kaupunki;kaupunki;ei
      """,
    ]),
    Example([
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi
      P1;Keravan kaupunki;kaupunki
      P2;Tuusulan kunta;kunta
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.hasPartyTable, let county = workbook.county,
      county.kind == .wellbeingServicesCounty
    else { return }
    let own = county.officialName
    let other = workbook.partyOfOtherCounty
    for (index, party) in workbook.parties.enumerated() where party.signatory.value != .no {
      // The municipalities of the county that is a party follow from it.
      if let other, party.municipality?.countyNumber == other.number { continue }
      let name = occasion.name(party.id, party.name)
      let place = workbook.place(\.parties, index, .name)
      if let municipality = party.municipality, municipality.countyNumber != county.number {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Osapuoli \(name) ei ole alueen kunta; alue on \(own.fi)",
            sv: "Parten \(name) är inte en kommun i området; området är \(own.sv)",
            en: "The party \(name) is not a municipality of the \(own.en)"
          )
        )
      } else if party.county(otherThan: county) != nil {
        reporter.report(
          at: place,
          occasion.say(
            fi: "Osapuoli \(name) on toinen hyvinvointialue kuin \(own.fi)",
            sv: "Parten \(name) är ett annat välfärdsområde än \(own.sv)",
            en: "The party \(name) is a different county from the \(own.en)"
          ),
          remedy: other.map { _ in
            occasion.say(
              fi: "Korjaa osapuoli tai perustietojen hyvinvointialue.",
              sv: "Rätta parten eller välfärdsområdet i grunduppgifterna.",
              en: "Correct the party, or the county in the basics."
            )
          }
        )
      }
    }
  }
}

extension Workbook {
  /// The one county among the parties where it is another than the basics say; `nil`: there is none such.
  var partyOfOtherCounty: County? {
    let counties = parties.filter { $0.isCounty && $0.signatory.value != .no }
    guard let county, counties.count == 1 else { return nil }
    return counties[0].county(otherThan: county)
  }
}

extension Party {
  /// The county of the register that the party is; `nil`: it is none, or it is the given one.
  func county(otherThan own: County?) -> County? {
    guard isCounty, let name, let county = County(named: name.original) else { return nil }
    return county.number == own?.number ? nil : county
  }
}
