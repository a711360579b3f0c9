internal import Documents
internal import Wording
internal import Workbooks

/// The areas by group, each with its goals; a goal of several areas is printed at the first.
struct GoalSections {
  private let reader: Reader

  /// The goal areas of an agreement, the template's groups, and areas without a group.
  static let order: [AreaGroup?] = [.agreement, .common, .interface, .regional, nil]

  init(_ reader: Reader) {
    self.reader = reader
  }

  var blocks: [Block] {
    let workbook = reader.workbook
    var areas: [AreaGroup?: [Int]] = [:]
    var empty: [Int] = []
    for (index, area) in workbook.areas.enumerated() {
      if workbook.goals(inArea: index).isEmpty {
        empty.append(index)
      } else {
        areas[area.effectiveGroup, default: []].append(index)
      }
    }
    let groups = Self.order.compactMap { group in
      areas[group].map { Block.section(Prose(heading(of: group)), $0.map(section(ofArea:))) }
    }
    return groups + (empty.isEmpty ? [] : [list(ofEmptyAreas: empty)])
  }

  private func heading(of group: AreaGroup?) -> String {
    let heading =
      switch group {
      case .agreement:
        Phrase(
          fi: "Sopimuksen tavoitekokonaisuudet",
          sv: "Avtalets målområden",
          en: "Goal areas of the agreement"
        )
      case .common:
        Phrase(fi: "Yhteiset osa-alueet", sv: "Gemensamma delområden", en: "Common areas")
      case .interface:
        Phrase(
          fi: "Yhdyspintakohtaiset osa-alueet",
          sv: "Delområden per kontaktyta",
          en: "Interface-specific areas"
        )
      case .regional:
        Phrase(
          fi: "Alueen erityispiirteisiin liittyvät osa-alueet",
          sv: "Delområden som gäller områdets särdrag",
          en: "Areas specific to the region"
        )
      case nil:
        Phrase(fi: "Muut osa-alueet", sv: "Övriga delområden", en: "Other areas")
      }
    return heading[reader.language]
  }

  private func section(ofArea area: Int) -> Block {
    let workbook = reader.workbook
    let goals = workbook.goals(inArea: area)
    let printed = goals.filter { workbook.areas(ofGoal: $0).first == area }
    let elsewhere = goals.filter { workbook.areas(ofGoal: $0).first != area }
    var blocks: [Block] = [.definitions(AreaDefinitions(reader).definitions(ofArea: area))]
    if !printed.isEmpty { blocks.append(GoalTable(reader).block(printed)) }
    if !elsewhere.isEmpty {
      let codes = reader.codes(ofGoals: elsewhere)
      blocks.append(
        .paragraph(
          Prose(
            reader.say(
              fi: "Katso myös: \(codes)",
              sv: "Se även: \(codes)",
              en: "See also: \(codes)"
            )
          )
        )
      )
    }
    return .section(Prose(reader.heading(ofArea: area)), blocks)
  }

  private func list(ofEmptyAreas areas: [Int]) -> Block {
    let heading = Phrase(
      fi: "Osa-alueet, joilla ei ole tavoitteita",
      sv: "Delområden utan mål",
      en: "Areas without goals"
    )
    return .section(
      Prose(heading[reader.language]),
      [
        .bullets(
          areas.map { area in
            let definitions = AreaDefinitions(reader).definitions(ofArea: area)
            let name: Prose = [.strong(reader.heading(ofArea: area))]
            return definitions.isEmpty
              ? ListItem(name) : ListItem(name, [.definitions(definitions)])
          }
        )
      ]
    )
  }
}
