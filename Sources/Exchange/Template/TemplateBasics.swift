internal import Registry
internal import Wording
internal import Workbooks

/// What a template says about the workbook as a whole.
struct TemplateBasics {
  private let template: WorkbookTemplate
  private let language: Language

  init(_ template: WorkbookTemplate) {
    self.template = template
    language = template.language
  }

  /// A row per key; what is for the preparer to say is empty.
  var rows: [[String]] {
    Basics.Key.allCases.map { [$0.heading[language], value(of: $0)] }
  }

  private func value(of key: Basics.Key) -> String {
    switch key {
    case .name: name
    case .county: template.county?.shortName[language] ?? ""
    // A date in English words would be read differently by spreadsheets, so it is written in digits.
    case .periodStarts: template.period?.firstDay.text(in: .finnish) ?? ""
    case .periodEnds: template.period?.lastDay.text(in: .finnish) ?? ""
    case .language: workbookLanguage.text(in: language)
    case .scope: template.scope.map { String($0.number) } ?? ""
    case .version: "v0.1"
    case .status: WorkbookStatus.draft.text(in: language)
    case .monitoringMonth, .goalsPerArea, .note: ""
    }
  }

  private var name: String {
    let years = template.period.map { " " + $0.years } ?? ""
    guard let county = template.county else {
      return Phrase(
        fi: "Yhteisten strategisten tavoitteiden työkirja\(years)",
        sv: "Arbetsbok för gemensamma strategiska mål\(years)",
        en: "Workbook of joint strategic goals\(years)"
      )[language]
    }
    return Phrase(
      fi: "\(county.genitive) yhteisten strategisten tavoitteiden työkirja\(years)",
      sv: "Arbetsbok för gemensamma strategiska mål i \(county.shortName.sv)\(years)",
      en: "Workbook of joint strategic goals in \(county.shortName.en)\(years)"
    )[language]
  }

  private var workbookLanguage: WorkbookLanguage {
    switch language {
    case .finnish: .finnish
    case .swedish: .swedish
    case .english: .english
    }
  }
}
