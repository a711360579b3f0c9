internal import Wording
internal import Workbooks

/// Finds areas that say neither which statute nor which priority they rest on, where others say it.
struct AreaWithoutBasis: Rule {
  let code = "OSA-12"
  let severity = StageSeverity.missing(.advice)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Osa-alue, jolla ei ole perustetta",
    sv: "Delområde utan grund",
    en: "An area without a basis"
  )
  let remedy = Phrase(
    fi: "Kirjaa sarakkeeseen ”Peruste” lainkohta tai ”painopiste”.",
    sv: "Ange lagrummet eller ”insatsområde” i kolumnen ”Grund”.",
    en: "Enter the section of the law, or “priority”, in the column “Basis”."
  )
  let reason = Phrase(
    fi:
      "Suosituksen osa-alueiden taustalla ovat lainsäädäntö ja yhteiset painopisteet (Kuntaliitto 2022).",
    sv:
      "Rekommendationens delområden utgår från lagstiftningen och de gemensamma insatsområdena (Kommunförbundet 2022).",
    en:
      "The areas of the recommendation rest on legislation and joint priorities (Kuntaliitto 2022)."
  )

  static let examples = [
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;↓
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;painopiste
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;kuntalaki 37 § 4 kohta
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;painopiste
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste;Poisjätön perustelu
      A4;Tilojen ja kiinteistöjen omistajapolitiikka;yhteinen;kuntalaki 37 § 4 kohta;
      A5;Tukipalvelujen järjestäminen;yhteinen;;Tukipalveluista sovitaan erikseen
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;painopiste;
      B2;Työllisyyden hoito;yhdyspintakohtainen;↓;
      K1;Osallisuus ja yhteisöllisyys;sopimuksen tavoitekokonaisuus;;
      """
    ]),
    Example([
      "osa-alueet.csv": """
      Tunnus;Osa-alue;Ryhmä;Peruste
      B1;Sivistys ja sote-palvelut;yhdyspintakohtainen;
      B2;Työllisyyden hoito;yhdyspintakohtainen;
      """
    ]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.areas.contains(where: { $0.basis != nil }) else { return }
    for (index, area) in workbook.areas.enumerated()
    where area.basis == nil && area.omissionReason == nil && area.title != nil
      && area.group.value != .agreement && workbook.hasColumn(GoalArea.Column.basis, of: area)
    {
      let name = occasion.name(area.id, area.title)
      reporter.report(
        at: workbook.place(\.areas, index, .basis),
        occasion.say(
          fi: "Osa-alueelta \(name) puuttuu peruste",
          sv: "Delområdet \(name) saknar grund",
          en: "The area \(name) has no basis"
        )
      )
    }
  }
}
