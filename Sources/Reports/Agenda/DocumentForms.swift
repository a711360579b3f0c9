internal import Wording
internal import Workbooks

/// The forms in which sentences name a document of a kind.
struct DocumentForms {
  /// Which noun stands for the document once it has been named.
  enum Sort {
    case agreement, plan, other
  }

  let sort: Sort

  /// The document as the object of a decision: *strategisen yhteistyösopimuksen*.
  let object: Phrase

  /// Whether it is about the cooperation of all parties as a whole, unlike an annexed agreement or another plan.
  let isGeneral: Bool

  init(_ document: GoverningDocument, _ reader: Reader) {
    isGeneral =
      switch document.kind.value {
      case .frameworkAgreement, .strategicAgreement, .interfacePlan: true
      case .annexedAgreement, .wellbeingPlan, .other, nil: false
      }
    switch document.kind.value {
    case .frameworkAgreement:
      sort = .agreement
      object = Phrase(fi: "puitesopimuksen", sv: "ramavtalet", en: "the framework agreement")
    case .strategicAgreement:
      sort = .agreement
      object = Phrase(
        fi: "strategisen yhteistyösopimuksen",
        sv: "det strategiska samarbetsavtalet",
        en: "the strategic cooperation agreement"
      )
    case .annexedAgreement:
      sort = .agreement
      object = Phrase(
        fi: "liitesopimuksen",
        sv: "det kompletterande avtalet",
        en: "the annexed agreement"
      )
    case .interfacePlan:
      sort = .plan
      object = Phrase(
        fi: "yhdyspintasuunnitelman",
        sv: "planen för kontaktytorna",
        en: "the interface plan"
      )
    case .wellbeingPlan:
      sort = .plan
      object = Phrase(
        fi: "hyvinvointisuunnitelman",
        sv: "välfärdsplanen",
        en: "the wellbeing plan"
      )
    case .other, nil:
      sort = .other
      let title = reader.language.quoted(reader.bare(document.title) ?? document.id.text)
      object = Phrase(
        fi: "asiakirjan \(title)",
        sv: "dokumentet \(title)",
        en: "the document \(title)"
      )
    }
  }

  /// The document in the nominative, with a capital.
  var subject: Phrase {
    switch sort {
    case .agreement: Phrase(fi: "Sopimus", sv: "Avtalet", en: "The agreement")
    case .plan: Phrase(fi: "Suunnitelma", sv: "Planen", en: "The plan")
    case .other: Phrase(fi: "Asiakirja", sv: "Dokumentet", en: "The document")
    }
  }

  /// The document and what it holds: *Sopimuksessa on 4 tavoitekokonaisuutta ja 12 tavoitetta.*
  func contents(_ list: String) -> Phrase {
    let inside =
      switch sort {
      case .agreement: "Sopimuksessa"
      case .plan: "Suunnitelmassa"
      case .other: "Asiakirjassa"
      }
    return Phrase(
      fi: "\(inside) on \(list).",
      sv: "\(subject.sv) omfattar \(list).",
      en: "\(subject.en) comprises \(list)."
    )
  }

  /// That the one that is replaced ends, or has ended.
  func end(_ date: String, isPast: Bool) -> Phrase {
    switch (sort, isPast) {
    case (.agreement, false):
      Phrase(
        fi: "Voimassa oleva sopimus päättyy \(date).",
        sv: "Det gällande avtalet upphör \(date).",
        en: "The agreement in force ends on \(date)."
      )
    case (.plan, false):
      Phrase(
        fi: "Voimassa oleva suunnitelma päättyy \(date).",
        sv: "Den gällande planen upphör \(date).",
        en: "The plan in force ends on \(date)."
      )
    case (.other, false):
      Phrase(
        fi: "Nykyisen asiakirjan voimassaolo päättyy \(date).",
        sv: "Det nuvarande dokumentet upphör att gälla \(date).",
        en: "The current document ceases to be in force on \(date)."
      )
    case (.agreement, true):
      Phrase(
        fi: "Edellinen sopimus päättyi \(date).",
        sv: "Det föregående avtalet upphörde \(date).",
        en: "The previous agreement ended on \(date)."
      )
    case (.plan, true):
      Phrase(
        fi: "Edellinen suunnitelma päättyi \(date).",
        sv: "Den föregående planen upphörde \(date).",
        en: "The previous plan ended on \(date)."
      )
    case (.other, true):
      Phrase(
        fi: "Edellisen asiakirjan voimassaolo päättyi \(date).",
        sv: "Det föregående dokumentet upphörde att gälla \(date).",
        en: "The previous document ceased to be in force on \(date)."
      )
    }
  }

  /// From when the document is meant to be in force.
  func start(_ date: String, isNew: Bool) -> Phrase {
    switch (sort, isNew) {
    case (.agreement, true):
      Phrase(
        fi: "Uuden sopimuksen on tarkoitus tulla voimaan \(date).",
        sv: "Det nya avtalet avses träda i kraft \(date).",
        en: "The new agreement is intended to enter into force on \(date)."
      )
    case (.plan, true):
      Phrase(
        fi: "Uuden suunnitelman on tarkoitus tulla voimaan \(date).",
        sv: "Den nya planen avses träda i kraft \(date).",
        en: "The new plan is intended to enter into force on \(date)."
      )
    case (.other, true):
      Phrase(
        fi: "Uuden asiakirjan on tarkoitus tulla voimaan \(date).",
        sv: "Det nya dokumentet avses träda i kraft \(date).",
        en: "The new document is intended to enter into force on \(date)."
      )
    case (.agreement, false):
      Phrase(
        fi: "Sopimuksen on tarkoitus tulla voimaan \(date).",
        sv: "Avtalet avses träda i kraft \(date).",
        en: "The agreement is intended to enter into force on \(date)."
      )
    case (.plan, false):
      Phrase(
        fi: "Suunnitelman on tarkoitus tulla voimaan \(date).",
        sv: "Planen avses träda i kraft \(date).",
        en: "The plan is intended to enter into force on \(date)."
      )
    case (.other, false):
      Phrase(
        fi: "Asiakirjan on tarkoitus tulla voimaan \(date).",
        sv: "Dokumentet avses träda i kraft \(date).",
        en: "The document is intended to enter into force on \(date)."
      )
    }
  }
}
