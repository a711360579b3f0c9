internal import Documents
internal import Rules
internal import Wording

/// A rule explained as a part of a document.
struct RulePage {
  private let guide: RuleGuide
  private let words: RuleWords

  init(_ guide: RuleGuide) {
    self.guide = guide
    words = RuleWords(guide.rule, in: guide.language)
  }

  /// Code and summary.
  var title: Prose { Prose("\(guide.rule.code) \(guide.rule.summary[guide.language])") }

  /// Why, what to enter, the facts, and the examples.
  var blocks: [Block] {
    let rule = guide.rule
    let language = guide.language
    let name = Phrase(fi: "Nimi", sv: "Namn", en: "Name")[language]
    let facts = words.facts.map { Definition($0.label, Prose($0.text)) }
    var blocks: [Block] = [
      .paragraph(Prose("\(rule.reason[language]) \(rule.remedy[language])")),
      .definitions(facts + [Definition(name, "\(code: rule.name)")]),
    ]
    if let found = guide.found {
      blocks.append(.paragraph(Prose(words.heading(ofFound: found))))
      blocks += found.files.flatMap(blocks(ofFile:))
    }
    if let passing = guide.passing {
      blocks.append(
        .paragraph(Prose(words.heading(ofPassing: passing, isMended: guide.isMended)))
      )
      blocks += passing.files.flatMap(blocks(ofFile:))
    }
    return blocks
  }

  /// How to make an exception, and how to set another threshold.
  func settings(year: Int) -> [Block] {
    var blocks: [Block] = []
    if let exception = guide.exception(untilEndOf: year) {
      blocks.append(
        .paragraph(Prose(words.heading(ofExceptionIn: exception.file, for: guide.found)))
      )
      blocks.append(Self.lines(exception.lines))
    }
    if let setting = guide.setting {
      blocks.append(.paragraph(Prose(words.heading(ofSettingIn: setting.file))))
      blocks.append(Self.lines(setting.lines))
    }
    return blocks
  }

  private func blocks(ofFile file: ShownFile) -> [Block] {
    guard let rows = file.rows else {
      let contents =
        file.lines.isEmpty ? .paragraph(Prose(words.emptyFile)) : Self.lines(file.lines)
      return [.paragraph("\(code: file.name)"), contents]
    }
    let width = rows.map(\.count).max() ?? 0
    let letters = (0..<width).map { Table.Column(Prose(Finding.letters(ofColumn: $0))) }
    return [
      .table(
        Table(
          caption: "\(code: file.name)",
          columns: [Table.Column("", alignment: .trailing)] + letters,
          rows: rows.enumerated().map { index, cells in
            [Prose(String(index + 1))] + cells.map(Self.prose)
              + Array(repeating: "", count: width - cells.count)
          }
        )
      )
    ]
  }

  private static func prose(of cell: ExampleFile.Cell) -> Prose {
    let text = VisibleText(cell.text).text
    return cell.isMarked ? "\(ExampleFile.mark)\(strong: text)" : Prose(text)
  }

  /// Lines of a file, each as it stands.
  private static func lines(_ lines: [String]) -> Block {
    .paragraph(
      Prose(
        Array(
          lines.filter { !$0.isEmpty }.map { [Inline.code(VisibleText($0).text)] }
            .joined(separator: [.lineBreak])
        )
      )
    )
  }
}
