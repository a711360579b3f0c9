internal import Bytes

/// Takes a cell that lists parties apart; the same text is taken apart once.
struct ResponsibleReader {
  private let directory: PartyDirectory

  /// The texts that have been read, and whom each names.
  private var texts = TextNumbers()
  private var known: [[Responsible]] = []

  /// The parts of the cells, and who is meant by each; `nil`: it has not been asked, nobody: none is known.
  private var lists: PartyLists
  private var namedParts: [[Responsible]?] = []

  /// What unknown names resemble, since the same one stands in many lists.
  private var nearest: [TextKey: String?] = [:]

  /// With how many known names different unknown ones have been compared.
  private var comparisons = 0

  /// A flood of unknown names gets no suggestions after this many.
  private static let comparisonLimit = 400_000

  /// A reader of about so many different cells, some of which `lists` has taken apart.
  init(_ directory: PartyDirectory, _ lists: PartyLists, cellCount: Int) {
    self.directory = directory
    self.lists = lists
    known.reserveCapacity(cellCount)
  }

  /// Whom a cell names; the cell may have been taken apart before.
  mutating func read(_ text: String, takenApart items: [PartyLists.Item]? = nil) -> [Responsible] {
    known[number(of: text, takenApart: items)]
  }

  /// Whom the cells of one column name, record by record; cells that say the same have one list.
  mutating func lists(_ texts: [String?]) -> ResponsibleLists {
    var lists = ResponsibleLists()
    for (record, text) in texts.enumerated() {
      guard let text else { continue }
      let number = number(of: text, takenApart: nil)
      lists.set(known[number], ofRecord: record, cell: Int32(number))
    }
    return lists
  }

  /// The number of a text among those that have been read.
  private mutating func number(of text: String, takenApart items: [PartyLists.Item]?) -> Int {
    let utf8 = text.utf8
    let number = texts.number(of: utf8.span, text)
    if number == known.count {
      let responsible = exact(text).map { [$0] } ?? read(items ?? lists.items(of: text), of: text)
      known.append(responsible)
    }
    return number
  }

  private mutating func read(_ items: [PartyLists.Item], of text: String) -> [Responsible] {
    var responsible: [Responsible] = []
    for item in items {
      let bare = Self.withoutLabel(item.text)
      // Of a cell of one item it is known that it is no name as it stands.
      let named =
        (bare == text ? nil : exact(bare)).map { [$0] }
        ?? read(parts: bare == item.text ? item.parts : lists.parts(of: bare), of: bare)
      // Nearly all cells have one item.
      if responsible.isEmpty { responsible = named } else { responsible += named }
    }
    return responsible
  }

  /// Whether a text begins with `Vastuu:` or the like.
  static func hasLabel(_ text: String) -> Bool {
    text.utf8.firstIndex(of: UInt8(ascii: ":")).map { colon in
      labels.contains(NormalForm.name(String(text[..<colon])))
    } ?? false
  }

  /// The item without `Vastuu:` before it.
  private static func withoutLabel(_ item: String) -> String {
    guard item.utf8.span.hasByte(UInt8(ascii: ":")),
      let colon = item.utf8.firstIndex(of: UInt8(ascii: ":")),
      labels.contains(NormalForm.name(String(item[..<colon]))),
      let rest = CellText.clean(String(item[item.utf8.index(after: colon)...]))
    else { return item }
    return rest
  }

  private static let labels: Set<String> = [
    "vastuu", "vastuutaho", "vastuutahot", "vastuussa", "ansvar", "ansvarig", "ansvariga",
    "responsible", "responsibility",
  ]

  /// A name that is known as it stands.
  func exact(_ text: String) -> Responsible? {
    switch directory.meaning(of: text) {
    case .party(let party):
      Responsible(text: text, kind: .party, parties: [party], detail: nil)
    case .group(let parties):
      Responsible(text: text, kind: .group, parties: parties, detail: nil)
    case .everybody(let parties):
      Responsible(text: text, kind: .everybody, parties: parties, detail: nil)
    case .forum(let forum):
      Responsible(text: text, kind: .forum(forum), parties: [], detail: nil)
    case nil:
      nil
    }
  }

  /// Splits at commas, slashes and a last “ja” where all parts then are names, or none of them is.
  private mutating func read(parts numbers: [Int], of item: String) -> [Responsible] {
    if numbers.count > 1 {
      if let together = readTogether(item) { return together }
      let single = numbers.flatMap { named($0) }
      if let named = withoutExcepted(single, of: item) { return named }
      let namedCount = single.count { responsible in
        if case .unknown(nil) = responsible.kind { false } else { true }
      }
      if namedCount == single.count { return single.eachOnce }
      // `Voimia Oy, Tampereen kaupunki ja Pirha`: whoever is not known is an organisation all the same.
      func isOrganisation(_ responsible: Responsible) -> Bool {
        guard case .unknown = responsible.kind else { return true }
        return NamedParties.type(of: responsible.text) != nil
      }
      let startsUnknown = if case .unknown = single[0].kind { true } else { false }
      let knownCount = single.count { responsible in
        if case .unknown = responsible.kind { false } else { true }
      }
      if knownCount > 1 || (knownCount == 1 && startsUnknown), single.allSatisfy(isOrganisation) {
        return single.eachOnce
      }
      // In `HVA/perhekeskus, Muurame` only the comma stands between parties.
      if let named = unitsAndParties(of: item) { return named }
      let whole = known(item)
      // In `Kajaani, Sotkamo, MLL` and `Pirha ja kunta` the last name is no unit, and in `MLL, Kajaani` the first hides nobody.
      let hasName = namedCount > single.count { $0.kind == .everybody }
      let hasSlash = item.utf8.span.hasByte(UInt8(ascii: "/"))
      let isList =
        whole.map { PartyUnits.nameOthers(single, behind: $0, hasSlash: hasSlash) } ?? true
      if knownCount > 1 || (hasName && isList) { return PartyUnits.joined(single.eachOnce) }
      if namedCount == 0, whole == nil {
        let names = numbers.map { lists.names[$0] }
        return PartyUnits.isNameWithUnit(item, names)
          || NameWithConjunction.isOne(item, ofParts: names) ? [unknown(item)] : single.eachOnce
      }
      return [whole ?? unknown(item)]
    }
    let whole = [known(item) ?? unknown(item)]
    return withoutExcepted(whole, of: item) ?? whole
  }

  /// Those who are named before a last `yhdessä`: as a group, of whom nobody leads; `nil`: nobody is.
  private mutating func readTogether(_ item: String) -> [Responsible]? {
    guard let names = PartyWords.withoutTogether(item), PartyWords.withoutTogether(names) == nil
    else { return nil }
    let named = read(parts: lists.parts(of: names), of: names)
    let parties = PartyRuns(joining: PartyStretches.eachOnce(named.map(\.parties)))
    guard !parties.isEmpty else { return nil }
    return [Responsible(text: item, kind: .group, parties: parties, detail: nil)]
      + named.filter(\.parties.isEmpty).map { responsible in
        var responsible = responsible
        responsible.isWithinGroup = true
        return responsible
      }
  }

  /// Who is meant by a part of a list.
  private mutating func named(_ number: Int) -> [Responsible] {
    while namedParts.count <= number { namedParts.append(nil) }
    let part = lists.names[number]
    let named =
      namedParts[number] ?? exact(part).map { [$0] } ?? atConjunctions(part)
      ?? known(part).map { [$0] } ?? []
    namedParts[number] = named
    return named.isEmpty ? [unknown(part)] : named
  }

  /// Those between whom conjunctions stand, as in `Hattula ja Janakkala`; `nil`: not each of them is known.
  private mutating func atConjunctions(_ part: String) -> [Responsible]? {
    guard let pieces = ListParts.atConjunctions(part) else { return nil }
    var named: [Responsible] = []
    for piece in pieces {
      guard let responsible = exact(piece) ?? known(piece) else { return nil }
      named.append(responsible)
    }
    return named
  }

  /// Whoever is known behind whose name more stands; `nil`: nobody is.
  private mutating func known(_ text: String) -> Responsible? {
    inBrackets(text) ?? beginning(of: text)
  }

  /// What commas alone separate, where a slash stands before a unit and every part names somebody.
  private func unitsAndParties(of item: String) -> [Responsible]? {
    guard item.utf8.span.hasByte(UInt8(ascii: "/")) else { return nil }
    let parts = item.split(separator: ", ").compactMap { CellText.clean(String($0)) }
    let named = parts.compactMap { exact($0) ?? beginning(of: $0) }
    return parts.count > 1 && named.count == parts.count ? named : nil
  }

  func beginning(of text: String) -> Responsible? {
    guard let (meaning, rest) = directory.beginning(of: text) else { return nil }
    return switch meaning {
    case .party(let party):
      Responsible(text: text, kind: .party, parties: [party], detail: rest)
    case .group(let parties), .everybody(let parties):
      Responsible(text: text, kind: .group, parties: parties, detail: rest)
    case .forum(let forum):
      Responsible(text: text, kind: .forum(forum), parties: [], detail: rest)
    }
  }

  mutating func unknown(_ text: String) -> Responsible {
    Responsible(text: text, kind: .unknown(nearest: nearest(to: text)), parties: [], detail: nil)
  }

  mutating func nearest(to text: String) -> String? {
    let key = TextKey(exactly: text)
    if let name = nearest[key] { return name }
    guard comparisons <= Self.comparisonLimit else { return nil }
    comparisons += Likeness.work(ofComparing: text, with: directory.suggestionCount)
    let name = directory.nearest(to: text)
    nearest[key] = .some(name)
    return name
  }
}
