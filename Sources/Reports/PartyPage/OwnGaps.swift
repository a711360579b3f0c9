internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What a party has still to complete, by the same addressing as the gap list.
struct OwnGaps {
  private let concern: PartyConcern
  private let addressing: Addressing
  private let findings: [Finding]
  private let day: CalendarDate

  /// Of more than this only the most severe are told: the rest is in the gap list.
  private static let longestList = 10
  private static let mostSevereCount = 3

  init(
    _ concern: PartyConcern,
    _ addressing: Addressing,
    _ findings: [Finding],
    on day: CalendarDate
  ) {
    self.day = day
    self.concern = concern
    self.addressing = addressing
    self.findings = findings
  }

  var part: OwnPart {
    let heading = Phrase(fi: "Täydennettävää", sv: "Att komplettera", en: "To be completed")
    let own = addressing.findings(findings) { $0.contains(concern.party) }
    guard !own.isEmpty else {
      if isWithoutApproval { return .none }
      return .nothing(
        Phrase(
          fi: "Osapuolella ei ole täydennettävää.",
          sv: "Parten har inget att komplettera.",
          en: "The party has nothing to complete."
        )
      )
    }
    let shown = mostSevere(own)
    return .section(
      heading,
      [FindingTable(concern.reader).block(shown)] + rest(own.count - shown.count)
    )
  }

  /// Whether a document in force or coming lacks the party's approval, whoever has to enter it.
  private var isWithoutApproval: Bool {
    let workbook = concern.workbook
    return workbook.documents(inForceOrComingOn: day).contains { document in
      let approvals = Approvals(ofDocument: document, in: workbook)
      let decisions = approvals.decisions(of: concern.party)
      return approvals.parties.contains(concern.party)
        && decisions.allSatisfy { workbook.decisions[$0].isComing(on: day) }
    }
  }

  private func mostSevere(_ findings: [Finding]) -> [Finding] {
    guard findings.count > Self.longestList else { return findings }
    let sorted = [Severity.error, .warning, .advice].flatMap { severity in
      findings.filter { $0.severity == severity }
    }
    return Array(sorted.prefix(Self.mostSevereCount))
  }

  private func rest(_ count: Int) -> [Block] {
    guard count > 0 else { return [] }
    let number = concern.reader.language.text(of: count)
    return [
      count == 1
        ? concern.reader.paragraph(
          fi: "Lisäksi puutelistassa on 1 havainto.",
          sv: "Dessutom finns 1 iakttagelse i kompletteringslistan.",
          en: "The gap list has 1 more finding."
        )
        : concern.reader.paragraph(
          fi: "Lisäksi puutelistassa on \(number) havaintoa.",
          sv: "Dessutom finns \(number) iakttagelser i kompletteringslistan.",
          en: "The gap list has \(number) more findings."
        )
    ]
  }
}
