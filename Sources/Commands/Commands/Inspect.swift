internal import CSV
internal import Rules
internal import Wording
internal import Workbooks

/// Tells what was read from a file.
struct Inspect: Command {
  let name = "inspect"
  let operands = "FILE"
  let options: [Option] = [.format, .language, .limit]
  let example = "Workbooks/luonnos.csv"

  let summary = Phrase(
    fi: "Kertoo, mitä tiedostosta luettiin: merkistö, erotin, sarakkeet ja rivit.",
    sv: "Visar vad som har lästs i en fil: teckenkodning, avgränsare, kolumner och rader.",
    en: "Tells what was read from a file: encoding, delimiter, columns and rows."
  )
  let details = Phrase(
    fi: "FILE on CSV-tiedosto. Text näyttää ensimmäiset rivit, json kaikki.",
    sv: "FILE är en CSV-fil. Text visar de första raderna, json alla.",
    en: "FILE is a CSV file. Text shows the first rows, json all of them."
  )

  func run(_ arguments: Arguments, _ console: inout Console) async throws(Misuse) -> ExitStatus {
    let file = try arguments.onlyOperand("FILE")
    let asked = try arguments.language()
    let format = try arguments.choice(of: .format, as: OutputFormat.self) ?? .text
    let inspection: InspectedFile
    let limits = try Limits(arguments)
    do { inspection = try InspectedFile(file, limits) } catch { throw Misuse(error) }
    switch format {
    case .text:
      let language = asked ?? inspection.language ?? console.environmentLanguage ?? .english
      for line in InspectionText(inspection, in: language).lines { console.write(line + "\n") }
    case .json:
      inspection.writeJSON(to: &console)
    }
    return .done
  }
}
