internal import CSV
public import Wording

/// What would make a workbook uniform: headings and words in one language, and one way of writing things.
///
/// Only what was read without doubt is changed, and it means the same afterwards: the new files are read
/// again, and what does not hold then is left out. Cells that could not be read, columns that nobody knows
/// and files of unknown form stay as they are. A tidied workbook has nothing more to tidy.
public struct Tidying: Sendable {
  /// The files that change; empty: there is nothing to tidy.
  public let files: [TidiedFile]

  /// All changes, file by file.
  public var changes: [TidyChange] { files.flatMap(\.changes) }

  /// Finds what makes a workbook uniform in one language.
  public init(_ workbook: Workbook, in language: Language) {
    let codes = MissingCodes(workbook)
    // What is asked of the whole workbook is asked once, since thousands of files may be tidied.
    let original = workbook.languageHiddenByHeadings(in: language)
    let flaws = Dictionary(grouping: workbook.flaws) { $0.place.file }
    files = workbook.files.indices.compactMap { index in
      FileTidier(
        workbook,
        file: index,
        language: language,
        original: original,
        codes: codes,
        flaws: flaws[index] ?? []
      )
      .flatMap { FileRewriter($0).tidied }
    }
  }
}
