internal import Workbooks

/// The work of comparing two versions, table by table.
struct Comparison {
  private(set) var changes: [TableKind: [WorkbookChanges.Change]] = [:]
  private let old: Workbook
  private let new: Workbook

  init(from old: Workbook, to new: Workbook) {
    self.old = old
    self.new = new
    let areas = compareAreas()
    let goals = compareGoals(areas)
    compareActions(goals)
    compareIndicators(goals)
    compareParties()
    compareDocuments()
  }

  private typealias Kind = WorkbookChanges.Kind

  /// Adds what differs between the matched records, what is new and what has been removed.
  private mutating func add(
    _ table: TableKind,
    _ match: RecordMatch,
    _ oldCount: Int,
    _ newCount: Int,
    _ differences: (_ before: Int, _ after: Int) -> [Kind]
  ) {
    var list: [WorkbookChanges.Change] = []
    for after in 0..<newCount {
      let before = match.previous[after]
      for kind in before.map({ differences($0, after) }) ?? [.added] {
        list.append(.init(kind: kind, table: table, previous: before, current: after))
      }
    }
    let kept = Set(match.previous.values)
    for before in 0..<oldCount where !kept.contains(before) {
      list.append(.init(kind: .removed, table: table, previous: before, current: nil))
    }
    changes[table] = list
  }

  // MARK: Tables

  private mutating func compareAreas() -> RecordMatch {
    func key(_ area: GoalArea) -> RecordMatch.Key { Self.key(area.id, area.title) }
    let match = RecordMatch(from: old.areas.map(key), to: new.areas.map(key))
    let (old, new) = (old, new)
    add(.areas, match, old.areas.count, new.areas.count) { before, after in
      Self.names(
        old.areas[before].id,
        old.areas[before].title,
        new.areas[after].id,
        new.areas[after].title
      )
        + [
          Self.owners(
            old,
            old.countySide(ofArea: before) + old.municipalSide(ofArea: before),
            new,
            new.countySide(ofArea: after) + new.municipalSide(ofArea: after)
          )
        ].compactMap(\.self)
    }
    return match
  }

  private mutating func compareGoals(_ areas: RecordMatch) -> RecordMatch {
    func key(_ goal: Goal) -> RecordMatch.Key { Self.key(goal.id, goal.title) }
    let match = RecordMatch(from: old.goals.map(key), to: new.goals.map(key))
    let (old, new) = (old, new)
    add(.goals, match, old.goals.count, new.goals.count) { before, after in
      let (goal, other) = (old.goals[before], new.goals[after])
      var kinds = Self.names(goal.id, goal.title, other.id, other.title)
      if Self.isMoved(old.areas(ofGoal: before), new.areas(ofGoal: after), areas) {
        kinds.append(.moved)
      }
      kinds += Self.date(goal.due.value?.end, other.due.value?.end)
      return kinds
    }
    return match
  }

  private mutating func compareActions(_ goals: RecordMatch) {
    func key(_ action: Action) -> RecordMatch.Key { Self.key(action.id, action.title) }
    let match = RecordMatch(from: old.actions.map(key), to: new.actions.map(key))
    let (old, new) = (old, new)
    add(.actions, match, old.actions.count, new.actions.count) { before, after in
      let (action, other) = (old.actions[before], new.actions[after])
      var kinds = Self.names(action.id, action.title, other.id, other.title)
      if Self.isMoved(old.goals(ofAction: before), new.goals(ofAction: after), goals) {
        kinds.append(.moved)
      }
      let lead = Self.owners(old, old.lead(ofAction: before), new, new.lead(ofAction: after))
      let others = Self.owners(
        old,
        old.responsible(forAction: before),
        new,
        new.responsible(forAction: after)
      )
      if lead != nil || others != nil { kinds.append(.owner) }
      let (times, otherTimes) = (ActionTimes(action), ActionTimes(other))
      if times.start != otherTimes.start { kinds.append(.start) }
      return kinds + Self.date(times.end, otherTimes.end)
    }
  }

  private mutating func compareIndicators(_ goals: RecordMatch) {
    func key(_ indicator: Indicator) -> RecordMatch.Key { Self.key(indicator.id, indicator.title) }
    let match = RecordMatch(from: old.indicators.map(key), to: new.indicators.map(key))
    let (old, new) = (old, new)
    add(.indicators, match, old.indicators.count, new.indicators.count) { before, after in
      let (indicator, other) = (old.indicators[before], new.indicators[after])
      var kinds = Self.names(indicator.id, indicator.title, other.id, other.title)
      if Self.isMoved(old.goals(ofIndicator: before), new.goals(ofIndicator: after), goals) {
        kinds.append(.moved)
      }
      if indicator.direction.value != other.direction.value { kinds.append(.direction) }
      if Self.form(indicator.unit) != Self.form(other.unit) { kinds.append(.unit) }
      if !indicator.baseline.isSame(as: other.baseline) { kinds.append(.baseline) }
      if !indicator.target.isSame(as: other.target) {
        kinds.append(.target(isLower: Self.isLower(indicator, other)))
      }
      kinds += Self.date(indicator.targetTime, other.targetTime)
      let owner = Self.owners(
        old,
        old.responsible(forIndicator: before),
        new,
        new.responsible(forIndicator: after)
      )
      return kinds + [owner].compactMap(\.self)
    }
  }

  private mutating func compareParties() {
    func key(_ party: Party) -> RecordMatch.Key { Self.key(party.id, party.name) }
    let match = RecordMatch(from: old.parties.map(key), to: new.parties.map(key))
    let (old, new) = (old, new)
    add(.parties, match, old.parties.count, new.parties.count) { before, after in
      Self.names(
        old.parties[before].id,
        old.parties[before].name,
        new.parties[after].id,
        new.parties[after].name
      )
    }
  }

  private mutating func compareDocuments() {
    func key(_ document: GoverningDocument) -> RecordMatch.Key {
      Self.key(document.id, document.title)
    }
    let match = RecordMatch(from: old.documents.map(key), to: new.documents.map(key))
    let (old, new) = (old, new)
    add(.documents, match, old.documents.count, new.documents.count) { before, after in
      let (document, other) = (old.documents[before], new.documents[after])
      var kinds = Self.names(document.id, document.title, other.id, other.title)
      if document.version != other.version { kinds.append(.version) }
      let (time, otherTime) = (document.validity, other.validity)
      if time.start != otherTime.start { kinds.append(.start) }
      return kinds + Self.date(time.end, otherTime.end)
    }
  }
}

// MARK: Differences

extension Comparison {
  fileprivate static func key<R>(_ id: Identifier<R>, _ title: Text?) -> RecordMatch.Key {
    RecordMatch.Key(
      code: id.isWritten ? NormalForm.name(id.text) : nil,
      text: title.map { NormalForm.name($0.original) }
    )
  }

  private static func form(_ text: Text?) -> String? { text.map { NormalForm.name($0.original) } }

  /// Whether the code or the text differs.
  fileprivate static func names<R>(
    _ id: Identifier<R>,
    _ title: Text?,
    _ otherID: Identifier<R>,
    _ otherTitle: Text?
  ) -> [WorkbookChanges.Kind] {
    var kinds: [WorkbookChanges.Kind] = []
    if id.isWritten, otherID.isWritten, NormalForm.name(id.text) != NormalForm.name(otherID.text) {
      kinds.append(.recoded)
    }
    if form(title) != form(otherTitle) { kinds.append(.reworded) }
    return kinds
  }

  /// Whether a record belongs to others than before; what they belong to may have new codes.
  fileprivate static func isMoved(
    _ before: ArraySlice<Int>,
    _ after: ArraySlice<Int>,
    _ match: RecordMatch
  ) -> Bool {
    Set(before.map(Optional.some)) != Set(after.map { match.previous[$0] })
  }

  /// That others are responsible; `nil`: the same are, in whatever order and spelling.
  fileprivate static func owners(
    _ old: Workbook,
    _ before: [Responsible],
    _ new: Workbook,
    _ after: [Responsible]
  ) -> WorkbookChanges.Kind? {
    func names(_ responsible: [Responsible], _ workbook: Workbook) -> Set<String> {
      Set(
        responsible.map { one in
          guard one.kind == .party, let party = one.parties.first,
            let name = workbook.parties[party].name?.original
          else { return NormalForm.name(one.text) }
          return NormalForm.name([name, one.detail].compactMap(\.self).joined(separator: ", "))
        }
      )
    }
    return names(before, old) == names(after, new) ? nil : .owner
  }

  fileprivate static func date(
    _ before: CalendarDate?,
    _ after: CalendarDate?
  ) -> [WorkbookChanges.Kind] {
    guard before != after else { return [] }
    guard let before, let after, before.lastDay != after.lastDay else {
      return [.date(isLater: nil)]
    }
    return [.date(isLater: after.lastDay > before.lastDay)]
  }

  /// Whether the new target asks for less than the old one; `nil`: it cannot be told.
  fileprivate static func isLower(_ before: Indicator, _ after: Indicator) -> Bool? {
    guard let old = before.target.value?.quantity, let new = after.target.value?.quantity,
      old.upper == nil, new.upper == nil, old.value != new.value,
      Set([old.unit, new.unit].compactMap { $0.map(NormalForm.name) }).count <= 1
    else { return nil }
    switch after.wantedDirection ?? before.wantedDirection {
    case .increases: return new.value < old.value
    case .decreases: return new.value > old.value
    case .stays, nil: return nil
    }
  }
}

extension Cell<Measure> {
  /// Whether two cells say the same, however it is written; a unit or a year that one of them leaves out changes nothing.
  fileprivate func isSame(as other: Cell<Measure>) -> Bool {
    switch (self, other) {
    case (.empty, .empty): true
    case (.unread(let one), .unread(let two)): NormalForm.name(one) == NormalForm.name(two)
    case (.value(.quantity(let one)), .value(.quantity(let two))):
      one.qualifier == two.qualifier && one.value == two.value && one.upper == two.upper
        && Set([one.unit, two.unit].compactMap { $0.map(NormalForm.name) }).count <= 1
    case (.value(.state(let one)), .value(.state(let two))):
      NormalForm.name(one) == NormalForm.name(two)
    case (.value(let one), .value(let two)): one == two
    default: false
    }
  }
}
