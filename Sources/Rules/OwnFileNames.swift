internal import Wording
internal import Workbooks

/// The names of a workbook's files, for sentences that name them as a workbook in the reader's language would.
struct OwnFileNames {
  /// Each with the space before it, so that no name is taken for the end of a longer one.
  private var names: [(known: String, own: String)] = []
  private var told: [String: String] = [:]

  init(_ workbook: Workbook, in language: Language) {
    guard !workbook.isSheet else { return }
    for kind in TableKind.allCases {
      let known = kind.fileName[language] + ".csv"
      let file = workbook.files.first { $0.form == .table(kind) }?.name
      let own = file ?? workbook.language.map { kind.fileName[$0] + ".csv" } ?? known
      if own != known { names.append((" " + known, " " + own)) }
    }
  }

  /// Whether the files are called as in the sentences.
  var isEmpty: Bool { names.isEmpty }

  /// A sentence with the workbook's own names.
  mutating func applied(to sentence: String) -> String {
    if let known = told[sentence] { return known }
    var text = sentence
    for (known, own) in names where sentence.contains(known) {
      text = text.replacing(known, with: own)
    }
    told[sentence] = text
    return text
  }
}
