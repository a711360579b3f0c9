internal import Wording

/// Resolves references by code or name and notes those that lead nowhere.
struct Linker {
  private(set) var flaws: [Flaw]

  /// Lists of records that different texts refer to, so that each text is taken apart once; by the ordinals of their kinds.
  private var known: [[TextKey: Resolution]] = TableKind.allCases.map { _ in [:] }

  /// With how many codes and names unknown references have been compared.
  private var comparisons = 0

  /// A flood of unknown references gets no suggestions after this many.
  private static let comparisonLimit = 300_000

  private struct Resolution {
    var targets: [Int] = []
    var unknown: [(text: String, nearest: String?)] = []
  }

  init(flaws: [Flaw]) {
    self.flaws = flaws
  }

  /// An index of records by code and name; a code that an earlier record has is noted.
  ///
  /// Names, and codes that stand in no file, are only taken in where a text may refer to the records.
  mutating func index<R: CodedRecord>(
    _ records: [R],
    mayHaveCodes: Bool = true,
    isReferredTo: Bool = true,
    otherNames: (R) -> [String] = { _ in [] },
    names: (R) -> [Text]
  ) -> CodeIndex {
    var index = CodeIndex()
    guard mayHaveCodes || isReferredTo else { return index }
    for position in records.indices {
      let isWritten = records[position].id.isWritten
      guard isWritten || isReferredTo else { continue }
      let code = records[position].code
      let earlier = index.add(
        code: isWritten ? code : nil,
        names: isReferredTo ? names(records[position]) : [],
        at: position
      )
      if isReferredTo { index.add(otherNames: otherNames(records[position]), at: position) }
      if !isWritten, let code { index.add(madeCode: code, at: position) }
      guard let earlier, let code else { continue }
      let (first, origin) = (records[earlier].origin, records[position].origin)
      flaws.append(
        Flaw(
          kind: .repeatedCode(code, first: Place(file: first.file, row: first.row, column: 0)),
          place: Place(
            file: origin.file,
            row: origin.row,
            column: nil,
            record: RecordReference(R.kind, position)
          )
        )
      )
    }
    return index
  }

  /// The records that a cell refers to, behind the one of a sheet's row, which is negative for none.
  mutating func targets(
    own: Int? = nil,
    text: String?,
    in index: inout CodeIndex,
    _ kind: TableKind,
    from place: @autoclosure () -> Place
  ) -> [Int] {
    guard let text else { return [] }
    // Nearly all cells are one code, which is found sooner than a list that is known.
    if let target = index.find(text) {
      guard let own, own >= 0, own != target else { return [target] }
      return [own, target]
    }
    let resolution = resolution(of: text, in: &index, kind)
    for (text, nearest) in resolution.unknown {
      flaws.append(Flaw(kind: .unknownReference(text, to: kind, nearest: nearest), place: place()))
    }
    guard let own, own >= 0 else { return resolution.targets }
    return [own] + resolution.targets.filter { $0 != own }
  }

  private mutating func resolution(
    of text: String,
    in index: inout CodeIndex,
    _ kind: TableKind
  ) -> Resolution {
    let key = TextKey(exactly: text)
    if let resolution = known[kind.ordinal][key] { return resolution }
    let resolution = resolve(text, in: &index)
    known[kind.ordinal][key] = resolution
    return resolution
  }

  private mutating func resolve(_ text: String, in index: inout CodeIndex) -> Resolution {
    var resolution = Resolution()
    var added: Set<Int> = []
    func add(_ target: Int) {
      if added.insert(target).inserted { resolution.targets.append(target) }
    }
    for item in CellText.items(text) {
      if let target = index.find(item) {
        add(target)
        continue
      }
      let parts = CellText.listParts(item)
      let found = parts.map { index.find($0) }
      // A list of codes is a list although one of them is unknown; a sentence is one name.
      if parts.count > 1, found.contains(where: { $0 != nil }) || parts.allSatisfy(Self.isCode) {
        for (part, target) in zip(parts, found) {
          if let target {
            add(target)
          } else {
            resolution.unknown.append((part, nearest(to: part, in: index)))
          }
        }
      } else {
        resolution.unknown.append((item, nearest(to: item, in: index)))
      }
    }
    return resolution
  }

  /// A code is one short word with a figure in it.
  private static func isCode(_ text: String) -> Bool {
    text.utf8.count <= 12 && !text.contains(" ")
      && text.utf8.contains { (0x30...0x39).contains($0) }
  }

  private mutating func nearest(to text: String, in index: CodeIndex) -> String? {
    guard comparisons <= Self.comparisonLimit else { return nil }
    comparisons += Likeness.work(ofComparing: text, with: index.candidateCount)
    return Self.isCode(text) ? index.nearestCode(to: text) : index.nearestName(to: text)
  }

  /// The goals that a document names, and the areas of which it carries out all goals; none where the cell is empty.
  mutating func goals(
    ofDocument text: String?,
    _ areas: inout CodeIndex,
    _ goals: inout CodeIndex,
    from place: Place
  ) -> (goals: [Int], areas: [Int]) {
    guard let text else { return ([], []) }
    var (foundGoals, foundAreas): (Set<Int>, Set<Int>) = ([], [])
    for item in CellText.items(text) {
      let parts =
        goals.find(item) != nil || areas.find(item) != nil ? [item] : CellText.listParts(item)
      for part in parts {
        if let area = areas.find(part) {
          foundAreas.insert(area)
        } else {
          foundGoals.formUnion(targets(text: part, in: &goals, .goals, from: place))
        }
      }
    }
    return (foundGoals.sorted(), foundAreas.sorted())
  }

  /// The area, goal or action that a resource is for; a code that two of them have is noted.
  mutating func target(
    ofResource text: String?,
    _ areas: inout CodeIndex,
    _ goals: inout CodeIndex,
    _ actions: inout CodeIndex,
    from place: Place
  ) -> RecordReference? {
    guard let text else { return nil }
    let key = NameTable.Key(text)
    var found: [RecordReference] = []
    func note(_ kind: TableKind, _ record: Int?) {
      if let record { found.append(RecordReference(kind, record)) }
    }
    note(.areas, areas.findWritten(key))
    note(.goals, goals.findWritten(key))
    note(.actions, actions.findWritten(key))
    // A code that was made from the order is meant where nothing is called so.
    if found.isEmpty { note(.areas, areas.find(key)) }
    if found.isEmpty { note(.goals, goals.find(key)) }
    if found.isEmpty { note(.actions, actions.find(key)) }
    if found.count > 1 {
      flaws.append(Flaw(kind: .ambiguousReference(text), place: place))
    } else if found.isEmpty {
      let nearest =
        nearest(to: text, in: goals) ?? nearest(to: text, in: actions)
        ?? nearest(to: text, in: areas)
      flaws.append(
        Flaw(kind: .unknownReference(text, to: .goals, nearest: nearest), place: place)
      )
    }
    return found.first
  }
}
