internal import Wording
internal import Workbooks

/// A language version of a file's column, and which records lack it.
struct LanguageVersion {
  struct LackingRecord {
    let place: Place
    let label: Label
  }

  let language: Language
  let heading: Place
  var missing: [LackingRecord] = []

  /// The text in one language, as the subject that begins a sentence.
  static func text(in language: Language) -> Phrase {
    switch language {
    case .finnish:
      Phrase(fi: "Suomenkielinen teksti", sv: "Texten på finska", en: "The Finnish text")
    case .swedish:
      Phrase(fi: "Ruotsinkielinen teksti", sv: "Texten på svenska", en: "The Swedish text")
    case .english:
      Phrase(fi: "Englanninkielinen teksti", sv: "Texten på engelska", en: "The English text")
    }
  }

  /// From which records it is missing: *puuttuu 1 tavoitteelta, 14 tavoitteelta*.
  static func records(_ kind: TableKind, count: Int) -> Phrase {
    let isOne = count == 1
    return switch kind {
    case .areas:
      Phrase(
        fi: "\(count) osa-alueelta",
        sv: "\(count) \(isOne ? "delområde" : "delområden")",
        en: "\(count) \(isOne ? "area" : "areas")"
      )
    case .actions:
      Phrase(
        fi: "\(count) toimenpiteeltä",
        sv: "\(count) \(isOne ? "åtgärd" : "åtgärder")",
        en: "\(count) \(isOne ? "action" : "actions")"
      )
    case .indicators:
      Phrase(
        fi: "\(count) mittarilta",
        sv: "\(count) \(isOne ? "indikator" : "indikatorer")",
        en: "\(count) \(isOne ? "indicator" : "indicators")"
      )
    default:
      Phrase(
        fi: "\(count) tavoitteelta",
        sv: "\(count) mål",
        en: "\(count) \(isOne ? "goal" : "goals")"
      )
    }
  }
}
