internal import Documents
internal import Registry
internal import Rules
internal import Wording
internal import Workbooks

/// The tables of the Acts, then the points without goals and the areas that rest on no statute.
struct CoverageSections {
  private let reader: Reader
  private let reasons: WrittenReasons
  private let day: CalendarDate
  private var workbook: Workbook { reader.workbook }

  /// The points with the areas that cite them.
  private let points: [(point: StatutoryPoint, areas: [Int])]

  /// A table of more areas does not fit the page.
  private static let widestTable = 8

  init(_ reader: Reader, on occasion: Occasion) {
    self.reader = reader
    reasons = WrittenReasons(reader, on: occasion)
    day = occasion.asOf
    let workbook = reader.workbook
    let references = workbook.areas.indices.map { workbook.citations(ofArea: $0).references }
    points = StatutoryPoint.all(
      citedBy: references.flatMap(\.self),
      isBilingual: reader.workbook.county?.isBilingual ?? false
    ).map { point in
      (point, references.indices.filter { references[$0].contains(where: point.isCited) })
    }
  }

  var blocks: [Block] {
    guard workbook.hasColumn(.areas, GoalArea.Column.basis) else { return [noBasis] }
    return [emptyCells] + Statute.all.compactMap(section) + uncovered + otherAreas
  }

  private var noBasis: Block {
    reader.paragraph(
      fi: "Osa-alueiden perusteita ei ole kirjattu, joten taulukkoa ei voi tehdä.",
      sv: "Grunderna för delområdena har inte angetts, så tabellen kan inte göras.",
      en: "The basis of the areas has not been entered, so the table cannot be made."
    )
  }

  private var emptyCells: Block {
    reader.paragraph(
      fi:
        "Luku on osa-alueen tavoitteiden määrä. Tyhjä solu: kohta ei ole osa-alueen perusteena.",
      sv: "Talet är antalet mål i delområdet. Tom cell: punkten är inte grund för delområdet.",
      en:
        "The number is that of the area's goals. Empty cell: the area does not rest on the item."
    )
  }

  // MARK: Tables

  private func section(of statute: Statute) -> Block? {
    let own = points.filter { $0.point.statute.number == statute.number }
    guard !own.isEmpty else { return nil }
    let title = statute.fullTitle[reader.language]
    let areas = Set(own.flatMap(\.areas)).sorted()
    let parts = areas.isEmpty ? [[]] : areas.split(in: Self.widestTable)
    return .section(
      Prose(title.prefix(1).uppercased() + title.dropFirst()),
      parts.enumerated().map { index, part in
        table(own, part, isLast: index == parts.count - 1)
      } + [areaNames(areas)].compactMap(\.self)
    )
  }

  private func table(
    _ points: [(point: StatutoryPoint, areas: [Int])],
    _ areas: [Int],
    isLast: Bool
  ) -> Block {
    let language = reader.language
    let first = Phrase(fi: "Kohta", sv: "Punkt", en: "Item")[language]
    let sum = Phrase(
      fi: "Tavoitteita yhteensä",
      sv: "Mål sammanlagt",
      en: "Goals in all"
    )[language]
    let columns =
      [Table.Column(Prose(first))]
      + areas.map { Table.Column(Prose(workbook.areas[$0].id.text), alignment: .trailing) }
      + (isLast ? [Table.Column(Prose(sum), alignment: .trailing)] : [])
    return .table(
      Table(
        columns: columns,
        rows: points.map { point, citing in
          let cited = Set(citing)
          return [Prose(label(of: point))]
            + areas.map { area in
              Prose(
                cited.contains(area)
                  ? language.text(of: workbook.goals(inArea: area).count) : ""
              )
            } + (isLast ? [Prose(language.text(of: goals(of: citing).count))] : [])
        },
        hasRowHeadings: true
      )
    )
  }

  /// `41 § 4 kohta: omistajapolitiikka`.
  private func label(of point: StatutoryPoint) -> String {
    point.citation(in: reader.language) + ": " + point.name[reader.language]
  }

  private func goals(of areas: [Int]) -> Set<Int> {
    Set(areas.flatMap { workbook.goals(inArea: $0) })
  }

  /// What the codes in the headings stand for.
  private func areaNames(_ areas: [Int]) -> Block? {
    guard !areas.isEmpty else { return nil }
    let list = areas.map(reader.heading(ofArea:)).joined(separator: "; ")
    return reader.paragraph(
      fi: "Osa-alueet: \(list).",
      sv: "Delområden: \(list).",
      en: "Areas: \(list)."
    )
  }

  // MARK: What has no goals

  private var uncovered: [Block] {
    let heading = Phrase(
      fi: "Kohdat, joilla ei ole tavoitteita",
      sv: "Punkter utan mål",
      en: "Items without goals"
    )
    let items = points.filter { goals(of: $0.areas).isEmpty }.map { point, areas in
      ListItem(Prose(sentence(on: point, areas)))
    }
    return items.isEmpty ? [] : [.section(Prose(heading[reader.language]), [.bullets(items)])]
  }

  private func sentence(on point: StatutoryPoint, _ areas: [Int]) -> String {
    let name = point.name[reader.language]
    let begin =
      "\(name.prefix(1).uppercased())\(name.dropFirst()) "
      + "(\(point.statute.citation(section: point.section.number, item: point.item?.number)[reader.language]))"
    if let reason = reasons.reason(for: point, areas: areas) {
      return reader.say(
        fi: "\(begin): ei tavoitteita, perustelu: \(reason)",
        sv: "\(begin): inga mål, motivering: \(reason)",
        en: "\(begin): no goals, reason: \(reason)"
      )
    }
    if let negotiation = point.negotiation {
      let held = workbook.negotiations(negotiation).count {
        workbook.isHeld(meeting: $0, on: day)
      }
      let count = reader.language.text(of: held)
      if held > 0 {
        return reader.say(
          fi: "\(begin): ei tavoitteita, pidettyjä neuvotteluja: \(count)",
          sv: "\(begin): inga mål, hållna förhandlingar: \(count)",
          en: "\(begin): no goals, negotiations held: \(count)"
        )
      }
    }
    return reader.say(
      fi: "\(begin): ei tavoitteita eikä perustelua",
      sv: "\(begin): inga mål och ingen motivering",
      en: "\(begin): no goals and no reason"
    )
  }

  // MARK: Other areas

  private var otherAreas: [Block] {
    let areas = workbook.areas.indices.filter { workbook.citations(ofArea: $0).references.isEmpty }
    guard !areas.isEmpty else { return [] }
    let heading = Phrase(
      fi: "Osa-alueet, joiden perusteena ei ole lain kohtaa",
      sv: "Delområden som inte har någon punkt i lagen som grund",
      en: "Areas that do not rest on a statutory item"
    )
    return [
      .section(
        Prose(heading[reader.language]),
        [
          .bullets(
            areas.map { area in
              let basis = reader.text(workbook.areas[area].basis)
              let goals = Noun.goal.counted(
                workbook.goals(inArea: area).count,
                in: reader.language
              )
              let name = reader.heading(ofArea: area)
              return ListItem(
                Prose([basis.map { "\(name) (\($0))" } ?? name, goals].joined(separator: ": "))
              )
            }
          )
        ]
      )
    ]
  }
}

extension Array {
  /// The elements in parts of nearly the same size, none longer than a limit.
  fileprivate func split(in limit: Int) -> [[Element]] {
    let parts = (count + limit - 1) / limit
    return (0..<parts).map { Array(self[count * $0 / parts..<count * ($0 + 1) / parts]) }
  }
}
