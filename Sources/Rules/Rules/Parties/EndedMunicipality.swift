internal import Registry
internal import Wording
internal import Workbooks

/// Finds parties that are a municipality which had become part of another when the period started.
struct EndedMunicipality: Rule {
  let code = "OPS-08"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.technical

  let summary = Phrase(
    fi: "Osapuolena oleva kunta, joka on lakannut",
    sv: "Part som är en kommun som har upphört",
    en: "A party that is a municipality which has ceased to exist"
  )
  let remedy = Phrase(
    fi: "Kirjaa osapuoleksi se kunta, johon lakannut kunta on liittynyt.",
    sv: "Ange som part den kommun som den tidigare kommunen har anslutits till.",
    en: "Enter the municipality that it has become part of as the party."
  )
  let reason = Phrase(
    fi: "Lakannut kunta ei voi tehdä sopimusta (tekninen syy).",
    sv: "En kommun som har upphört kan inte ingå avtal (teknisk orsak).",
    en: "A municipality that no longer exists cannot make an agreement (technical)."
  )

  static let examples = [
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;↓Pertunmaan kunta;kunta",
    ]),
    Example([
      "perustiedot.csv": "Tieto;Arvo\nKausi alkaa;1.1.2026",
      "osapuolet.csv": "Tunnus;Nimi;Tyyppi\nP1;Mäntyharjun kunta;kunta",
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2026
      """,
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntanumero
      P1;↓Pertunmaan kunta;kunta;588
      P2;Mäntyharjun kunta;kunta;507
      """,
    ]),
    Example([
      "perustiedot.csv": """
      Tieto;Arvo
      Kausi alkaa;1.1.2023
      """,
      "osapuolet.csv": """
      Tunnus;Nimi;Tyyppi;Kuntanumero
      P1;Pertunmaan kunta;kunta;588
      """,
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    for (index, party) in workbook.parties.enumerated() {
      guard let former = Self.municipality(ended: party, in: workbook, on: occasion),
        let end = CalendarDate(year: former.year, month: former.month, day: former.day)
      else { continue }
      let language = occasion.language
      let official = former.municipality.officialName
      let date = end.text(in: language)
      let successor = Municipality(number: former.successorNumber)?.officialName[language]
      reporter.report(
        at: workbook.place(\.parties, index, .name),
        occasion.say(
          fi: "\(official.fi) on lakannut \(date)",
          sv: "\(official.sv) upphörde \(date)",
          en: "The \(official.en) ceased to exist on \(date)"
        ),
        remedy: successor.map { successor in
          let name = occasion.quoted(successor)
          return occasion.say(
            fi: "Kirjaa osapuoleksi \(name).",
            sv: "Ange \(name) som part.",
            en: "Enter \(name) as the party."
          )
        }
      )
    }
  }

  /// The municipality that a party was and that had ended when the period started; `nil`: it is none.
  static func municipality(
    ended party: Party,
    in workbook: Workbook,
    on occasion: Occasion
  ) -> FormerMunicipality? {
    let day = workbook.basics.periodStarts.value?.start ?? occasion.asOf
    guard party.municipality == nil, let name = party.name,
      let former = FormerMunicipality(named: name.original)
        ?? party.municipalityNumber.flatMap({ FormerMunicipality(number: $0) }),
      let end = CalendarDate(year: former.year, month: former.month, day: former.day),
      end.firstDay <= day.firstDay
    else { return nil }
    return former
  }
}
