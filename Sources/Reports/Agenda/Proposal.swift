internal import Wording
internal import Workbooks

/// The proposal of an item that has none of its own, by the body and the document.
struct Proposal {
  private let reader: Reader
  private let body: DecidingBody
  private let document: GoverningDocument
  private let forms: DocumentForms

  /// Whether the document is annex 1 of the item.
  private let isAnnexed: Bool

  init(_ reader: Reader, of body: DecidingBody, on document: GoverningDocument, isAnnexed: Bool) {
    self.reader = reader
    self.body = body
    self.document = document
    self.isAnnexed = isAnnexed
    forms = DocumentForms(document, reader)
  }

  /// Who makes the document valid: as it says, else councils an agreement and boards a plan.
  static func approver(of document: GoverningDocument) -> Approver? {
    if let approver = document.approver.value { return approver }
    return switch document.kind.value {
    case .frameworkAgreement, .strategicAgreement: .council
    case .interfacePlan: .board
    case .annexedAgreement, .wellbeingPlan, .other, nil: nil
    }
  }

  /// Whether the body only prepares a decision that the council makes.
  static func isPreparation(_ body: DecidingBody, _ document: GoverningDocument) -> Bool {
    !body.isCouncil && approver(of: document) == .council
  }

  /// The sentences; `nil`: it is not known who decides.
  var text: String? {
    if body.isCouncil { return approval }
    return switch Self.approver(of: document) {
    case .council: [proposal, proposalToOthers].compactMap(\.self).joined(separator: " ")
    case .board: approval
    case nil: nil
    }
  }

  private var proposal: String {
    let subject = body.subject[reader.language]
    let council = body.councilAddressed[reader.language]
    return reader.say(
      fi: "\(subject) päättää esittää \(council), että se hyväksyy \(object).",
      sv: "\(subject) beslutar föreslå \(council) att fullmäktige godkänner \(object).",
      en: "\(subject) decides to propose to \(council) that it approve \(object)."
    )
  }

  private var approval: String {
    let subject = body.subject[reader.language]
    return reader.say(
      fi: "\(subject) päättää hyväksyä \(object).",
      sv: "\(subject) beslutar godkänna \(object).",
      en: "\(subject) decides to approve \(object)."
    )
  }

  /// The document with its period and its annex.
  private var object: String {
    let object = forms.object[reader.language]
    return switch reader.language {
    case .finnish: (isAnnexed ? "liitteenä 1 olevan " : "") + object + time
    case .swedish: object + time + (isAnnexed ? " enligt bilaga 1" : "")
    case .english: object + time + (isAnnexed ? " as set out in Annex 1" : "")
    }
  }

  private var time: String {
    if forms.sort == .plan {
      guard document.starts.value != nil, document.ends.value != nil,
        let years = Subject.years(from: document.starts, to: document.ends, reader.language)
      else { return "" }
      let isOneYear = !years.contains("–")
      return reader.say(
        fi: isOneYear ? " vuodelle \(years)" : " vuosille \(years)",
        sv: isOneYear ? " för \(years)" : " \(years)",
        en: isOneYear ? " for \(years)" : " \(years)"
      )
    }
    guard let start = document.starts.value?.start?.text(in: reader.language) else { return "" }
    guard let end = document.ends.value?.end?.text(in: reader.language) else {
      return reader.say(
        fi: " \(start) alkaen",
        sv: " från och med \(start)",
        en: " from \(start)"
      )
    }
    let range = reader.language.range(from: start, to: end)
    return reader.say(fi: " ajalle \(range)", sv: " för tiden \(range)", en: " for \(range)")
  }

  // MARK: The county's proposal to the others

  private var proposalToOthers: String? {
    guard body.organisation == .county, forms.isGeneral, forms.sort == .agreement else {
      return nil
    }
    let regionalCouncil = reader.workbook.parties.firstIndex { party in
      party.type.value == .regionalCouncil && party.signatory.value != .no
    }
    let addressees = addressees(regionalCouncil: regionalCouncil)
    return reader.say(
      fi: "Lisäksi aluehallitus esittää \(addressees), että ne hyväksyvät sopimuksen osaltaan.",
      sv: """
        Dessutom föreslår välfärdsområdesstyrelsen \(addressees) att de för sin del godkänner avtalet.
        """,
      en: """
        The county board also proposes to \(addressees) that they approve the agreement for their part.
        """
    )
  }

  /// Only names whose last word is known can be inflected.
  private func addressees(regionalCouncil: Int?) -> String {
    guard let regionalCouncil else {
      return reader.say(
        fi: "alueen kunnille",
        sv: "kommunerna i området",
        en: "the municipalities of the county"
      )
    }
    let name = reader.name(ofParty: regionalCouncil)
    let isNamed = reader.say(fi: "liitto", sv: "förbund", en: "council")
    let council =
      name.lowercased().hasSuffix(isNamed)
        || reader.language == .english && name.hasPrefix("Regional")
      ? reader.say(fi: name.dropLast(6) + "liitolle", sv: name, en: "the \(name)")
      : reader.say(fi: "maakunnan liitolle", sv: "landskapsförbundet", en: "the regional council")
    return reader.say(
      fi: "alueen kunnille ja \(council)",
      sv: "kommunerna i området och \(council)",
      en: "the municipalities of the county and \(council)"
    )
  }
}
