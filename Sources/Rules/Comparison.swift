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
    let actions = compareActions(goals)
    compareResources([.areas: areas, .goals: goals, .actions: actions])
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
    func key(_ area: GoalArea) -> RecordMatch.Key { Differences.key(area.id, area.title) }
    let match = RecordMatch(from: old.areas.map(key), to: new.areas.map(key))
    let (old, new) = (old, new)
    add(.areas, match, old.areas.count, new.areas.count) { before, after in
      Differences.names(
        old.areas[before].id,
        old.areas[before].title,
        new.areas[after].id,
        new.areas[after].title
      )
        + [
          Differences.owners(
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
    func key(_ goal: Goal) -> RecordMatch.Key { Differences.key(goal.id, goal.title) }
    let match = RecordMatch(from: old.goals.map(key), to: new.goals.map(key))
    let (old, new) = (old, new)
    add(.goals, match, old.goals.count, new.goals.count) { before, after in
      let (goal, other) = (old.goals[before], new.goals[after])
      var kinds = Differences.names(goal.id, goal.title, other.id, other.title)
      if Differences.isMoved(
        old.areas(ofGoal: before),
        new.areas(ofGoal: after),
        areas,
        codes: ({ old.areas[$0].id.text }, { new.areas[$0].id.text })
      ) {
        kinds.append(.moved)
      }
      kinds += Differences.time([goal.due], [other.due]) {
        Differences.date(goal.due.value?.end, other.due.value?.end)
      }
      if Differences.form(goal.notes) != Differences.form(other.notes) { kinds.append(.notes) }
      return kinds
    }
    return match
  }

  private mutating func compareActions(_ goals: RecordMatch) -> RecordMatch {
    func key(_ action: Action) -> RecordMatch.Key { Differences.key(action.id, action.title) }
    let match = RecordMatch(from: old.actions.map(key), to: new.actions.map(key))
    let (old, new) = (old, new)
    let isMoved = Self.isMoved(old, new, goals)
    add(.actions, match, old.actions.count, new.actions.count) { before, after in
      let (action, other) = (old.actions[before], new.actions[after])
      var kinds = Differences.names(action.id, action.title, other.id, other.title)
      if isMoved(old.goals(ofAction: before), new.goals(ofAction: after)) { kinds.append(.moved) }
      let lead = Differences.owners(old, old.lead(ofAction: before), new, new.lead(ofAction: after))
      let others = Differences.owners(
        old,
        old.responsible(forAction: before),
        new,
        new.responsible(forAction: after)
      )
      if lead != nil || others != nil { kinds.append(.owner) }
      kinds += Differences.time(
        [action.starts, action.ends, action.schedule],
        [other.starts, other.ends, other.schedule]
      ) {
        let (times, otherTimes) = (ActionTimes(action), ActionTimes(other))
        return (times.start == otherTimes.start ? [] : [.start])
          + Differences.date(times.end, otherTimes.end)
      }
      // What is entered for the first time, as monitoring begins, changes nothing that was said.
      if let status = Differences.status(action), let now = Differences.status(other),
        status != now
      {
        kinds.append(.status)
      }
      if Differences.form(action.notes) != Differences.form(other.notes) { kinds.append(.notes) }
      return kinds
    }
    return match
  }

  /// Whether an action or an indicator belongs to other goals than before.
  private static func isMoved(
    _ old: Workbook,
    _ new: Workbook,
    _ goals: RecordMatch
  ) -> (ArraySlice<Int>, ArraySlice<Int>) -> Bool {
    { before, after in
      Differences.isMoved(
        before,
        after,
        goals,
        codes: ({ old.goals[$0].id.text }, { new.goals[$0].id.text })
      )
    }
  }

  /// `targets` are the matches of what resources are for.
  private mutating func compareResources(_ targets: [TableKind: RecordMatch]) {
    let (old, new) = (old, new)
    let forms = ResourceForms(targets)
    let match = RecordMatch(
      from: old.resources.indices.map { forms.key(ofOld: $0, in: old) },
      to: new.resources.indices.map { forms.key(ofNew: $0, in: new) }
    )
    add(.resources, match, old.resources.count, new.resources.count) { before, after in
      ResourceForms.saysSame(old.resources[before], new.resources[after]) ? [] : [.amount]
    }
  }

  private mutating func compareIndicators(_ goals: RecordMatch) {
    func key(_ indicator: Indicator) -> RecordMatch.Key {
      Differences.key(indicator.id, indicator.title)
    }
    let match = RecordMatch(from: old.indicators.map(key), to: new.indicators.map(key))
    let (old, new) = (old, new)
    let isMoved = Self.isMoved(old, new, goals)
    add(.indicators, match, old.indicators.count, new.indicators.count) { before, after in
      let (indicator, other) = (old.indicators[before], new.indicators[after])
      var kinds = Differences.names(indicator.id, indicator.title, other.id, other.title)
      if isMoved(old.goals(ofIndicator: before), new.goals(ofIndicator: after)) {
        kinds.append(.moved)
      }
      if !Differences.saySame(indicator.direction, other.direction) { kinds.append(.direction) }
      if Differences.form(indicator.unit) != Differences.form(other.unit) { kinds.append(.unit) }
      if !indicator.baseline.saysSame(as: other.baseline) { kinds.append(.baseline) }
      if !indicator.target.saysSame(as: other.target) {
        kinds.append(.target(isHigher: Differences.isHigher(indicator, other)))
      }
      kinds += Differences.date(indicator.targetTime, other.targetTime)
      if Differences.form(indicator.source) != Differences.form(other.source) {
        kinds.append(.source)
      }
      let owner = Differences.owners(
        old,
        old.responsible(forIndicator: before),
        new,
        new.responsible(forIndicator: after)
      )
      return kinds + [owner].compactMap(\.self)
    }
  }

  private mutating func compareParties() {
    func key(_ party: Party) -> RecordMatch.Key { Differences.key(party.id, party.name) }
    let match = RecordMatch(from: old.parties.map(key), to: new.parties.map(key))
    let (old, new) = (old, new)
    add(.parties, match, old.parties.count, new.parties.count) { before, after in
      Differences.names(
        old.parties[before].id,
        old.parties[before].name,
        new.parties[after].id,
        new.parties[after].name
      )
    }
  }

  private mutating func compareDocuments() {
    func key(_ document: GoverningDocument) -> RecordMatch.Key {
      Differences.key(document.id, document.title)
    }
    let match = RecordMatch(from: old.documents.map(key), to: new.documents.map(key))
    let (old, new) = (old, new)
    add(.documents, match, old.documents.count, new.documents.count) { before, after in
      let (document, other) = (old.documents[before], new.documents[after])
      var kinds = Differences.names(document.id, document.title, other.id, other.title)
      if document.version != other.version { kinds.append(.version) }
      kinds += Differences.time([document.starts, document.ends], [other.starts, other.ends]) {
        let (time, otherTime) = (document.validity, other.validity)
        return (time.start == otherTime.start ? [] : [.start])
          + Differences.date(time.end, otherTime.end)
      }
      return kinds
    }
  }
}
