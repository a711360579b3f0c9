internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The check of one workbook as a run of SARIF.
struct SARIFRun {
  private let checked: CheckedWorkbook

  /// The rules that found something, sorted by code.
  private let rules: [any Rule]
  private let ruleIndexes: [String: Int]

  init(_ checked: CheckedWorkbook) {
    self.checked = checked
    let codes = Set(checked.outcome.findings.map(\.code))
    rules = RuleBook.rules.filter { codes.contains($0.code) }
    ruleIndexes = Dictionary(
      rules.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private var language: Language { checked.occasion.language }

  /// The pages of rules that runs have in common, each of which is made once.
  struct Pages {
    fileprivate var texts: [Language: [String: String]] = [:]
  }

  func write(to json: inout JSONText, _ pages: inout Pages, _ console: inout Console) {
    let occasion = checked.occasion
    json.object { json in
      json.member("tool")
      json.object { json in
        json.member("driver")
        json.object { json in writeDriver(to: &json, &pages) }
      }
      json.member("automationDetails")
      json.object { json in
        json.member("id", "\(Version.name)/\(FileAddress(checked.folder.path).text)/")
      }
      json.member("language", language.rawValue)
      json.member("columnKind", "unicodeCodePoints")
      json.member("newlineSequences")
      json.array(["\r\n", "\n", "\r"], inline: true) { json, sequence in json.value(sequence) }
      json.member("properties")
      json.object { json in
        json.member("stage", occasion.stage.rawValue)
        json.member("scope", occasion.scope)
        json.member("ready", checked.isReady)
      }
      json.member("results")
      var keys = FindingKeys(checked.workbook)
      json.array(checked.outcome.findings) { json, finding in
        write(finding, key: keys.next(finding), to: &json)
        console.write(json.take())
      }
    }
  }

  private func writeDriver(to json: inout JSONText, _ pages: inout Pages) {
    json.member("name", Version.name)
    json.member("version", Version.number)
    json.member("semanticVersion", Version.number)
    json.member("language", language.rawValue)
    json.member("rules")
    json.array(rules) { json, rule in write(rule, to: &json, &pages) }
  }

  private func page(of rule: any Rule, _ pages: inout Pages) -> String {
    if let text = pages.texts[language]?[rule.code] { return text }
    let page = RulePage(RuleGuide(rule, in: language))
    let note = RuleWords.note(in: language).map { [Block.paragraph(Prose($0))] } ?? []
    let document = Document(language: language, title: page.title, blocks: page.blocks + note)
    let text = Self.withoutPlaceholders(Markdown(document).text)
    pages.texts[language, default: [:]][rule.code] = text
    return text
  }

  private func write(_ rule: any Rule, to json: inout JSONText, _ pages: inout Pages) {
    json.object { json in
      json.member("id", rule.code)
      json.member("name", rule.name)
      json.member("shortDescription")
      write(text: rule.summary[language], to: &json)
      json.member("fullDescription")
      write(text: rule.reason[language], to: &json)
      json.member("help")
      json.object { json in
        json.member("text", Self.literal(rule.remedy[language] + " " + rule.reason[language]))
        json.member("markdown", page(of: rule, &pages))
      }
      json.member("defaultConfiguration")
      json.object(inline: true) { json in
        let severity = rule.severity[checked.occasion.stage]
        json.member("enabled", severity != nil)
        json.member("level", severity.map(Self.level) ?? "none")
      }
      json.member("properties")
      json.object(inline: true) { json in
        json.member("tags")
        json.array([rule.basis.kind.rawValue], inline: true) { json, tag in json.value(tag) }
      }
    }
  }

  private func write(_ finding: Finding, key: String, to json: inout JSONText) {
    json.object { json in
      json.member("ruleId", finding.code)
      json.member("ruleIndex", ruleIndexes[finding.code])
      json.member("level", Self.level(finding.severity))
      json.member("message")
      write(text: finding.message + ". " + finding.remedy, to: &json)
      json.member("locations")
      json.array { json in
        json.startItem()
        json.object { json in writeLocation(of: finding, to: &json) }
      }
      json.member("partialFingerprints")
      json.object { json in json.member("goalbookFinding/v1", key) }
    }
  }

  private func writeLocation(of finding: Finding, to json: inout JSONText) {
    let workbook = checked.workbook
    let file = checked.file(of: finding)
    json.member("physicalLocation")
    json.object { json in
      json.member("artifactLocation")
      json.object(inline: true) { json in
        let address =
          file.map { FileAddress($0) }
          ?? FileAddress(checked.folder.path, isFolder: checked.folder.isFolder)
        json.member("uri", address.text)
      }
      let position = FindingPosition(finding, in: workbook)
      if let line = position.line {
        json.member("region")
        json.object(inline: true) { json in
          json.member("startLine", line)
          if let character = position.character { json.member("startColumn", character) }
        }
      }
    }
    let cell = finding.cell(in: workbook)
    let record = finding.record(in: workbook)
    guard cell != nil || record != nil else { return }
    json.member("logicalLocations")
    json.array { json in
      if let cell, let file = finding.place.file {
        json.startItem()
        json.object { json in
          json.member("name", cell)
          json.member("fullyQualifiedName", workbook.files[file].name + "!" + cell)
          json.member("kind", "cell")
        }
      }
      if let record, let reference = finding.place.record {
        json.startItem()
        json.object { json in
          json.member("name", workbook.code(of: reference))
          json.member("fullyQualifiedName", record)
          json.member("kind", "record")
        }
      }
    }
  }

  private func write(text: String, to json: inout JSONText) {
    json.object { json in json.member("text", Self.literal(VisibleText(text).text)) }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }

  /// A plain text in which square brackets are no link and braces no placeholders.
  private static func literal(_ text: String) -> String {
    withoutPlaceholders(text.replacing("](", with: "\\]("))
  }

  /// A text in which braces are no placeholders.
  private static func withoutPlaceholders(_ text: String) -> String {
    text.replacing("{", with: "{{").replacing("}", with: "}}")
  }
}
