internal import Wording

/// What the two kinds of duty are called in tables.
enum DutyWords {
  static let leads = Phrase(fi: "Päävastuu", sv: "Huvudansvar", en: "Leads")
  static let parts = Phrase(fi: "Mukana", sv: "Medverkar", en: "Takes part")

  /// The letter of a duty in a matrix.
  static func letter(isLead: Bool) -> Phrase {
    isLead ? Phrase(fi: "P", sv: "H", en: "L") : Phrase(fi: "O", sv: "M", en: "T")
  }

  static let legend = Phrase(
    fi: "P = päävastuu, O = osallistuu",
    sv: "H = huvudansvar, M = medverkar",
    en: "L = leads, T = takes part"
  )
}
