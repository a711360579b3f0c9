internal import Documents
internal import Wording
internal import Workbooks

/// What the goals rest on, where the workbook has a table of it.
enum SourceSection {
  /// The section; none where there are no sources.
  static func blocks(_ reader: Reader) -> [Block] {
    let workbook = reader.workbook
    guard !workbook.sources.isEmpty else { return [] }
    let heading = Phrase(fi: "Lähteet", sv: "Källor", en: "Sources")
    let columns = [Source.Column.kind, .party, .year, .address].filter {
      workbook.hasColumn(.sources, $0)
    }
    let name = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
    return [
      .section(
        Prose(heading[reader.language]),
        [
          .table(
            Table(
              columns: ([name] + columns.map(\.heading)).map {
                Table.Column(Prose($0[reader.language]))
              },
              rows: workbook.sources.indices.map { index in
                [title(ofSource: index, reader)]
                  + columns.map { cell($0, ofSource: index, reader) }
              },
              hasRowHeadings: true
            )
          )
        ]
      )
    ]
  }

  private static func title(ofSource index: Int, _ reader: Reader) -> Prose {
    let source = reader.workbook.sources[index]
    return "\(strong: source.id.text) \(reader.text(source.name) ?? EmptyMark.sign)"
  }

  private static func cell(
    _ column: Source.Column,
    ofSource index: Int,
    _ reader: Reader
  ) -> Prose {
    let source = reader.workbook.sources[index]
    switch column {
    case .kind: return Prose(reader.text(source.kind) ?? EmptyMark.sign)
    case .party:
      guard let party = source.party else { return Prose(EmptyMark.sign) }
      let parties = reader.workbook.party(ofSource: index)
      return Prose(
        parties.isEmpty ? party : parties.map(reader.name(of:)).joined(separator: "; ")
      )
    case .year: return Prose(reader.text(source.year) ?? EmptyMark.sign)
    default:
      guard let address = source.address else { return Prose(EmptyMark.sign) }
      // Only what a reader can open is a link; a shelf or a register is an address as well.
      return address.hasPrefix("https://") || address.hasPrefix("http://")
        ? "\(link: address, address: address)" : Prose(address)
    }
  }
}
