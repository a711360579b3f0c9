internal import Wording
internal import Workbooks

/// What a person is told of the changes that make a workbook uniform.
struct TidyingText {
  let files: [TidiedFile]
  private let folder: WorkbookFolder
  private let isDryRun: Bool
  private let language: Language

  init(_ files: [TidiedFile], of folder: WorkbookFolder, isDryRun: Bool, in language: Language) {
    self.files = files
    self.folder = folder
    self.isDryRun = isDryRun
    self.language = language
  }

  /// What is to be written.
  func replacements(keepingCopies: Bool) -> FileReplacements {
    FileReplacements(
      files: files.map { file in
        FileReplacements.File(
          label: folder.label(ofFile: file.name),
          path: folder.path(ofFile: file.index),
          before: folder.files[file.index].bytes,
          after: file.bytes
        )
      },
      keepsCopies: keepingCopies
    )
  }

  /// A paragraph for each file that changes, and one that says what was done.
  ///
  /// - Parameters:
  ///   - unreadFiles: Names of the files of which nothing is understood.
  ///   - copies: Paths of the copies that were left.
  ///   - hasDiff: Whether the lines that change are shown.
  ///   - hasColor: Whether they are coloured.
  /// - Returns: Whole lines.
  func text(unreadFiles: [String], copies: [String], hasDiff: Bool, hasColor: Bool) -> String {
    var lines: [String] = []
    for (index, file) in files.enumerated() {
      lines += self.lines(of: file)
      if copies.indices.contains(index) { lines.append("  " + copyIs(copies[index])) }
      if hasDiff {
        let label = folder.label(ofFile: file.name)
        lines += LineDifference(file, label: label, hasColor: hasColor).lines
      }
      lines.append("")
    }
    lines += unreadFiles.map(isLeft)
    lines.append(summary)
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of file: TidiedFile) -> [String] {
    let label = VisibleText(folder.label(ofFile: file.name)).text
    let kinds = TidyChange.Kind.allCases.compactMap { kind in
      let count = file.changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.name[language])\u{20}\(language.text(of: count))"
    }
    let changes = Noun.change.counted(file.changes.count, in: language)
    var lines = ["\(label): \(changes)", "  " + kinds.joined(separator: ", ")]
    if file.isReencoded { lines.append("  " + isReencoded) }
    return lines
  }

  private var isReencoded: String {
    isDryRun
      ? Phrase(
        fi:
          "Tiedoston merkistöksi tulisi UTF-8, koska sen omassa merkistössä ei ole kaikkia merkkejä.",
        sv: "Filens teckenkodning skulle bli UTF-8, eftersom alla tecken inte finns i dess egen.",
        en: "The file's encoding would become UTF-8, because its own lacks some of the characters."
      )[language]
      : Phrase(
        fi:
          "Tiedoston merkistö on nyt UTF-8, koska sen omassa merkistössä ei ole kaikkia merkkejä.",
        sv: "Filens teckenkodning är nu UTF-8, eftersom alla tecken inte finns i dess egen.",
        en: "The file's encoding is now UTF-8, because its own lacks some of the characters."
      )[language]
  }

  private func copyIs(_ path: String) -> String {
    let path = VisibleText(path).text
    return Phrase(
      fi: "Aiempi tiedosto on tallessa nimellä \(path)",
      sv: "Den tidigare filen finns kvar som \(path)",
      en: "The earlier file is kept as \(path)"
    )[language]
  }

  private func isLeft(_ name: String) -> String {
    let label = VisibleText(folder.label(ofFile: name)).text
    return Phrase(
      fi: "Tiedostoa ei tunnistettu, joten se jäi ennalleen: \(label)",
      sv: "Filen identifierades inte och lämnades därför som den var: \(label)",
      en: "The file was not recognised and was left as it was: \(label)"
    )[language]
  }

  private var summary: String {
    let changeCount = files.reduce(0) { $0 + $1.changes.count }
    guard changeCount > 0 else {
      return Phrase(
        fi: "Työkirjassa ei ole muutettavaa.",
        sv: "I arbetsboken finns inget att ändra.",
        en: "There is nothing to change in the workbook."
      )[language]
    }
    let changes = Noun.change.counted(changeCount, in: language)
    let files = Noun.file.counted(files.count, in: language)
    return isDryRun
      ? Phrase(
        fi: "Mitään ei kirjoitettu. Yhtenäistettävää: \(files), \(changes).",
        sv: "Inget skrevs. Att ändra: \(files), \(changes).",
        en: "Nothing was written. To be changed: \(files), \(changes)."
      )[language]
      : Phrase(
        fi: "Työkirja on yhtenäistetty: \(files), \(changes).",
        sv: "Arbetsboken har gjorts enhetlig: \(files), \(changes).",
        en: "The workbook has been made uniform: \(files), \(changes)."
      )[language]
  }
}
