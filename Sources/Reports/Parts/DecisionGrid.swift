internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// What each party's bodies have done with a document, step by step.
struct DecisionGrid {
  /// A step on the way of a document into force.
  enum Step: CaseIterable {
    case board, council
    /// A committee, an official, or a body that is not told.
    case otherBody
    case signature

    var heading: Phrase {
      switch self {
      case .board: Phrase(fi: "Hallitus", sv: "Styrelse", en: "Board")
      case .council: Phrase(fi: "Valtuusto", sv: "Fullmäktige", en: "Council")
      case .otherBody: Phrase(fi: "Muu toimielin", sv: "Annat organ", en: "Other body")
      case .signature: Phrase(fi: "Allekirjoitus", sv: "Underskrift", en: "Signature")
      }
    }
  }

  private let reader: Reader
  private let day: CalendarDate

  /// The parties that have the same decisions.
  private let groups: DecisionGroups

  /// The steps at which anybody has decided.
  private let decided: Set<Step>

  /// Decisions of those whom the workbook does not know as parties, by name in the order of the file.
  private(set) var unknown: [(name: String, decisions: [Step: [Int]])] = []

  /// The parties that have decided, in the workbook's order.
  var parties: PartyRuns { groups.parties }

  init(_ reader: Reader, document: Int, on day: CalendarDate) {
    self.reader = reader
    self.day = day
    let workbook = reader.workbook
    var grouping = ApprovalGrouping(workbook.partiesOfDecisions)
    var places: [String: Int] = [:]
    for index in workbook.decisions(onDocument: document) {
      let decision = workbook.decisions[index]
      if grouping.add(index) { continue }
      let name = decision.party ?? EmptyMark.sign
      let place = places[name] ?? unknown.count
      if place == unknown.count {
        places[name] = place
        unknown.append((name, [:]))
      }
      unknown[place].decisions[Self.step(of: decision), default: []].append(index)
    }
    groups = grouping.groups
    decided = Set(
      workbook.decisions(onDocument: document).map { Self.step(of: workbook.decisions[$0]) }
    )
  }

  /// The board, the council, the signature where the document is signed, and other steps at which somebody has decided.
  func steps(isSigned: Bool) -> [Step] {
    Step.allCases.filter { step in
      switch step {
      case .board, .council: true
      case .signature where isSigned: true
      case .otherBody, .signature: decided.contains(step)
      }
    }
  }

  /// Whether a party has decided anything.
  func hasDecision(ofParty party: Int) -> Bool { group(ofParty: party) != nil }

  /// The number of those who have the same decisions as a party; `nil`: it has decided nothing.
  func group(ofParty party: Int) -> Int? { groups.group(of: party) }

  /// Whether a party has decided anything at a step.
  func hasDecision(ofParty party: Int, at step: Step) -> Bool {
    !decisions(ofGroup: group(ofParty: party), at: step).isEmpty
  }

  /// What a party has decided at a step.
  func cell(ofParty party: Int, at step: Step) -> Prose {
    cell(ofGroup: group(ofParty: party), at: step)
  }

  /// What those have decided at a step who have the same decisions; `nil`: nothing.
  func cell(ofGroup group: Int?, at step: Step) -> Prose {
    cell(decisions(ofGroup: group, at: step), at: step)
  }

  private func decisions(ofGroup group: Int?, at step: Step) -> [Int] {
    (group.map(groups.decisions(ofGroup:)) ?? []).filter {
      Self.step(of: reader.workbook.decisions[$0]) == step
    }
  }

  /// What stands in a cell for decisions: what, when, under which numbers and on which version.
  func cell(_ decisions: [Int], at step: Step) -> Prose {
    var lines = CellLines()
    for index in decisions {
      lines.addGap()
      let decision = reader.workbook.decisions[index]
      let body = step == .otherBody ? reader.bare(decision.body) : nil
      if let body { lines.add(Prose(body)) }
      let what = [reader.text(decision.kind) ?? decision.awaited, reader.text(decision.date)]
        .compactMap(\.self)
      if !what.isEmpty {
        // What is entered as decided on a day to come has not been decided.
        let isToCome = !decision.kind.isEmpty && decision.isComing(on: day)
        let mark = reader.say(fi: " (tulossa)", sv: " (kommande)", en: " (to come)")
        lines.add(Prose(what.joined(separator: " ") + (isToCome ? mark : "")))
      }
      let numbers = [reader.text(decision.section), decision.caseNumber].compactMap(\.self)
      if !numbers.isEmpty { lines.add(Prose(numbers.joined(separator: ", "))) }
      if let version = decision.version.map(StatusLine.number(ofVersion:)) {
        lines.add(
          Prose(
            reader.say(
              fi: "versio \(version)",
              sv: "version \(version)",
              en: "version \(version)"
            )
          )
        )
      }
      if decision.needsExplanation, let note = reader.text(decision.note) {
        lines.add(Prose(note))
      }
    }
    return lines.prose
  }

  private static func step(of decision: Decision) -> Step {
    if decision.kind.value == .signed { return .signature }
    return switch decision.body.flatMap({ BodyKind($0.original) }) {
    case .board: .board
    case .council: .council
    case .other, nil: .otherBody
    }
  }
}

extension Decision {
  /// Whether its day is certainly still to come.
  func isComing(on day: CalendarDate) -> Bool {
    date.value?.start.map { $0.firstDay > day.lastDay } ?? false
  }

  /// Whether the body did something else than what was proposed to it, so that the note tells what.
  fileprivate var needsExplanation: Bool {
    switch kind.value {
    case .approvedWithChanges, .deferred, .returned, .rejected: true
    case .proposed, .approved, .noted, .signed, nil: false
    }
  }
}
