internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The account of the matter: what the item says itself, and what the workbook adds to it.
///
/// A sentence of the workbook's is left out where the item's own words tell the same.
struct Account {
  private let reader: Reader
  private let workbook: Workbook
  private let document: GoverningDocument?
  private let documentIndex: Int?
  private let own: OwnWords

  /// The day of the meeting, else the day of the report, as days since 1.1.1970.
  private let day: Int

  init(_ reader: Reader, item: AgendaItem?, document: Int?, on occasion: Occasion) {
    self.reader = reader
    workbook = reader.workbook
    documentIndex = document
    self.document = document.map { reader.workbook.documents[$0] }
    own = OwnWords(reader.text(item?.account))
    day = item?.meetingDate.value?.start?.firstDay ?? occasion.asOf.firstDay
  }

  var blocks: [Block] {
    let opening =
      [end.map { [$0, start].compactMap(\.self).joined(separator: " ") }].compactMap(\.self)
      + (own.text.map(paragraphs(of:)) ?? [])
    let closing = Sequel(reader, document, own).sentences
    return opening.map(paragraph(_:)) + contents + closing.map(paragraph(_:))
  }

  private func paragraph(_ text: String) -> Block {
    .paragraph(Prose(text))
  }

  private func paragraphs(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
  }

  // MARK: Validity

  /// When the document that is replaced ends, or ended.
  private var end: String? {
    guard let document, let documentIndex,
      let replaced = workbook.documents(replacedBy: documentIndex).first,
      let end = workbook.documents[replaced].ends.value?.end, end.isDay
    else { return nil }
    guard !own.tell(end) else { return nil }
    let date = end.text(in: reader.language)
    return DocumentForms(document, reader).end(date, isPast: end.lastDay < day)[reader.language]
  }

  /// From when the document is meant to be in force.
  private var start: String? {
    guard let document, let documentIndex, let start = document.starts.value?.start, start.isDay,
      start.firstDay >= day
    else { return nil }
    guard !own.tell(start) else { return nil }
    let date = start.text(in: reader.language)
    let isNew = !workbook.documents(replacedBy: documentIndex).isEmpty
    return DocumentForms(document, reader).start(date, isNew: isNew)[reader.language]
  }

  // MARK: Contents

  private var contents: [Block] {
    let goals = DocumentGoals(reader, document)
    // After the end of the one before it, or after the item's own words.
    var sentences = [end == nil ? start : nil, scope].compactMap(\.self)
    let counts = goals.counts(isWithActions: document.map { sort(of: $0) == .plan } ?? true)
    if let list = counts.list {
      sentences.append(
        document.map { DocumentForms($0, reader).contents(list)[reader.language] }
          ?? counts.sentences
      )
    }
    return (sentences.isEmpty ? [] : [paragraph(sentences.joined(separator: " "))]) + goals.blocks
  }

  private func sort(of document: GoverningDocument) -> DocumentForms.Sort {
    DocumentForms(document, reader).sort
  }

  /// What the agreement covers, by the scope option that the workbook names.
  private var scope: String? {
    guard let forms = document.map({ DocumentForms($0, reader) }), forms.isGeneral,
      forms.sort == .agreement
    else { return nil }
    switch workbook.basics.scope.value {
    case .general:
      return reader.say(
        fi: "Osapuolet sopivat yleisistä tavoitteista ja yhteistyön rakenteista.",
        sv: "Parterna avtalar om allmänna mål och samarbetsstrukturer.",
        en: "The parties agree on general goals and the structures of cooperation."
      )
    case .specified,
      // What is done is then agreed in the plan.
      .carriedOut where workbook.hasInterfacePlan:
      return reader.say(
        fi: "Osapuolet sopivat tarkennetuista tavoitteista ja yhteistyön rakenteista.",
        sv: "Parterna avtalar om preciserade mål och samarbetsstrukturer.",
        en: "The parties agree on specified goals and the structures of cooperation."
      )
    case .carriedOut:
      return reader.say(
        fi: """
          Osapuolet sopivat tarkennetuista tavoitteista, niiden toimeenpanosta ja yhteistyön \
          rakenteista.
          """,
        sv: "Parterna avtalar om preciserade mål, genomförandet av dem och samarbetsstrukturer.",
        en: """
          The parties agree on specified goals, their implementation and the structures of \
          cooperation.
          """
      )
    case nil:
      return nil
    }
  }
}
