internal import Wording
internal import Workbooks

/// Makes a workbook uniform.
struct Tidy: Command {
  let name = "tidy"
  let operands = "PATH"
  let options: [Option] = [.language, .dryRun, .diff, .backup, .limit]
  let example = "Workbooks/luonnos.csv --dry-run --diff"

  let summary = Phrase(
    fi: "Yhtenäistää työkirjan: otsikot, sanat, päivämäärät, luvut, tunnukset ja välilyönnit.",
    sv: "Gör en arbetsbok enhetlig: rubriker, ord, datum, tal, koder och blanksteg.",
    en: "Makes a workbook uniform: headings, words, dates, numbers, codes and spaces."
  )
  let details = Phrase(
    fi: """
      PATH on CSV-tiedosto tai kansio, jossa työkirjan CSV-tiedostot ovat.
      Vain se muuttuu, mikä on luettu varmasti, eikä sen merkitys muutu.
      Paluukoodi: 0 tehty tai ei muutettavaa, 1 --dry-run löysi muutettavaa, 2 mitään ei voitu kirjoittaa.
      """,
    sv: """
      PATH är en CSV-fil eller en mapp med arbetsbokens CSV-filer.
      Bara det som har lästs utan tvekan ändras, och det betyder detsamma efteråt.
      Returkod: 0 klart eller inget att ändra, 1 --dry-run fann något att ändra, 2 inget kunde skrivas.
      """,
    en: """
      PATH is a CSV file, or a folder with the workbook's CSV files.
      Only what was read without doubt is changed, and it means the same afterwards.
      Exit status: 0 done or nothing to change, 1 --dry-run found something, 2 nothing could be written.
      """
  )

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let path = try arguments.onlyOperand("PATH")
    let asked = try arguments.language()
    let limits = try Limits(arguments)
    do throws(FileTrouble) {
      let folder = try await WorkbookFolder(path, limits)
      let workbook = try await folder.workbook()
      let language = asked ?? workbook.language ?? console.environmentLanguage ?? .english
      let isDryRun = arguments.has(.dryRun)
      let text = TidyingText(
        Tidying(workbook, in: language).files,
        of: folder,
        isDryRun: isDryRun,
        in: language
      )
      let copies =
        isDryRun ? [] : try text.replacements(keepingCopies: arguments.has(.backup)).write()
      console.write(
        text.text(
          unreadFiles: workbook.files.filter { !$0.isUnderstood }.map(\.name),
          copies: copies,
          hasDiff: arguments.has(.diff),
          hasColor: console.hasColor
        )
      )
      return isDryRun && !text.files.isEmpty ? .findings : .done
    } catch {
      throw Misuse(error)
    }
  }
}
