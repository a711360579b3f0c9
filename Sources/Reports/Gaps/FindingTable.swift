internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// Findings as a table: what is missing, where, what to enter, on what basis.
struct FindingTable {
  private let reader: Reader

  init(_ reader: Reader) {
    self.reader = reader
  }

  func block(_ findings: [Finding]) -> Block {
    let headings = [
      Phrase(fi: "Mitä puuttuu", sv: "Vad som saknas", en: "What is missing"),
      Phrase(fi: "Missä", sv: "Var", en: "Where"),
      Phrase(fi: "Mitä kirjataan", sv: "Vad som anges", en: "What to enter"),
      Phrase(fi: "Peruste", sv: "Grund", en: "Basis"),
    ]
    return .table(
      Table(
        columns: headings.map { Table.Column(Prose($0[reader.language])) },
        rows: findings.map { finding in
          [
            "\(strong: capitalized(finding.severity.name[reader.language]) + ":") \(finding.message)",
            place(of: finding), Prose(finding.remedy), Prose(basis(of: finding)),
          ]
        }
      )
    )
  }

  /// File, cell and heading, each on a line.
  private func place(of finding: Finding) -> Prose {
    let workbook = reader.workbook
    let place = finding.place
    var lines = CellLines()
    if let file = place.file { lines.add(Prose(workbook.files[file].name)) }
    if let cell = finding.cell(in: workbook) {
      lines.add(Prose(reader.say(fi: "solu \(cell)", sv: "cell \(cell)", en: "cell \(cell)")))
    } else if let row = workbook.rowNumber(at: place) {
      lines.add(Prose(reader.say(fi: "rivi \(row)", sv: "rad \(row)", en: "row \(row)")))
    }
    if let missing = place.missing {
      switch missing {
      case .table: lines.add(Prose(workbook.name(of: missing, in: reader.language)))
      case .column: lines.add(column(workbook.name(of: missing, in: reader.language)))
      case .key: lines.add(item(workbook.name(of: missing, in: reader.language)))
      }
    } else if let heading = workbook.heading(at: place), !heading.isEmpty {
      lines.add(column(heading))
    }
    if place.file == nil, place.missing == nil {
      lines.add(
        Prose(reader.say(fi: "koko työkirja", sv: "hela arbetsboken", en: "the whole workbook"))
      )
    }
    return lines.prose
  }

  private func column(_ heading: String) -> Prose {
    let heading = reader.language.quoted(heading)
    return Prose(
      reader.say(fi: "sarake \(heading)", sv: "kolumnen \(heading)", en: "column \(heading)")
    )
  }

  /// A row of the basics that is not there.
  private func item(_ key: String) -> Prose {
    let key = reader.language.quoted(key)
    return Prose(reader.say(fi: "tieto \(key)", sv: "uppgiften \(key)", en: "item \(key)"))
  }

  private func basis(of finding: Finding) -> String {
    "\(finding.basis.label(in: reader.language)) (\(finding.code))"
  }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
