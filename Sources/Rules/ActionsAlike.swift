internal import Bytes
internal import Workbooks

/// Which actions may say the same as another one of their goal, found step by step, so that hardly any text is read closely.
struct ActionsAlike {
  /// What is told of a title at a glance.
  private struct Glance {
    /// What its key begins with; `nil`: that is not told.
    let beginning: UInt32?

    /// The same for every order of its letters.
    let letterSum: Int

    init(_ bytes: Span<UInt8>) {
      beginning = WordForm.beginningOfKey(bytes)
      letterSum = bytes.letterSum
    }

    func mayBegin(as other: Glance) -> Bool {
      beginning == other.beginning || beginning == nil || other.beginning == nil
    }
  }

  private let workbook: Workbook

  /// `nil`: the action has no title.
  private let glances: [Glance?]

  /// What has been read closely, since an action may belong to many goals.
  private var wordsRead: [Int: UInt64] = [:]
  private var lettersRead: [Int: UInt64] = [:]

  /// For each action whether another one has the same words, but for endings.
  private(set) var mayBeRepeated: [Bool]

  /// For each action whether another one has the same letters in any order.
  private(set) var mayBeReworded: [Bool]

  init(in workbook: Workbook) {
    self.workbook = workbook
    glances = workbook.actions.indices.map { workbook.actions[$0].title?.withBytes(Glance.init) }
    mayBeRepeated = Array(repeating: false, count: glances.count)
    mayBeReworded = mayBeRepeated
    for goal in workbook.goals.indices {
      let actions = workbook.actions(towardsGoal: goal)
      // Few are compared with each other sooner than they are put into a table.
      if actions.count <= 12 { compareEach(of: actions) } else { compareMany(actions) }
    }
  }

  private mutating func compareEach(of actions: ArraySlice<Int>) {
    for position in actions.indices.dropLast() {
      let action = actions[position]
      guard let glance = glances[action] else { continue }
      for other in actions[(position + 1)...] {
        guard let otherGlance = glances[other] else { continue }
        if glance.mayBegin(as: otherGlance), words(of: action) == words(of: other) {
          mayBeRepeated[action] = true
          mayBeRepeated[other] = true
        }
        if glance.letterSum == otherGlance.letterSum, letters(of: action) == letters(of: other) {
          mayBeReworded[action] = true
          mayBeReworded[other] = true
        }
      }
    }
  }

  private mutating func compareMany(_ actions: ArraySlice<Int>) {
    let ownWords = actions.map { words(of: $0) }
    for (action, isMarked) in zip(actions, Repetition.marks(ownWords)) where isMarked {
      mayBeRepeated[action] = true
    }
    let sums = actions.map { glances[$0].map { UInt64($0.letterSum) } }
    let ownLetters = zip(actions, Repetition.marks(sums)).map { $1 ? letters(of: $0) : nil }
    for (action, isMarked) in zip(actions, Repetition.marks(ownLetters)) where isMarked {
      mayBeReworded[action] = true
    }
  }

  private mutating func words(of action: Int) -> UInt64? {
    if let words = wordsRead[action] { return words }
    guard let title = workbook.actions[action].title else { return nil }
    let words = TextSketch(title).words
    wordsRead[action] = words
    return words
  }

  private mutating func letters(of action: Int) -> UInt64? {
    if let letters = lettersRead[action] { return letters }
    guard let title = workbook.actions[action].title else { return nil }
    let letters = title.withBytes(RewordedForm.letters)
    lettersRead[action] = letters
    return letters
  }
}
