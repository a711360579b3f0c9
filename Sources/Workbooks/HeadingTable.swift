internal import Wording

/// The headings of one kind of table in every form that is read.
final class HeadingTable: Sendable {
  let kind: TableKind
  /// By the columns' raw values.
  let headings: [Phrase]
  let isRequired: [Bool]
  /// Other headings that mean the same, by the columns' raw values.
  private let otherHeadings: [[String]]

  /// Headings that mean the same where no other heading does, by the columns' raw values.
  private let rareHeadings: [[String]]

  /// All headings with their columns: the columns' own ones from the last to the first, then the others.
  private let words: HeadingWords

  private init<Column: RecordColumn>(_ kind: TableKind, _: Column.Type) {
    self.kind = kind
    headings = Column.allCases.map(\.heading)
    isRequired = Column.allCases.map(\.isRequired)
    otherHeadings = Column.allCases.map(\.otherHeadings)
    rareHeadings = Column.allCases.map(\.rareHeadings)
    var words: [(text: String, number: Int)] = []
    for column in headings.indices.reversed() {
      for language in Language.allCases { words.append((headings[column][language], column)) }
    }
    for headings in [otherHeadings, rareHeadings] {
      for (column, others) in headings.enumerated() {
        for text in others { words.append((text, column)) }
      }
    }
    self.words = HeadingWords(words)
  }

  /// The column that a heading in its normal form names; `nil`: none.
  func column(of form: String) -> Int? { column(of: Array(form.utf8)) }

  /// The same for the bytes of a form that is looked for in several tables.
  func column(of form: [UInt8]) -> Int? { form.isEmpty ? nil : words.number(of: form) }

  /// All headings that are known, in their normal forms.
  var forms: [String] {
    (headings.flatMap { heading in Language.allCases.map { heading[$0] } }
      + otherHeadings.joined() + rareHeadings.joined()).map(NormalForm.heading)
  }

  /// The normal forms of the headings that name a column only where no other heading does.
  func rareForms(ofColumn column: Int) -> Set<String> {
    Set(rareHeadings[column].map(NormalForm.heading))
  }

  /// Languages in which a heading in its normal form is a column's own heading.
  func languages(of form: String, column: Int) -> [Language] {
    let form = Array(form.utf8)
    return Language.allCases.filter { NormalForm.heading(of: headings[column][$0], is: form) }
  }

  /// The language in which another word for a column is written: that of the column's own heading which begins like it for
  /// more than half of its length, as in *Toimenpiteet, Målvärden*; none: no heading does.
  func languages(ofOther form: String, column: Int) -> [Language] {
    let form = Array(form.utf8)
    let lengths = Language.allCases.map { language in
      zip(form, NormalForm.headingBytes(headings[column][language])).prefix { $0 == $1 }.count
    }
    guard let most = lengths.max(), 2 * most > form.count else { return [] }
    return zip(Language.allCases, lengths).filter { $0.1 == most }.map(\.0)
  }

  /// The heading that an unknown one in its normal form resembles; `nil`: none is near.
  func nearest(to form: String) -> Phrase? {
    var best: (heading: Phrase, distance: Int)?
    for heading in headings {
      for language in Language.allCases {
        guard
          let distance = Likeness.distance(from: form, to: NormalForm.heading(heading[language]))
        else { continue }
        if distance < best?.distance ?? .max { best = (heading, distance) }
      }
    }
    return best?.heading
  }

  /// The keys of the basics table.
  static let keys = HeadingTable(.basics, Basics.Key.self)

  static subscript(kind: TableKind) -> HeadingTable { all[kind.ordinal] }

  private static let all: [HeadingTable] = TableKind.allCases.map { kind in
    switch kind {
    case .basics: HeadingTable(kind, Basics.Column.self)
    case .parties: HeadingTable(kind, Party.Column.self)
    case .areas: HeadingTable(kind, GoalArea.Column.self)
    case .goals: HeadingTable(kind, Goal.Column.self)
    case .actions: HeadingTable(kind, Action.Column.self)
    case .resources: HeadingTable(kind, Resource.Column.self)
    case .indicators: HeadingTable(kind, Indicator.Column.self)
    case .measurements: HeadingTable(kind, Measurement.Column.self)
    case .forums: HeadingTable(kind, Forum.Column.self)
    case .meetings: HeadingTable(kind, Meeting.Column.self)
    case .documents: HeadingTable(kind, GoverningDocument.Column.self)
    case .agenda: HeadingTable(kind, AgendaItem.Column.self)
    case .decisions: HeadingTable(kind, Decision.Column.self)
    case .sources: HeadingTable(kind, Source.Column.self)
    case .steps: HeadingTable(kind, Step.Column.self)
    case .exceptions: HeadingTable(kind, AcceptedException.Column.self)
    case .rules: HeadingTable(kind, RuleSetting.Column.self)
    }
  }
}
