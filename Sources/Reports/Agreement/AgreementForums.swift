internal import Documents
internal import Wording
internal import Workbooks

/// The forums by level.
struct AgreementForums {
  private let reader: Reader

  init(_ reader: Reader) {
    self.reader = reader
  }

  var blocks: [Block] {
    let forums = reader.workbook.forums
    guard !forums.isEmpty else { return [.paragraph(Prose(EmptyMark.sign))] }
    let levels = ForumLevel.allCases.map(Optional.some) + [nil]
    return levels.compactMap { level in
      let members = forums.indices.filter { forums[$0].level.value == level }
      guard !members.isEmpty else { return nil }
      return .section(Prose(heading(level)[reader.language]), [table(members)])
    }
  }

  private func table(_ forums: [Int]) -> Block {
    let workbook = reader.workbook
    return reader.table(
      [
        Phrase(fi: "Foorumi", sv: "Forum", en: "Forum"), Forum.Column.duty.heading,
        Forum.Column.members.heading, Forum.Column.convener.heading,
        Forum.Column.meetingsPerYear.heading,
      ],
      forums.map { index in
        let forum = workbook.forums[index]
        return [
          Prose(reader.text(forum.name) ?? forum.id.text), reader.cell(reader.text(forum.duty)),
          reader.cell(reader.names(forum.members, workbook.members(ofForum: index))),
          reader.cell(reader.names(forum.convener, workbook.convener(ofForum: index))),
          reader.cell(reader.text(forum.meetingsPerYear)),
        ]
      }
    )
  }

  private func heading(_ level: ForumLevel?) -> Phrase {
    switch level {
    case .first: numbered(1)
    case .second: numbered(2)
    case .third: numbered(3)
    case .fourth: numbered(4)
    case .political:
      Phrase(fi: "Poliittinen taso", sv: "Politisk nivå", en: "Political level")
    case .management: Phrase(fi: "Johdon taso", sv: "Ledningsnivå", en: "Management level")
    case .expert: Phrase(fi: "Asiantuntijataso", sv: "Sakkunnignivå", en: "Expert level")
    case nil: Phrase(fi: "Muut foorumit", sv: "Övriga forum", en: "Other forums")
    }
  }

  private func numbered(_ number: Int) -> Phrase {
    Phrase(fi: "Taso \(number)", sv: "Nivå \(number)", en: "Level \(number)")
  }
}
