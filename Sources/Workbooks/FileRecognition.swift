internal import CSV
internal import Wording

/// Recognises what a file of a folder is, by its name and then by its headings.
enum FileRecognition {
  /// The form of a file in a folder.
  static func form(ofFile name: String, _ table: Table) -> WorkbookFile.Form {
    if let kind = kind(ofFile: name)?.kind { return .table(kind) }
    return form(of: table)
  }

  /// The kind that a file's name means, and how plain the name is (zero: the plain name); `nil`: none.
  static func kind(ofFile name: String) -> (kind: TableKind, extras: Int)? {
    let stem = stem(name)
    let mayHaveParts =
      stem.utf8.contains(UInt8(ascii: "-")) && stem.utf8.contains(UInt8(ascii: " "))
    let parts = mayHaveParts ? stem.split(separator: " - ") : []
    let candidates = [stem, parts.last.map(String.init) ?? stem]
    for (index, candidate) in candidates.enumerated() {
      let form = NormalForm.withoutUmlauts(NormalForm.heading(candidate))
      if let kind = kinds[form] { return (kind, index) }
      let bare = NormalForm.withoutUmlauts(NormalForm.heading(withoutVersion(candidate)))
      if let kind = kinds[bare] { return (kind, index + 2) }
    }
    return nil
  }

  /// The table whose name an unknown file's name resembles most.
  static func nearest(toFile name: String) -> TableKind {
    let form = NormalForm.withoutUmlauts(NormalForm.heading(withoutVersion(stem(name))))
    var best: (kind: TableKind, distance: Int) = (.goals, .max)
    for kind in TableKind.allCases {
      for language in Language.allCases {
        let known = NormalForm.withoutUmlauts(NormalForm.heading(kind.fileName[language]))
        if let distance = Likeness.distance(from: form, to: known), distance < best.distance {
          best = (kind, distance)
        }
      }
    }
    return best.kind
  }

  /// The form that a table's headings show.
  static func form(of table: Table) -> WorkbookFile.Form {
    let sheet = HeadingReading.bestSheet(in: table)
    if let sheet, isSheet(sheet) { return .sheet }
    let readings = TableKind.allCases.compactMap { kind in
      HeadingReading.best(in: table, kind: kind).map { (kind, $0.knownCount, $0.columns.count) }
    }
    let most = readings.map(\.1).max() ?? 0
    let fitting = readings.filter { $0.1 == most }
    // Headings tell a table only when they fit one kind alone and at least two of them do.
    if fitting.count == 1, most >= 2 { return .table(fitting[0].0) }
    return .unknown
  }

  /// A sheet has goals and, beside them, areas, actions or indicators of their own.
  private static func isSheet(_ reading: HeadingReading) -> Bool {
    func has(_ kind: TableKind, _ column: Int) -> Bool {
      reading.maps[kind.ordinal]?.cell(of: column) != nil
    }
    let hasGoals = has(.goals, Goal.Column.title.rawValue)
    let hasAreas = has(.areas, GoalArea.Column.title.rawValue)
    let hasActions = has(.actions, Action.Column.title.rawValue)
    let hasIndicators = has(.indicators, Indicator.Column.title.rawValue)
    // A table of actions or indicators has codes of its own beside the goals it refers to.
    let hasCode =
      has(.areas, GoalArea.Column.id.rawValue) || has(.goals, Goal.Column.id.rawValue)
      || has(.actions, Action.Column.id.rawValue)
      || has(.indicators, Indicator.Column.id.rawValue)
    // With codes and nothing beside the goals it is a table of goals, which name their areas.
    if hasGoals && hasAreas { return hasActions || hasIndicators || !hasCode }
    return hasGoals && (hasActions || hasIndicators) && !hasCode
  }

  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The name without what copying and versions put at its end: `(2)`, ` - kopio`, `_v3`.
  private static func withoutVersion(_ name: String) -> String {
    var rest = Substring(name)
    while let last = rest.last {
      if last.isNumber || " ()-_.–".contains(last) {
        rest.removeLast()
        continue
      }
      let lower = rest.lowercased()
      guard
        let word = versionWords.first(where: { lower.hasSuffix($0) }),
        lower.count > word.count,
        let before = rest.dropLast(word.count).last, !before.isLetter
      else { break }
      rest = rest.dropLast(word.count)
    }
    return String(rest)
  }

  private static let versionWords = [
    "kopio", "copy", "kopia", "versio", "version", "luonnos", "utkast", "draft", "v", "uusi", "ny",
    "new", "final", "lopullinen",
  ]

  private static let kinds: [String: TableKind] = {
    var kinds: [String: TableKind] = [:]
    for kind in TableKind.allCases {
      let name = kind.fileName
      for text in [name.fi, name.sv, name.en] {
        kinds[NormalForm.withoutUmlauts(NormalForm.heading(text))] = kind
      }
    }
    return kinds
  }()
}
