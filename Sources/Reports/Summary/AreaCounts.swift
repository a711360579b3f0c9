internal import Documents
internal import Wording
internal import Workbooks

/// The areas with how many goals each has, and what belongs to those.
enum AreaCounts {
  static func block(_ reader: Reader) -> Block {
    let workbook = reader.workbook
    let areas = GoalSections.order.flatMap { group in
      workbook.areas.indices.filter { workbook.areas[$0].effectiveGroup == group }
    }
    let rows = areas.map { area in
      let goals = workbook.goals(inArea: area)
      let actions = Set(goals.flatMap { workbook.actions(towardsGoal: $0) }).count
      let indicators = Set(goals.flatMap { workbook.indicators(ofGoal: $0) }).count
      return [Prose(reader.heading(ofArea: area))]
        + [goals.count, actions, indicators].map { Prose(reader.language.text(of: $0)) }
    }
    let isShared = workbook.goals.indices.contains { workbook.areas(ofGoal: $0).count > 1 }
    let remark = Phrase(
      fi: "Sama tavoite voi kuulua useaan osa-alueeseen.",
      sv: "Ett och samma mål kan höra till flera delområden.",
      en: "The same goal can belong to several areas."
    )
    return reader.section(
      Phrase(fi: "Osa-alueet", sv: "Delområden", en: "Areas"),
      rows.isEmpty
        ? [.paragraph(Prose(EmptyMark.sign))]
        : [table(rows, reader)] + (isShared ? [reader.paragraph(remark)] : [])
    )
  }

  private static func table(_ rows: [[Prose]], _ reader: Reader) -> Block {
    let area = Phrase(fi: "Osa-alue", sv: "Delområde", en: "Area")
    let numbers = [
      Phrase(fi: "Tavoitteita", sv: "Mål", en: "Goals"),
      Phrase(fi: "Toimenpiteitä", sv: "Åtgärder", en: "Actions"),
      Phrase(fi: "Mittareita", sv: "Indikatorer", en: "Indicators"),
    ]
    return .table(
      Table(
        columns: [Table.Column(Prose(area[reader.language]))]
          + numbers.map { Table.Column(Prose($0[reader.language]), alignment: .trailing) },
        rows: rows
      )
    )
  }
}
