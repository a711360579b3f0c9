internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What the workbook means for one party, on about two pages: each council approves it for its own part.
struct PartyPage: Report {
  let name = "party"
  let title = Phrase(
    fi: "Mitä tämä tarkoittaa meille",
    sv: "Vad innebär detta för oss?",
    en: "What this means for us"
  )
  let summary = Phrase(
    fi: "Kertoo yhdelle osapuolelle sen vastuut, tavoitteet, resurssit, päivät ja päätöstilanteen.",
    sv: "Visar en part dess ansvar, mål, resurser, datum och beslutsläge.",
    en: "Tells one party its responsibilities, goals, resources, dates and state of decisions."
  )

  func parties(of workbook: Workbook) -> [Int] {
    Array(workbook.signatories)
  }

  func hasContent(in workbook: Workbook) -> Bool { !parties(of: workbook).isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let language = reader.language
    let duties = Duties(reader)
    let addressing = Addressing(reader)
    func sections(_ party: Int) -> [Block] {
      let concern = PartyConcern(reader, party: party, duties)
      let parts = [
        ConcernedGoals(concern).part, OwnResources(concern).part,
        OwnIndicators(concern, on: request.occasion.asOf).part, OwnForums(concern).part,
        ComingDates(concern, on: request.occasion.asOf).part,
        OwnGaps(concern, addressing, request.findings, on: request.occasion.asOf).part,
        OwnDecisions(concern, on: request.occasion.asOf).part,
      ]
      var sections: [Block] = []
      // What is not there takes a sentence and no section, so that two pages are enough.
      var remarks: [String] = []
      for part in parts {
        switch part {
        case .section(let heading, let blocks): sections.append(reader.section(heading, blocks))
        case .nothing(let sentence): remarks.append(sentence[language])
        case .none: continue
        }
      }
      return [OwnDuties(concern).block(remarks)] + sections
    }
    let parties = request.party.map { [$0] } ?? self.parties(of: request.workbook)
    let body =
      request.party.map(sections)
      ?? parties.map { .section(Prose(reader.name(ofParty: $0)), sections($0)) }
    let nobody = reader.paragraph(
      fi: "Osapuolia ei ole kirjattu.",
      sv: "Inga parter har angetts.",
      en: "No parties have been entered."
    )
    let heading =
      request.party.map { title[language] + " – " + reader.name(ofParty: $0) }
      ?? Subject(reader).after(title[language])
    return Document(
      language: language,
      title: Prose(heading),
      blocks: standing(reader, request)
        + Remarks.blocks(reader) + EmptyMark.legend(for: body, in: language)
        + (body.isEmpty ? [nobody] : body),
      foot: Foot.line(request),
      hasContents: request.party == nil
    )
  }

  /// How far the workbook has come, after its name where the title names the party instead.
  private func standing(_ reader: Reader, _ request: ReportRequest) -> [Block] {
    let name = request.party == nil ? nil : reader.bare(reader.workbook.basics.name)
    let status = StatusLine.text(reader, on: request.occasion)
    let parts = [name, status].compactMap(\.self)
    return parts.isEmpty ? [] : [.paragraph(Prose(parts.joined(separator: ". ")))]
  }
}
