internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The parts of an agenda item in their order.
///
/// A part that every item has stands with a dash where the workbook does not say it; the others are left out.
struct ItemText {
  private let reader: Reader
  private let workbook: Workbook
  private let index: Int?
  private let item: AgendaItem?
  private let document: Int?
  private let headings: AgendaHeadings
  private let occasion: Occasion

  init(_ reader: Reader, item index: Int?, on occasion: Occasion) {
    self.reader = reader
    workbook = reader.workbook
    self.index = index
    self.occasion = occasion
    item = index.map { reader.workbook.agenda[$0] }
    document =
      index.map { reader.workbook.document(ofItem: $0) }
      ?? Self.currentDocument(of: reader.workbook)
    headings = AgendaHeadings(style: item?.headingStyle.value ?? .dynasty)
  }

  /// The agreement, else the first document, that no other replaces; `nil`: there is none.
  private static func currentDocument(of workbook: Workbook) -> Int? {
    let documents = workbook.documents.indices
    let replaced = Set(documents.flatMap { workbook.documents(replacedBy: $0) })
    let current = documents.filter { !replaced.contains($0) }
    return current.first { workbook.documents[$0].kind.value == .strategicAgreement }
      ?? current.first
  }

  // MARK: Title

  var title: String {
    let title =
      reader.bare(item?.title) ?? document.flatMap { reader.bare(workbook.documents[$0].title) }
      ?? item?.document
      ?? Phrase(
        fi: "Yhteiset strategiset tavoitteet",
        sv: "Gemensamma strategiska mål",
        en: "Joint strategic goals"
      )[reader.language]
    return headings.style == .cloudNC ? "§ … " + title : title
  }

  /// The body, the day and the section, whose number is not known; the case number on its own line.
  private var titleLine: Block {
    let body = bodyName
    let date = item.flatMap { reader.text($0.meetingDate) }
    let place =
      body == nil && date == nil
      ? "…" : [body ?? "…", date ?? "…"].joined(separator: reader.say(fi: " ", sv: " ", en: ", "))
    let section = reader.say(fi: " § …", sv: " § …", en: ", § …")
    var prose = Prose(headings.style == .cloudNC ? place : place + section)
    if let number = item?.caseNumber { prose = prose + [.lineBreak, .text(number)] }
    return .paragraph(prose)
  }

  /// The body in the reader's language, where the cell names nothing else.
  private var bodyName: String? {
    guard reader.isForeign, let written = item?.body,
      written.translation(to: reader.language) == nil, let body,
      Language.allCases.contains(where: { language in
        NormalForm.name(body.subject[language]) == NormalForm.name(written.original)
      })
    else { return reader.bare(item?.body) }
    return body.subject[reader.language]
  }

  // MARK: Parts

  var blocks: [Block] {
    let link = optional(headings.strategyLink, reader.text(item?.strategyLink))
    let assessment = optional(headings.priorAssessment, reader.text(item?.priorAssessment))
    let effects = optional(headings.financialEffects, reader.text(item?.financialEffects))
    let account = Account(reader, item: item, document: document, on: occasion).blocks
    let body = account.isEmpty ? [Block.paragraph(Prose(EmptyMark.sign))] : account
    let isJoint = headings.style == .cloudNC
    let additions = link + assessment + effects
    return [titleLine] + required(headings.preparer, capitalized(reader.text(item?.preparer)))
      + [section(headings.account, body + (isJoint ? additions : []))]
      + (isJoint ? [] : additions)
      + required(headings.competence, capitalized(reader.text(item?.competence)))
      + required(headings.presenter, capitalized(reader.text(item?.presenter)))
      + required(headings.proposal, proposal) + [section(headings.decision, [])] + annexSection
      + optional(headings.appeal, appeal)
      + optional(headings.minutesApproval, reader.text(item?.minutesApproval))
  }

  private func section(_ heading: Phrase, _ blocks: [Block]) -> Block {
    .section(Prose(heading[reader.language]), blocks)
  }

  private func optional(_ heading: Phrase, _ text: String?) -> [Block] {
    text.map { [section(heading, paragraphs(of: $0))] } ?? []
  }

  private func required(_ heading: Phrase, _ text: String?) -> [Block] {
    [section(heading, paragraphs(of: text ?? EmptyMark.sign))]
  }

  /// What stands alone begins with a capital, as titles of officials do in an agenda.
  private func capitalized(_ text: String?) -> String? {
    text.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  private func paragraphs(of text: String) -> [Block] {
    text.split(whereSeparator: \.isNewline).map { .paragraph(Prose(String($0))) }
  }

  private var body: DecidingBody? {
    guard let index, let name = item?.body else { return nil }
    let party = workbook.party(ofItem: index).first.flatMap { $0.parties.first }
    return DecidingBody(name.original, of: party.map { workbook.parties[$0] })
  }

  private var proposal: String? {
    if let own = reader.text(item?.proposal) { return own }
    guard let body, let document else { return nil }
    let record = workbook.documents[document]
    return Proposal(reader, of: body, on: record, isAnnexed: !annexes.isEmpty).text
  }

  /// The Local Government Act's section is the municipalities' alone.
  private var appeal: String? {
    guard let body, body.isMunicipal, let document,
      Proposal.isPreparation(body, workbook.documents[document])
    else { return nil }
    return reader.say(
      fi: "Päätös koskee vain valmistelua, joten siihen ei saa hakea muutosta (kuntalaki 136 §).",
      sv: """
        Beslutet gäller endast beredning, och ändring i det får därför inte sökas (136 § i \
        kommunallagen).
        """,
      en: """
        The decision concerns only preparation, so no appeal may be made (Local Government Act, \
        section 136).
        """
    )
  }

  // MARK: Annexes

  private var annexes: [String] {
    guard let list = reader.bare(item?.annexes) else { return [] }
    return list.split { $0.isNewline || $0 == ";" }
      .map { String($0.drop { $0.isWhitespace || "-–•*".contains($0) }) }.filter { !$0.isEmpty }
  }

  private var annexSection: [Block] {
    let items = annexes.enumerated().map { offset, annex in
      ListItem(Prose(numbered(annex, offset + 1)))
    }
    return items.isEmpty ? [] : [section(headings.annexes, [.bullets(items)])]
  }

  /// An annex that is numbered already keeps its number.
  private func numbered(_ annex: String, _ number: Int) -> String {
    let noun = reader.say(fi: "Liite", sv: "Bilaga", en: "Annex")
    let rest = annex.dropFirst(noun.count).drop { $0 == " " }
    return annex.hasPrefix(noun) && rest.first?.isNumber == true
      ? annex : "\(noun) \(number) \(annex)"
  }
}
