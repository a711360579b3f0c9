internal import Workbooks

/// Codes and names by which rows refer to records of a kind that do not exist.
///
/// One finding tells of each. What follows from it is not told as well: that the record which is meant has nothing that
/// belongs to it, or that two records have the code of one.
struct UnknownReferences {
  /// What is referred to in vain, each once, in the order of the rows.
  private(set) var texts: [String] = []
  private var forms: Set<String> = []

  /// Normal forms of the texts, in their order.
  private var orderedForms: [String] = []
  private let hasRepeatedCodes: Bool

  /// The records that texts mean most likely, by their normal forms, since thousands of rows may refer by the same text.
  private var likely: [String: Int?] = [:]

  /// The names of records in their normal forms, which may be long.
  private var formsOfRecords: [Int: [Likeness.Form]] = [:]

  /// Names are compared letter by letter with this many references at the most.
  private static let comparisonLimit = 10_000

  /// The references to a kind of record that stand in records of some kinds.
  init(to kind: TableKind, from sources: Set<TableKind>, in workbook: Workbook) {
    var repeated: Set<Int> = []
    var unsure = 0
    for flaw in workbook.flaws {
      switch flaw.kind {
      case .unknownReference(let text, to: let target, _):
        // What a resource is for may be an area, a goal or an action.
        guard let record = flaw.place.record, sources.contains(record.kind),
          target == kind || record.kind == .resources
        else { continue }
        let form = NormalForm.name(text)
        if forms.insert(form).inserted {
          texts.append(text)
          orderedForms.append(form)
        }
      case .repeatedCode:
        if let record = flaw.place.record, record.kind == kind { repeated.insert(record.index) }
      case .shiftedCells, .cellCount:
        // What stands where the code should is not known.
        if let file = flaw.place.file, workbook.files[file].form == .table(kind) { unsure += 1 }
      default: continue
      }
    }
    hasRepeatedCodes = !texts.isEmpty && texts.count <= repeated.count + unsure
  }

  /// Whether records with another one's code, or in rows whose cells have moved, are what is referred to, which is told.
  var meanRepeatedCodes: Bool { hasRepeatedCodes }

  /// Whether the text is one of those that refer to nothing.
  func contains(_ text: String) -> Bool { !forms.isEmpty && forms.contains(NormalForm.name(text)) }

  /// Those of the records without anything that belongs to them which the references could mean.
  ///
  /// All of them where there are as many references, else those whose code or name is nearly the same.
  func meant(among records: [Int], named names: (Int) -> [String?]) -> Set<Int> {
    guard !texts.isEmpty, !records.isEmpty else { return [] }
    if texts.count >= records.count { return Set(records) }
    guard texts.count * records.count <= Self.comparisonLimit else { return [] }
    let references = orderedForms.map { Likeness.Form(name: $0) }
    return Set(
      records.filter { record in
        let own = Self.forms(of: names(record))
        return references.contains { Self.distance(from: $0, to: own) != nil }
      }
    )
  }

  /// Which of the records without anything that belongs to them a text means most likely; `nil`: none or several.
  mutating func mostLikely(
    for text: String,
    among records: [Int],
    named names: (Int) -> [String?]
  ) -> Int? {
    guard contains(text), texts.count * records.count <= Self.comparisonLimit else { return nil }
    if texts.count == 1, records.count == 1 { return records[0] }
    let form = NormalForm.name(text)
    if let record = likely[form] { return record }
    var best: (record: Int, distance: Int)?
    let own = Likeness.Form(name: form)
    for record in records {
      let forms = formsOfRecords[record] ?? Self.forms(of: names(record))
      formsOfRecords[record] = forms
      guard let distance = Self.distance(from: own, to: forms), distance < best?.distance ?? .max
      else { continue }
      best = (record, distance)
    }
    likely[form] = .some(best?.record)
    return best?.record
  }

  private static func forms(of names: [String?]) -> [Likeness.Form] {
    names.compactMap { name in name.map { Likeness.Form(name: $0) } }
  }

  private static func distance(from form: Likeness.Form, to names: [Likeness.Form]) -> Int? {
    names.compactMap { Likeness.distance(from: form, to: $0, within: Likeness.mostSlips) }.min()
  }
}

extension Workbook {
  /// Those of the goals without a kind of record that its references to unknown goals could mean.
  func goalsMeant(among goals: [Int], by kind: TableKind) -> Set<Int> {
    guard !goals.isEmpty else { return [] }
    // A record that names no goal may be meant for any of as many goals.
    if goals.count <= recordsWithoutGoal(kind) { return Set(goals) }
    return UnknownReferences(to: .goals, from: [kind], in: self).meant(among: goals) { index in
      [self.goals[index].id.text, self.goals[index].title?.original]
    }
  }
}

extension Workbook {
  /// How many indicators or actions have an empty cell where their goal should be, which is told there.
  private func recordsWithoutGoal(_ kind: TableKind) -> Int {
    flaws.count { flaw in
      guard case .emptyCell = flaw.kind, let record = flaw.place.record, record.kind == kind
      else { return false }
      switch kind {
      case .indicators: return flaw.place.cell == place(\.indicators, record.index, .goal).cell
      case .actions: return flaw.place.cell == place(\.actions, record.index, .goal).cell
      default: return false
      }
    }
  }

  /// Indexes of the goals to which no action and no indicator refers.
  var idleGoals: [Int] {
    goals.indices.filter { actions(towardsGoal: $0).isEmpty && indicators(ofGoal: $0).isEmpty }
  }

  /// Indexes of the areas to which no goal refers, of those that must be filled in.
  var idleAreas: [Int] { expectedAreas.filter { goals(inArea: $0).isEmpty } }

  /// The areas without goals that a goal's reference to an unknown area could mean.
  var areasMeant: Set<Int> {
    let unknown = UnknownReferences(to: .areas, from: [.goals], in: self)
    guard !unknown.texts.isEmpty else { return [] }
    return unknown.meant(among: idleAreas) { index in
      [areas[index].id.text, areas[index].title?.original]
    }
  }

  /// Those of the areas without resources that the unknown target of a resource could mean, or in which it could lie.
  func areasMeant(among areas: [Int]) -> Set<Int> {
    let unknown = UnknownReferences(to: .areas, from: [.resources], in: self)
    guard !unknown.texts.isEmpty else { return [] }
    return unknown.meant(among: areas) { index in
      [self.areas[index].id.text, self.areas[index].title?.original]
    }
  }
}
