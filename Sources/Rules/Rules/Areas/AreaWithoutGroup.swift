internal import Wording
internal import Workbooks

/// Finds areas of which nothing says in which group they are.
struct AreaWithoutGroup: Rule {
  let code = "OSA-01"
  let severity = StageSeverity.wrong(.error)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osa-alue, jolla ei ole ryhmää",
    sv: "Delområde utan grupp",
    en: "An area without a group"
  )
  let remedy = Phrase(
    fi: "Kirjaa sarakkeeseen ”Ryhmä” yhteinen, yhdyspintakohtainen tai alueen erityispiirre.",
    sv: "Ange gemensamt, per kontaktyta eller områdets särdrag i kolumnen ”Grupp”.",
    en: "Enter common, interface-specific or regional in the column “Group”."
  )
  let reason = Phrase(
    fi: "Mallipohja jakaa osa-alueet kolmeen ryhmään (Kuntaliitto 2022).",
    sv: "Mallen delar in delområdena i tre grupper (Kommunförbundet 2022).",
    en: "The template divides areas into three groups (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Työllisyyden hoito;yhdyspintakohtainen
      C1;Saariston palvelut;↓
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;B1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      B1;Työllisyyden hoito;yhdyspintakohtainen
      C1;Saariston palvelut;alueen erityispiirre
      """,
      "tavoitteet.csv": "Tunnus;Osa-alue;Tavoite\nT1;B1;Jokainen nuori saa opiskelupaikan",
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä
      A1;Työllisyyden hoito;yhdyspintakohtainen
      C1;Saariston palvelut;↓
      C2;Alueen ja kuntien elinvoima;↓
      """,
      "tavoitteet.csv": """
      Tunnus;Osa-alue;Tavoite
      T1;A1;Jokainen nuori saa opiskelupaikan
      """,
    ]),
    Example(
      sheet: """
        Osa-alue;Tavoite;Toimenpide
        Työllisyyden hoito;Nuorten työttömyys puolittuu;Ohjaamo avataan
        Tukipalvelujen järjestäminen;Ruokahävikki vähenee kolmanneksen;Keittiöt punnitsevat hävikin
        Alueen ja kuntien elinvoima;Nettomuutto on plussalla;Avataan neuvontapiste muuttajille
        """
    ),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Poisjätön perustelu
      A1;Työllisyyden hoito;;
      A2;Alueen ja kuntien elinvoima;;Elinvoimasta sovitaan maakuntaohjelmassa
      C1;Saariston palvelut;alueen erityispiirre;
      C2;Tunturikylien palvelut;erityiset seikat;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    let missing = workbook.missing(.areas, GoalArea.Column.group)
    for (index, area) in workbook.areas.enumerated()
    where area.group.isEmpty && area.omissionReason == nil && area.undoubtedGroup == nil {
      let isTwice = area.templateArea?.standsInTwoGroups == true
      // A column is not asked for because of one area of the template, which has a group as it is.
      if isTwice, missing != nil { continue }
      let name = occasion.name(area.id, area.title)
      reporter.report(
        at: missing ?? workbook.place(\.areas, index, .group),
        occasion.say(
          fi: "Osa-alueelta \(name) puuttuu ryhmä",
          sv: "Delområdet \(name) saknar grupp",
          en: "The area \(name) has no group"
        ),
        remedy: isTwice
          ? occasion.say(
            fi: "Kirjaa sarakkeeseen ”Ryhmä” yhteinen tai alueen erityispiirre. "
              + "Mallipohjassa nimi on molemmissa ryhmissä.",
            sv: "Ange gemensamt eller områdets särdrag i kolumnen ”Grupp”. "
              + "I mallen finns namnet i båda grupperna.",
            en: "Enter common or regional in the column “Group”. "
              + "The template has the name in both groups."
          ) : nil
      )
    }
  }
}
