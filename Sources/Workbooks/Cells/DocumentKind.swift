public import Wording

/// What kind of document goals and actions belong to.
public enum DocumentKind: Choice {
  case frameworkAgreement
  case strategicAgreement
  case interfacePlan
  case annexedAgreement
  case wellbeingPlan
  case other

  public static let lookup = makeLookup()

  public static let narrowerWords = [
    "strateginen yhdyspintasopimus", "strategiskt avtal om kontaktytor",
    "strategic interface agreement", "suunnitelmaosa", "alueellinen hyvinvointisuunnitelma",
    "regional välfärdsplan",
  ]

  public var word: Phrase {
    switch self {
    case .frameworkAgreement: Phrase(fi: "puitesopimus", sv: "ramavtal", en: "framework agreement")
    case .strategicAgreement:
      Phrase(
        fi: "strateginen yhteistyösopimus",
        sv: "strategiskt samarbetsavtal",
        en: "strategic cooperation agreement"
      )
    case .interfacePlan:
      Phrase(fi: "yhdyspintasuunnitelma", sv: "plan för kontaktytorna", en: "interface plan")
    case .annexedAgreement:
      Phrase(fi: "liitesopimus", sv: "kompletterande avtal", en: "annexed agreement")
    case .wellbeingPlan:
      Phrase(fi: "hyvinvointisuunnitelma", sv: "välfärdsplan", en: "wellbeing plan")
    case .other: Phrase(fi: "muu", sv: "annat", en: "other")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .frameworkAgreement: []
    case .strategicAgreement:
      [
        "strateginen yhdyspintasopimus", "yhteistyösopimus", "samarbetsavtal",
        "cooperation agreement", "strategiskt avtal om kontaktytor",
        "strategic agreement", "strategic interface agreement",
      ]
    case .interfacePlan: ["plan för kontaktytor", "kontaktyteplan", "suunnitelmaosa"]
    case .annexedAgreement: ["bilageavtal"]
    case .wellbeingPlan: ["alueellinen hyvinvointisuunnitelma", "regional välfärdsplan"]
    case .other: ["annan"]
    }
  }
}
