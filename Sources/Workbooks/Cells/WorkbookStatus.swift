public import Wording

/// How far the workbook has come in decision-making.
public enum WorkbookStatus: Choice {
  case draft
  case proposal
  case approved

  public static let lookup = makeLookup()

  public static let narrowerWords = [
    "valmistelussa", "keskeneräinen", "under beredning", "päätösehdotus", "voimassa", "in force",
  ]

  public var word: Phrase {
    switch self {
    case .draft: Phrase(fi: "luonnos", sv: "utkast", en: "draft")
    case .proposal: Phrase(fi: "ehdotus", sv: "förslag", en: "proposal")
    case .approved: Phrase(fi: "hyväksytty", sv: "godkänd", en: "approved")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .draft: ["valmistelussa", "keskeneräinen", "under beredning"]
    case .proposal: ["esitys", "päätösehdotus", "proposed"]
    case .approved: ["voimassa", "godkänt", "godkända", "in force"]
    }
  }
}
