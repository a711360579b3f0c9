public import Wording

/// What a body did with a document.
public enum DecisionKind: Choice {
  case proposed
  case approved
  case approvedWithChanges
  case deferred
  case returned
  case rejected
  case noted
  case signed

  public static let lookup = makeLookup()

  public var word: Phrase {
    switch self {
    case .proposed: Phrase(fi: "esitti", sv: "föreslog", en: "proposed")
    case .approved: Phrase(fi: "hyväksyi", sv: "godkände", en: "approved")
    case .approvedWithChanges:
      Phrase(
        fi: "hyväksyi muutettuna",
        sv: "godkände med ändringar",
        en: "approved with changes"
      )
    case .deferred: Phrase(fi: "jätti pöydälle", sv: "bordlade", en: "deferred")
    case .returned: Phrase(fi: "palautti", sv: "återremitterade", en: "returned")
    case .rejected: Phrase(fi: "hylkäsi", sv: "förkastade", en: "rejected")
    case .noted:
      Phrase(fi: "merkitsi tiedoksi", sv: "antecknade för kännedom", en: "noted")
    case .signed: Phrase(fi: "allekirjoitti", sv: "undertecknade", en: "signed")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .proposed:
      [
        "esitetty", "esitettiin", "esittää", "päätti esittää", "ehdotti", "föreslogs",
        "föreslagits", "beslutade föreslå", "beslöt föreslå", "föreslår",
      ]
    case .approved:
      [
        "hyväksytty", "hyväksyttiin", "hyväksyttiin yksimielisesti", "hyväksyy",
        "hyväksyi yksimielisesti", "godkände enhälligt",
        "päätti hyväksyä", "godkänd", "godkänt", "godkändes", "godkändes enhälligt",
        "beslutade godkänna", "beslöt godkänna", "godkänner", "approved unanimously",
      ]
    case .approvedWithChanges:
      [
        "hyväksytty muutettuna", "hyväksyttiin muutettuna", "hyväksyi muutoksin",
        "hyväksytty muutoksin", "godkänd med ändringar", "godkändes med ändringar",
        "approved as amended", "approved with amendments",
      ]
    case .deferred:
      [
        "jätettiin pöydälle", "jätetty pöydälle", "pöydälle", "pöydätty", "bordlades", "bordlagd",
        "bordlagt", "tabled",
      ]
    case .returned:
      [
        "palautettu", "palautettiin", "palautti valmisteluun", "palautettiin valmisteluun",
        "palautettu valmisteluun", "återremitterades", "återremitterad", "återremitterat",
        "returned for preparation", "sent back",
      ]
    case .rejected:
      ["hylätty", "hylättiin", "förkastades", "förkastad", "förkastat", "avslog", "avslogs"]
    case .noted:
      [
        "merkitty tiedoksi", "merkittiin tiedoksi", "tiedoksi", "antecknades för kännedom",
        "antecknats för kännedom", "antecknade", "antecknades", "för kännedom",
        "noted for information",
      ]
    case .signed:
      [
        "allekirjoitettu", "allekirjoitettiin", "allekirjoitus", "undertecknad", "undertecknat",
        "undertecknades", "underskrift", "signature",
      ]
    }
  }
}
