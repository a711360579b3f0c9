internal import Documents
internal import Wording
internal import Workbooks

/// Of what there is, how many have what belongs to it: counts and never shares.
enum FilledCounts {
  static func block(_ reader: Reader) -> Block {
    let workbook = reader.workbook
    let goals = Array(workbook.goals.indices)
    let actions = Array(workbook.actions.indices)
    let indicators = Array(workbook.indicators.indices)
    let items: [(Phrase, [Int], (Int) -> Bool)] = [
      (
        Phrase(
          fi: "Tavoitteet, joilla on toimenpide",
          sv: "Mål med åtgärder",
          en: "Goals with actions"
        ),
        goals, { !workbook.actions(towardsGoal: $0).isEmpty }
      ),
      (
        Phrase(
          fi: "Tavoitteet, joilla on mittari",
          sv: "Mål med indikatorer",
          en: "Goals with indicators"
        ),
        goals, { !workbook.indicators(ofGoal: $0).isEmpty }
      ),
      (
        Phrase(
          fi: "Toimenpiteet, joilla on vastuutaho",
          sv: "Åtgärder med ansvarig instans",
          en: "Actions with a responsible party"
        ),
        actions, { workbook.actions[$0].lead != nil || workbook.actions[$0].responsible != nil }
      ),
      (
        Phrase(
          fi: "Toimenpiteet, joilla on aikataulu",
          sv: "Åtgärder med tidtabell",
          en: "Actions with a schedule"
        ),
        actions, { reader.schedule(of: workbook.actions[$0]) != nil }
      ),
      (
        Phrase(
          fi: "Mittarit, joilla on lähtöarvo",
          sv: "Indikatorer med utgångsvärde",
          en: "Indicators with a baseline"
        ),
        indicators, { !workbook.indicators[$0].baseline.isEmpty }
      ),
      (
        Phrase(
          fi: "Mittarit, joilla on tavoitearvo tai suunta",
          sv: "Indikatorer med målvärde eller riktning",
          en: "Indicators with a target or a direction"
        ),
        indicators,
        { !workbook.indicators[$0].target.isEmpty || !workbook.indicators[$0].direction.isEmpty }
      ),
    ]
    let columns = [
      Table.Column(Prose(Phrase(fi: "Tieto", sv: "Uppgift", en: "Item")[reader.language])),
      Table.Column(
        Prose(Phrase(fi: "Kirjattu", sv: "Har angetts", en: "Entered")[reader.language]),
        alignment: .trailing
      ),
      Table.Column(
        Prose(Phrase(fi: "Yhteensä", sv: "Sammanlagt", en: "Total")[reader.language]),
        alignment: .trailing
      ),
    ]
    return reader.section(
      Phrase(fi: "Mitä on kirjattu", sv: "Vad som har angetts", en: "What has been entered"),
      [
        .table(
          Table(
            columns: columns,
            rows: items.map { name, indexes, has in
              [
                Prose(name[reader.language]),
                Prose(reader.language.text(of: indexes.count(where: has))),
                Prose(reader.language.text(of: indexes.count)),
              ]
            }
          )
        )
      ]
    )
  }
}
