internal import Documents
internal import Wording
internal import Workbooks

/// What is said of an area as a whole: who is responsible, the situation, its own resources.
struct AreaDefinitions {
  private let reader: Reader

  init(_ reader: Reader) {
    self.reader = reader
  }

  func definitions(ofArea index: Int) -> [Definition] {
    let workbook = reader.workbook
    let area = workbook.areas[index]
    var definitions: [Definition] = []
    // Nobody need be responsible for an area that is left out.
    let isLeftOut = area.omissionReason != nil
    func add(_ column: GoalArea.Column, _ text: String?, isExpected: Bool = false) {
      if let text = text ?? (isExpected && !isLeftOut ? EmptyMark.sign : nil) {
        definitions.append(Definition(column.heading[reader.language], Prose(text)))
      }
    }
    add(.omissionReason, reader.text(area.omissionReason))
    add(
      .countyResponsible,
      reader.names(area.countyResponsible, workbook.countySide(ofArea: index)),
      isExpected: workbook.hasColumn(.countyResponsible, of: area)
    )
    add(
      .municipalResponsible,
      reader.names(area.municipalResponsible, workbook.municipalSide(ofArea: index)),
      isExpected: workbook.hasColumn(.municipalResponsible, of: area)
    )
    add(.basis, reader.text(area.basis))
    add(
      .situation,
      reader.text(area.situation),
      isExpected: workbook.hasColumn(.situation, of: area)
    )
    add(.notes, reader.text(area.notes))
    let resources = workbook.resources(of: RecordReference(.areas, index))
    if !resources.isEmpty {
      var lines = CellLines()
      for resource in resources { lines.add(Prose(reader.line(ofResource: resource))) }
      definitions.append(
        Definition(heading(ofResources: area.effectiveGroup)[reader.language], lines.prose)
      )
    }
    return definitions
  }

  private func heading(ofResources group: AreaGroup?) -> Phrase {
    group == .agreement
      ? Phrase(
        fi: "Tavoitekokonaisuuden resurssit",
        sv: "Målområdets resurser",
        en: "Resources of the goal area"
      )
      : Phrase(
        fi: "Osa-alueen resurssit",
        sv: "Delområdets resurser",
        en: "Resources of the area"
      )
  }
}
