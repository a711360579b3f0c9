internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The workbook on one page: what it is, how much is in it, when what happens and what is missing before a decision.
struct Summary: Report {
  let name = "summary"
  let title = Phrase(fi: "Tiivistelmä", sv: "Sammanfattning", en: "Summary")
  let summary = Phrase(
    fi: "Kertoo yhdellä sivulla, mitä työkirjassa on, mitä siitä on päätetty ja mitä puuttuu.",
    sv: "Visar på en sida vad arbetsboken innehåller, vad som har beslutats och vad som saknas.",
    en: "Shows on one page what the workbook contains, what has been decided and what is missing."
  )

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let body = [
      AreaCounts.block(reader), KeyDates(reader, on: request.occasion).block,
      FilledCounts(reader).block, decisions(reader, on: request.occasion.asOf),
      OpenFindings.block(reader, request),
    ]
    return Document(
      language: reader.language,
      title: Prose(Subject(reader).after(title[reader.language])),
      blocks: StatusLine.blocks(reader, on: request.occasion) + Remarks.blocks(reader)
        + [.paragraph(Prose(introduction(reader)))]
        + EmptyMark.legend(for: body, in: reader.language) + body,
      foot: Foot.line(request),
      hasContents: false
    )
  }

  private func introduction(_ reader: Reader) -> String {
    let workbook = reader.workbook
    let what = Phrase(
      fi: "Työkirjaan kootaan kuntien ja hyvinvointialueen yhteiset strategiset tavoitteet.",
      sv: "I arbetsboken samlas kommunernas och välfärdsområdets gemensamma strategiska mål.",
      en:
        "The workbook gathers the joint strategic goals of the municipalities and the wellbeing services county."
    )
    var sentences = [what[reader.language], Counts(reader).sentences]
    if workbook.hasPartyTable || workbook.county != nil {
      let count = reader.language.text(
        of: workbook.signatories.count
      )
      sentences.append(
        reader.say(
          fi: "Sopimusosapuolia: \(count).",
          sv: "Avtalsparter: \(count).",
          en: "Signatories: \(count)."
        )
      )
    }
    return sentences.joined(separator: " ")
  }

  private func decisions(_ reader: Reader, on day: CalendarDate) -> Block {
    let workbook = reader.workbook
    let items = workbook.currentDocuments.compactMap { index -> ListItem? in
      let state = DecisionState(ofDocument: index, reader, on: day)
      guard let sentences = state.sentences else { return nil }
      let title = reader.text(workbook.documents[index].title) ?? workbook.documents[index].id.text
      let told = [sentences, state.startSentence].compactMap(\.self)
      return ListItem("\(strong: title): \(told.joined(separator: " "))")
    }
    return reader.section(
      Phrase(fi: "Päätöstilanne", sv: "Beslutsläge", en: "State of decisions"),
      items.isEmpty
        ? [
          reader.paragraph(
            Phrase(
              fi: "Päätettäviä asiakirjoja ei ole kirjattu.",
              sv: "Inga dokument att besluta om har angetts.",
              en: "No documents for decision have been entered."
            )
          )
        ] : [.bullets(items)]
    )
  }
}
