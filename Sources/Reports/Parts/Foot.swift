internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The last line of a report: as of when, by which program and of which input.
enum Foot {
  static func line(_ request: ReportRequest) -> Prose {
    let date = request.occasion.asOf.text(in: request.occasion.language)
    let program = request.provenance.program
    let checksum = request.provenance.checksum
    return Prose(
      request.occasion.say(
        fi: "Tiedot \(date). Ohjelma: \(program). Aineiston tarkistussumma: \(checksum).",
        sv: "Uppgifter per \(date). Program: \(program). Underlagets kontrollsumma: \(checksum).",
        en: "Data as of \(date). Program: \(program). Input checksum: \(checksum)."
      )
    )
  }
}
