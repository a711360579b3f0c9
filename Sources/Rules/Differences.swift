internal import Wording
internal import Workbooks

/// What differs between two versions of one record.
enum Differences {
  static func key<R>(_ id: Identifier<R>, _ title: Text?) -> RecordMatch.Key {
    RecordMatch.Key(
      code: id.isWritten ? NormalForm.name(id.text) : nil,
      text: title.map { NormalForm.name($0.original) }
    )
  }

  static func form(_ text: Text?) -> String? { text.map { NormalForm.name($0.original) } }

  /// The letters as they are written, capital or small.
  private static func letters(_ text: Text?) -> String? { text?.original.filter(\.isLetter) }

  /// Whether the code or the text differs, also in capital letters alone.
  static func names<R>(
    _ id: Identifier<R>,
    _ title: Text?,
    _ otherID: Identifier<R>,
    _ otherTitle: Text?
  ) -> [WorkbookChanges.Kind] {
    var kinds: [WorkbookChanges.Kind] = []
    if id.isWritten, otherID.isWritten, NormalForm.name(id.text) != NormalForm.name(otherID.text) {
      kinds.append(.recoded)
    }
    if form(title) != form(otherTitle) || letters(title) != letters(otherTitle)
      || isTranslationReworded(title, otherTitle)
    {
      kinds.append(.reworded)
    }
    return kinds
  }

  /// Whether a language version that both texts have reads otherwise.
  private static func isTranslationReworded(_ before: Text?, _ after: Text?) -> Bool {
    guard let before, let after, before.hasSisters, after.hasSisters else { return false }
    return Language.allCases.contains { language in
      guard let old = before.translation(to: language), let new = after.translation(to: language)
      else { return false }
      return NormalForm.name(old) != NormalForm.name(new)
        || old.filter(\.isLetter) != new.filter(\.isLetter)
    }
  }

  /// Whether a record belongs to others than before; what they belong to may have new codes.
  ///
  /// What has no code in the file is not recognised when it is reworded; in its place it has the code that was made for it.
  static func isMoved(
    _ before: ArraySlice<Int>,
    _ after: ArraySlice<Int>,
    _ match: RecordMatch,
    codes: (old: (Int) -> String, new: (Int) -> String)
  ) -> Bool {
    let kept = Set(after.compactMap { match.previous[$0] })
    let gone = before.filter { !kept.contains($0) }
    let other = after.filter { index in
      match.previous[index].map { !before.contains($0) } ?? true
    }
    guard !gone.isEmpty || !other.isEmpty else { return false }
    let matched = Set(match.previous.values)
    return other.contains { match.previous[$0] != nil } || gone.contains(where: matched.contains)
      || Set(gone.map(codes.old)) != Set(other.map(codes.new))
  }

  /// That others are responsible; `nil`: the same are, in whatever order and spelling.
  static func owners(
    _ old: Workbook,
    _ before: [Responsible],
    _ new: Workbook,
    _ after: [Responsible]
  ) -> WorkbookChanges.Kind? {
    names(before, old) == names(after, new) ? nil : .owner
  }

  /// Those named, parties by their names, in whatever order and spelling.
  static func names(_ responsible: [Responsible], _ workbook: Workbook) -> Set<String> {
    Set(
      responsible.map { one in
        guard one.isParty, let party = one.parties.first,
          let name = workbook.parties[party].name?.original
        else { return NormalForm.name(one.text) }
        return NormalForm.name([name, one.detail].compactMap(\.self).joined(separator: ", "))
      }
    )
  }

  /// What has become of a time: the words in which it is told, or else its start and its end.
  static func time(
    _ before: [Cell<TimeFrame>],
    _ after: [Cell<TimeFrame>],
    _ dates: () -> [WorkbookChanges.Kind]
  ) -> [WorkbookChanges.Kind] {
    words(before) == words(after) ? dates() : [.schedule]
  }

  /// What times say in words beside their dates.
  private static func words(_ cells: [Cell<TimeFrame>]) -> Set<String> {
    Set(
      cells.compactMap { cell -> String? in
        switch cell {
        case .empty, .value(.date), .value(.range): nil
        case .value(.yearlyFrom): TimeFrame.yearly.text(in: .finnish)
        case .value(let frame): frame.text(in: .finnish)
        case .unread(let text): NormalForm.name(text)
        }
      }
    )
  }

  /// How far an action has come, with what explains it, in a form to compare.
  static func status(_ action: Action) -> String? {
    if let explained = action.explainedStatus { return NormalForm.name(explained) }
    return switch action.status {
    case .empty: nil
    case .value(let status): status.text(in: .finnish)
    case .unread(let text): NormalForm.name(text)
    }
  }

  /// Whether two cells say the same direction, or the same words that are none.
  static func saySame(_ before: Cell<Direction>, _ after: Cell<Direction>) -> Bool {
    switch (before, after) {
    case (.empty, .empty): true
    case (.value(let one), .value(let two)): one == two
    case (.unread(let one), .unread(let two)): NormalForm.name(one) == NormalForm.name(two)
    default: false
    }
  }

  static func date(
    _ before: CalendarDate?,
    _ after: CalendarDate?
  ) -> [WorkbookChanges.Kind] {
    guard before != after else { return [] }
    guard let before, let after, before.lastDay != after.lastDay else {
      return [.date(isLater: nil)]
    }
    return [.date(isLater: after.lastDay > before.lastDay)]
  }

  /// Whether the new target is a higher number than the old one; `nil`: it cannot be told.
  static func isHigher(_ before: Indicator, _ after: Indicator) -> Bool? {
    guard let old = before.target.value?.quantity, let new = after.target.value?.quantity,
      old.upper == nil, new.upper == nil, old.value != new.value,
      Set([old.unit, new.unit].compactMap { $0.map(NormalForm.name) }).count <= 1
    else { return nil }
    return new.value > old.value
  }
}

extension Cell<Measure> {
  /// Whether two cells say the same, however it is written; a unit or a year that one of them leaves out changes nothing.
  func saysSame(as other: Cell<Measure>) -> Bool {
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
