internal import Documents
internal import Wording
internal import Workbooks

/// Of what there is, how many have what belongs to it: counts and never shares.
struct FilledCounts {
  private let reader: Reader
  private let workbook: Workbook

  init(_ reader: Reader) {
    self.reader = reader
    workbook = reader.workbook
  }

  var block: Block {
    reader.section(
      Phrase(fi: "Mitä on kirjattu", sv: "Vad som har angetts", en: "What has been entered"),
      [
        reader.table(
          [
            Phrase(fi: "Tieto", sv: "Uppgift", en: "Item"),
            Phrase(fi: "Yhteensä", sv: "Sammanlagt", en: "Total"),
            Phrase(fi: "Niille on kirjattu", sv: "För dem har angetts", en: "Entered for them"),
          ],
          [goals, actions, indicators]
        )
      ]
    )
  }

  private var goals: [String?] {
    let goals = workbook.goals.indices
    return row(
      Phrase(fi: "Tavoitteet", sv: "Mål", en: "Goals"),
      goals.count,
      [
        (
          Phrase(fi: "toimenpide", sv: "åtgärd", en: "actions"),
          goals.count { !workbook.actions(towardsGoal: $0).isEmpty }
        ),
        (
          Phrase(fi: "mittari", sv: "indikator", en: "indicators"),
          goals.count { !workbook.indicators(ofGoal: $0).isEmpty }
        ),
      ]
    )
  }

  private var actions: [String?] {
    row(
      Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions"),
      workbook.actions.count,
      [
        (
          Phrase(fi: "vastuutaho", sv: "ansvarig instans", en: "responsible party"),
          workbook.actions.count { $0.lead != nil || $0.responsible != nil }
        ),
        (
          Phrase(fi: "aikataulu", sv: "tidtabell", en: "schedule"),
          workbook.actions.count { reader.schedule(of: $0) != nil }
        ),
      ]
    )
  }

  private var indicators: [String?] {
    row(
      Phrase(fi: "Mittarit", sv: "Indikatorer", en: "Indicators"),
      workbook.indicators.count,
      [
        (
          Phrase(fi: "lähtöarvo", sv: "utgångsvärde", en: "baseline"),
          workbook.indicatorsWithBaselineCount
        ),
        (
          Phrase(
            fi: "tavoitearvo tai suunta",
            sv: "målvärde eller riktning",
            en: "target or direction"
          ),
          workbook.indicatorsWithTargetCount
        ),
      ]
    )
  }

  private func row(_ name: Phrase, _ total: Int, _ counts: [(Phrase, Int)]) -> [String?] {
    let language = reader.language
    let list = counts.map { "\($0.0[language]): \(language.text(of: $0.1))" }
    return [name[language], language.text(of: total), list.joined(separator: ", ")]
  }
}
