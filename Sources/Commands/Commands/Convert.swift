internal import Exchange
internal import Wording
internal import Workbooks

/// Writes a workbook in its other form.
struct Convert: Command {
  let name = "convert"
  let operands = "PATH"
  let options: [Option] = [.to, .newOutput, .writtenLanguage, .limit]
  let example = "Workbooks/keski-suomi-2026 --to sheet --output keski-suomi.csv"

  let summary = Phrase(
    fi: "Muuntaa työkirjan yhdeksi tiedostoksi tai kansioksi.",
    sv: "Gör om en arbetsbok till en enda fil eller till en mapp.",
    en: "Turns a workbook into one file or into a folder."
  )
  let details = Phrase(
    fi: """
      PATH on CSV-tiedosto tai kansio. Kansiossa voivat olla työkirjan tiedostot tai organisaatioiden omat, jotka yhdistetään.
      Lopuksi kerrotaan, mille uudessa muodossa ei ole paikkaa. Alkuperäinen työkirja säilyy ennallaan.
      Paluukoodi: 0 tehty, 2 mitään ei voitu kirjoittaa.
      """,
    sv: """
      PATH är en CSV-fil eller en mapp. I mappen kan finnas arbetsbokens filer eller organisationernas egna, som slås samman.
      Till sist berättas vad det inte finns plats för i den nya formen. Den ursprungliga arbetsboken ändras inte.
      Returkod: 0 klart, 2 inget kunde skrivas.
      """,
    en: """
      PATH is a CSV file or a folder. The folder may hold the workbook's files, or the organisations' own, which are joined.
      At the end it is told what the new form has no place for. The original workbook stays as it is.
      Exit status: 0 done, 2 nothing could be written.
      """
  )

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let path = try arguments.onlyOperand("PATH")
    let asked = try arguments.choice(of: .to, as: WorkbookForm.self)
    let askedLanguage = try arguments.language()
    guard let output = try arguments.path(of: .newOutput) else { throw .missingOption(.newOutput) }
    let limits = try Limits(arguments)
    do throws(FileTrouble) {
      let folder = try await WorkbookFolder(path, limits)
      let form = asked ?? (folder.isFolder ? .sheet : .folder)
      if form == .sheet, folder.place.holdsTable(Path(output)) { throw .sheetInWorkbook(output) }
      let workbook = try await folder.workbook()
      guard workbook.files.contains(where: { $0.headingRow != nil }) else {
        throw .noHeadings(path)
      }
      // A cell under no known heading makes a column of the whole new table.
      if let excess = limits.excess(ofNewCells: workbook.extraCellCount) {
        throw .excess(excess, path)
      }
      let language =
        askedLanguage ?? workbook.language ?? console.environmentLanguage ?? .english
      let conversion = Conversion(workbook, to: form, in: language, sheetName: Path(output).name)
      _ = try NewWorkbook(path: output, form: form, files: conversion.files).write()
      console.write(
        ConversionText(conversion, of: workbook, in: folder, output: output, form, language).text
      )
      return .done
    } catch {
      throw Misuse(error)
    }
  }
}
