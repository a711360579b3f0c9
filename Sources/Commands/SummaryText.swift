internal import Reports
internal import Rules
internal import Wording
internal import Workbooks

/// What stands under the findings: what there is, who has how much to mend, what is new, and whether it is ready.
struct SummaryText {
  private let checked: CheckedWorkbook
  private let language: Language

  /// How many parties are named.
  private static let limit = 10

  init(_ checked: CheckedWorkbook) {
    self.checked = checked
    language = checked.occasion.language
  }

  /// Whole sentences and short lists, a line each; the verdict stands in the last one.
  var lines: [String] {
    let counts = checked.isSelection ? [] : completeness + parties
    return counts + [comparison, day].compactMap(\.self) + [checked.summary]
  }

  private var completeness: [String] {
    CompletenessText(
      Completeness(checked.workbook),
      previous: checked.occasion.previous.map { Completeness($0) },
      in: language
    ).lines
  }

  /// Who has how much to mend, those with most first; nothing where all is for one.
  private var parties: [String] {
    let shares = checked.workload.shares.enumerated().sorted { first, second in
      let (a, b) = (first.element.count, second.element.count)
      return a == b ? first.offset < second.offset : a > b
    }.map(\.element)
    guard shares.count > 1 else { return [] }
    let heading = Phrase(
      fi: "Havainnot vastuutahoittain; yhteiset lasketaan kullekin:",
      sv: "Iakttagelserna per ansvarig instans; de gemensamma räknas för var och en:",
      en: "Findings by responsible party; joint ones count for each:"
    )
    let lines = shares.prefix(Self.limit).map { share in
      "  \(VisibleText(share.name).text): \(Noun.finding.counted(share.count, in: language))"
    }
    let others = shares.count - lines.count
    return [heading[language]] + lines + (others > 0 ? ["  " + rest(others)] : [])
  }

  private func rest(_ count: Int) -> String {
    switch language {
    case .finnish: count == 1 ? "ja 1 muu" : "ja \(count) muuta"
    case .swedish: count == 1 ? "och 1 annan" : "och \(count) andra"
    case .english: count == 1 ? "and 1 other" : "and \(count) others"
    }
  }

  private var comparison: String? {
    guard let comparison = checked.comparison else { return nil }
    let new = language.text(of: comparison.new.count)
    let known = language.text(of: comparison.known)
    let mended = language.text(of: comparison.mended)
    return switch language {
    case .finnish:
      "Vertailutiedostoon verrattuna: uusia havaintoja \(new), ennallaan \(known), korjattu \(mended). Ennallaan olevia ei näytetä."
    case .swedish:
      "Jämfört med jämförelsefilen: nya iakttagelser \(new), oförändrade \(known), rättade \(mended). De oförändrade visas inte."
    case .english:
      "Compared with the baseline file: new findings \(new), unchanged \(known), mended \(mended). The unchanged ones are not shown."
    }
  }

  /// As of which day due dates were checked, where nobody said it.
  private var day: String? {
    guard checked.request.isToday else { return nil }
    let day = checked.occasion.asOf.text(in: language)
    let stage = checked.occasion.stage.name[language]
    return switch language {
    case .finnish: "Tarkistettu päivän \(day) mukaan, käsittelyvaihe: \(stage)."
    case .swedish: "Kontrollerat enligt läget \(day), behandlingsskede: \(stage)."
    case .english: "Checked as of \(day), stage: \(stage)."
    }
  }
}
