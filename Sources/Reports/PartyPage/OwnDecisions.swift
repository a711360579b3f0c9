internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What a party has decided on the documents that are in force or coming.
struct OwnDecisions {
  private let concern: PartyConcern
  private let day: CalendarDate

  init(_ concern: PartyConcern, on day: CalendarDate) {
    self.concern = concern
    self.day = day
  }

  var part: OwnPart {
    let heading = Phrase(fi: "Päätöstilanne", sv: "Beslutsläge", en: "State of decisions")
    let (reader, workbook) = (concern.reader, concern.workbook)
    var grids: [(document: Int, grid: DecisionGrid)] = []
    for document in workbook.documents(inForceOrComingOn: day) {
      let grid = DecisionGrid(reader, document: document, on: day)
      if Approvals(ofDocument: document, in: workbook).parties.contains(concern.party)
        || grid.hasDecision(ofParty: concern.party)
      {
        grids.append((document, grid))
      }
    }
    guard !grids.isEmpty else {
      return .nothing(
        Phrase(
          fi: "Asiakirjoja, jotka osapuoli hyväksyy, ei ole kirjattu.",
          sv: "Inga dokument som parten godkänner har angetts.",
          en: "No documents that the party approves have been entered."
        )
      )
    }
    let steps = DecisionGrid.Step.allCases.filter { step in
      step != .otherBody
        || grids.contains { $0.grid.hasDecision(ofParty: concern.party, at: step) }
    }
    let columns = [Phrase(fi: "Asiakirja", sv: "Dokument", en: "Document")] + steps.map(\.heading)
    return .section(
      heading,
      [
        reader.table(
          columns,
          grids.map { document, grid in
            let title = reader.text(workbook.documents[document].title) ?? EmptyMark.sign
            return [Prose(title)] + steps.map { grid.cell(ofParty: concern.party, at: $0) }
          }
        )
      ]
    )
  }
}
