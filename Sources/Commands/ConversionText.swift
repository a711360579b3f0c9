internal import Exchange
internal import Rules
internal import Wording
internal import Workbooks

/// What a person is told of a workbook in its new form.
struct ConversionText {
  private let conversion: Conversion
  private let workbook: Workbook
  private let folder: WorkbookFolder
  private let output: String
  private let form: WorkbookForm
  private let language: Language

  init(
    _ conversion: Conversion,
    of workbook: Workbook,
    in folder: WorkbookFolder,
    output: String,
    _ form: WorkbookForm,
    _ language: Language
  ) {
    self.conversion = conversion
    self.workbook = workbook
    self.folder = folder
    self.output = output
    self.form = form
    self.language = language
  }

  /// Where the workbook is, and a line for each thing that the form has no place for.
  var text: String {
    ([written, heading] + conversion.losses.map { "  " + line($0) }).joined(separator: "\n") + "\n"
  }

  private var written: String {
    let path = VisibleText(output).text
    return switch form {
    case .folder:
      Phrase(
        fi: "Työkirja on kansiossa \(path): \(fileCount).",
        sv: "Arbetsboken finns i mappen \(path): \(fileCount).",
        en: "The workbook is in the folder \(path): \(fileCount)."
      )[language]
    case .sheet:
      Phrase(
        fi: "Työkirja on tiedostossa \(path).",
        sv: "Arbetsboken finns i filen \(path).",
        en: "The workbook is in the file \(path)."
      )[language]
    }
  }

  private var fileCount: String { Noun.file.counted(conversion.files.count, in: language) }

  private var heading: String {
    if conversion.losses.isEmpty {
      return Phrase(
        fi: "Kaikki siirtyi uuteen muotoon.",
        sv: "Allt fördes över till den nya formen.",
        en: "Everything was carried over to the new form."
      )[language]
    }
    return switch form {
    case .folder:
      Phrase(
        fi: "Kansiona olevassa työkirjassa ei ole paikkaa näille, joten ne eivät siirtyneet:",
        sv: "I en arbetsbok i en mapp finns ingen plats för detta, som därför inte fördes över:",
        en: "A workbook folder has no place for these, so they were not carried over:"
      )[language]
    case .sheet:
      Phrase(
        fi: "Yhden tiedoston työkirjassa ei ole paikkaa näille, joten ne eivät siirtyneet:",
        sv: "I en arbetsbok i en fil finns ingen plats för detta, som därför inte fördes över:",
        en: "A one-file workbook has no place for these, so they were not carried over:"
      )[language]
    }
  }

  private func line(_ loss: ConversionLoss) -> String {
    let file = VisibleText(folder.label(ofFile: workbook.files[loss.file].name)).text
    return switch loss.kind {
    case .table(let count): "\(file): \(Noun.row.counted(count, in: language))"
    case .rows(let places): "\(file): \(rows(places))"
    case .cells(let places): "\(file): \(column(of: places))\(cells(places))"
    case .sharedCells(let places):
      "\(file): \(column(of: places))\(cells(places)) (\(onlyToTheFirst[language]))"
    case .file:
      Phrase(
        fi: "\(file): tiedostoa ei luettu",
        sv: "\(file): filen lästes inte",
        en: "\(file): the file was not read"
      )[language]
    }
  }

  private var onlyToTheFirst: Phrase {
    let count = SharedCells.mostRecords
    return Phrase(
      fi: "siirtyi vain rivin \(count) ensimmäiselle",
      sv: "fördes bara över till de \(count) första på raden",
      en: "carried over only to the first \(count) in the row"
    )
  }

  private func rows(_ places: [Place]) -> String {
    let numbers = places.compactMap { workbook.rowNumber(at: $0) }.map { String($0) }
    let list = language.list(numbers, showing: 12)
    return numbers.count == 1
      ? Phrase(fi: "rivi \(list)", sv: "rad \(list)", en: "row \(list)")[language]
      : Phrase(fi: "rivit \(list)", sv: "raderna \(list)", en: "rows \(list)")[language]
  }

  /// The heading above the cells; nothing where they stand above the headings.
  private func column(of places: [Place]) -> String {
    guard let place = places.first, let file = place.file, let row = place.row,
      row > workbook.files[file].headingRow ?? 0,
      let heading = workbook.heading(at: place), !heading.isEmpty
    else { return "" }
    let name = language.quoted(VisibleText(beginningOf: heading).text)
    return Phrase(fi: "sarake \(name), ", sv: "kolumnen \(name), ", en: "column \(name), ")[
      language
    ]
  }

  private func cells(_ places: [Place]) -> String {
    let cells = places.compactMap { place in
      workbook.rowNumber(at: place).map {
        Finding.letters(ofColumn: place.column ?? 0) + String($0)
      }
    }
    let list = language.list(cells, showing: 12)
    return cells.count == 1
      ? Phrase(fi: "solu \(list)", sv: "cell \(list)", en: "cell \(list)")[language]
      : Phrase(fi: "solut \(list)", sv: "cellerna \(list)", en: "cells \(list)")[language]
  }
}
