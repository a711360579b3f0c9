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

  /// Decisions by the groups of parties that have the same ones.
  private let decisions: [[Step: [Int]]]
  private let groupOfParty: [Int: Int]

  /// Decisions of those whom the workbook does not know as parties, by name in the order of the file.
  private(set) var unknown: [(name: String, decisions: [Step: [Int]])] = []

  /// Indexes of the parties that have decided, in the order of the workbook's parties.
  var parties: [Int] { groupOfParty.keys.sorted() }

  init(_ reader: Reader, document: Int, on day: CalendarDate) {
    self.reader = reader
    self.day = day
    let workbook = reader.workbook
    let named = workbook.partiesOfDecisions
    var grouping = ApprovalGrouping()
    var places: [String: Int] = [:]
    for index in workbook.decisions(onDocument: document) {
      let decision = workbook.decisions[index]
      if let list = named.list(ofRecord: index),
        named.lists[list].contains(where: { !$0.parties.isEmpty })
      {
        grouping.add(index, ofList: list)
        continue
      }
      let name = decision.party ?? EmptyMark.sign
      let place = places[name] ?? unknown.count
      if place == unknown.count {
        places[name] = place
        unknown.append((name, [:]))
      }
      unknown[place].decisions[Self.step(of: decision), default: []].append(index)
    }
    let (groups, groupOfParty) = grouping.groups(named)
    decisions = groups.map { group in
      Dictionary(grouping: group.decisions) { Self.step(of: workbook.decisions[$0]) }
    }
    self.groupOfParty = groupOfParty
  }

  /// The board, the council, the signature where the document is signed, and other steps at which somebody has decided.
  func steps(isSigned: Bool) -> [Step] {
    let all = decisions + unknown.map(\.decisions)
    return Step.allCases.filter { step in
      switch step {
      case .board, .council: true
      case .signature where isSigned: true
      case .otherBody, .signature: all.contains { $0[step] != nil }
      }
    }
  }

  /// Whether a party has decided anything.
  func hasDecision(ofParty party: Int) -> Bool { groupOfParty[party] != nil }

  /// Whether a party has decided anything at a step.
  func hasDecision(ofParty party: Int, at step: Step) -> Bool {
    groupOfParty[party].map { decisions[$0][step] != nil } ?? false
  }

  /// What a party has decided at a step.
  func cell(ofParty party: Int, at step: Step) -> Prose {
    cell(groupOfParty[party].flatMap { decisions[$0][step] } ?? [], at: step)
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
