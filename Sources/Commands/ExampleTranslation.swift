internal import Wording
internal import Workbooks

/// Headings and names of files in other languages; what stands under the headings stays as it is.
extension ExampleFile {
  /// Writes the headings and the file's name in a language; `read` is the file as it was read.
  mutating func translate(to language: Language, _ read: WorkbookFile) {
    let ending = name.hasSuffix(" (2).csv") ? " (2).csv" : ".csv"
    for kind in TableKind.allCases where name == kind.fileName.fi + ending {
      name = kind.fileName[language] + ending
    }
    let headingRow = read.headingRow.flatMap(index)
    if let headingRow {
      let headings = rows[headingRow].map(\.text)
      for row in headingRow..<rows.count
      where row == headingRow || rows[row].map(\.text) == headings {
        for column in rows[row].indices {
          rows[row][column].text = Self.translate(
            rows[row][column].text,
            read.columns.first { $0.heading == rows[row][column].text }?.takenFor,
            to: language
          )
        }
      }
    }
    guard read.form == .table(.basics) || read.form == .sheet else { return }
    for row in rows.indices where read.form == .table(.basics) || row < headingRow ?? 0 {
      guard let key = rows[row].first?.text, row != headingRow else { continue }
      let known = Basics.Key.allCases.first { known in
        NormalForm.heading(known.heading.fi) == NormalForm.heading(Self.withoutLanguage(key))
      }
      rows[row][0].text = Self.translate(key, known?.heading, to: language)
    }
  }

  /// The heading in another language; one that is unknown, or only understood, stays as it is.
  private static func translate(_ text: String, _ phrase: Phrase?, to language: Language) -> String
  {
    let bare = withoutLanguage(text)
    guard let phrase, bare.lowercased() == phrase.fi.lowercased() else { return text }
    return phrase[language] + text.dropFirst(bare.count)
  }

  private static func withoutLanguage(_ heading: String) -> String {
    for language in Language.allCases where heading.hasSuffix(" (\(language.rawValue))") {
      return String(heading.dropLast(5))
    }
    return heading
  }
}
