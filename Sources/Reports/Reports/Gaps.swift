internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What is still to be done, by who has to do it: each section can be sent on its own.
struct Gaps: Report {
  let name = "gaps"
  let title = Phrase(fi: "Puutelista", sv: "Kompletteringslista", en: "Gap list")
  let summary = Phrase(
    fi: "Kertoo vastuutahoittain, mitä puuttuu ja mitä kirjataan.",
    sv: "Visar per ansvarig instans vad som saknas och vad som ska anges.",
    en: "Shows by responsible party what is missing and what to enter."
  )

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let readiness = Readiness(request.findings, on: request.occasion)
    let deliveries = deliveries(of: request.findings, reader)
    let exceptions =
      ExceptionTable.blocks(reader, request.acceptedExceptions) + SettingTable.blocks(reader)
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + [.paragraph([.strong(readiness.sentences)])] + overview(of: deliveries, reader)
        + EmptyMark.legend(for: exceptions, in: reader.language)
        + deliveries.map { recipient, findings in
          .section(
            Prose(heading(of: recipient, reader)),
            [FindingTable(reader).block(findings)]
          )
        } + exceptions,
      foot: Foot.line(request),
      hasContents: false
    )
  }

  /// The findings of each recipient, those of the same number together.
  private func deliveries(
    of findings: [Finding],
    _ reader: Reader
  ) -> [(recipient: Recipient, findings: [Finding])] {
    let addressing = Addressing(reader)
    var recipients: [Recipient] = []
    var findingsOfRecipients: [[(area: Int, finding: Finding)]] = []
    var places: [Recipient: Int] = [:]
    var placesByNumber: [Int: Int] = [:]
    for finding in findings {
      let recipient = addressing.recipient(of: finding)
      let known = recipient.number.flatMap { placesByNumber[$0] }
      let place = known ?? places[recipient] ?? recipients.count
      if place == recipients.count {
        recipients.append(recipient)
        findingsOfRecipients.append([])
        places[recipient] = place
      }
      if known == nil, let number = recipient.number { placesByNumber[number] = place }
      findingsOfRecipients[place].append((addressing.area(of: finding) ?? .max, finding))
    }
    return recipients.enumerated().sorted { first, second in
      first.element.isBefore(second.element)
        || !second.element.isBefore(first.element) && first.offset < second.offset
    }.map { place, recipient in
      let findings = findingsOfRecipients[place].enumerated().sorted { first, second in
        (first.element.area, first.offset) < (second.element.area, second.offset)
      }
      return (recipient, findings.map(\.element.finding))
    }
  }

  /// Who has how much to do, where several have.
  private func overview(
    of deliveries: [(recipient: Recipient, findings: [Finding])],
    _ reader: Reader
  ) -> [Block] {
    guard deliveries.count > 1 else { return [] }
    return [
      .bullets(
        deliveries.map { recipient, findings in
          let count = Noun.finding.counted(findings.count, in: reader.language)
          return ListItem(Prose("\(heading(of: recipient, reader)): \(count)"))
        }
      )
    ]
  }

  private func heading(of recipient: Recipient, _ reader: Reader) -> String {
    guard recipient != .preparer else { return Recipient.preparerName[reader.language] }
    let names = reader.language.list(recipient.names)
    return names.prefix(1).uppercased() + names.dropFirst()
  }
}
