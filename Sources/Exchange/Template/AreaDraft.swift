internal import Wording
internal import Workbooks

/// An area of the template with a code and what it rests on.
struct AreaDraft {
  let code: String
  let area: TemplateArea

  /// The nearest items of the statutes on the strategies, or that the area is a priority.
  let basis: Phrase

  /// The ten areas in the order of the template.
  static let all: [AreaDraft] = {
    var counts: [AreaGroup: Int] = [:]
    return zip(TemplateArea.all, bases).map { area, basis in
      let number = counts[area.group, default: 0] + 1
      counts[area.group] = number
      return AreaDraft(code: "\(area.group.letter)\(number)", area: area, basis: basis)
    }
  }()

  private static let bases: [Phrase] = [
    Phrase(
      fi: "hyvinvointialuelaki 41 § 1 kohta; kuntalaki 37 § 1 kohta; 612/2021 6–7 §",
      sv:
        "41 § 1 punkten i välfärdsområdeslagen; 37 § 1 punkten i kommunallagen; 6–7 § i ordnandelagen (612/2021)",
      en:
        "Act on Wellbeing Services Counties section 41 paragraph 1; Local Government Act section 37 paragraph 1; Act 612/2021 sections 6–7"
    ),
    items(county: 5, municipality: 5),
    items(county: 6, municipality: 6),
    items(county: 4, municipality: 4),
    items(county: 2, municipality: 2),
    Phrase(
      fi: "kuntalaki 37 § 7 kohta",
      sv: "37 § 7 punkten i kommunallagen",
      en: "Local Government Act section 37 paragraph 7"
    ),
    priority,
    priority,
    priority,
    Phrase(
      fi: "painopiste; 612/2021 50 §",
      sv: "insatsområde; 50 § i ordnandelagen (612/2021)",
      en: "priority; Act 612/2021 section 50"
    ),
  ]

  private static let priority = Phrase(fi: "painopiste", sv: "insatsområde", en: "priority")

  private static func items(county: Int, municipality: Int) -> Phrase {
    Phrase(
      fi: "hyvinvointialuelaki 41 § \(county) kohta; kuntalaki 37 § \(municipality) kohta",
      sv:
        "41 § \(county) punkten i välfärdsområdeslagen; 37 § \(municipality) punkten i kommunallagen",
      en:
        "Act on Wellbeing Services Counties section 41 paragraph \(county); Local Government Act section 37 paragraph \(municipality)"
    )
  }
}
