internal import Bytes

/// Groups of which a cell says who belongs to them and who does not.
extension ResponsibleReader {
  /// Those whom brackets name behind a group or behind words that nobody is called by: `Kunnat (Hattula, Loppi)`.
  ///
  /// `nil`: the text does not end in brackets, or something else stands in them.
  mutating func inBrackets(_ text: String) -> Responsible? {
    guard let (head, inside) = HiddenBrackets.split(text) else { return nil }
    guard let named = exact(head) ?? beginning(of: head) else {
      guard Self.mayBeGroup(head), let parties = parties(of: inside), parties.count > 1,
        nearest(to: head) == nil
      else { return nil }
      return Responsible(text: text, kind: .group, parties: parties, detail: nil)
    }
    guard case .group = named.kind, !named.parties.isEmpty else { return nil }
    if let names = ExceptedParties.named(in: inside) ?? ExceptedParties.negated(in: inside) {
      let pieces = pieces(of: names)
      let left = pieces.compactMap { excepted($0, from: named.parties) }
      if left.count == pieces.count { return rest(of: named, without: left, text) }
      guard ExceptedParties.named(in: inside) != nil else { return nil }
      let name = self.nearest(to: pieces.isEmpty ? inside : pieces[0])
      return Responsible(text: text, kind: .unknown(nearest: name), parties: [], detail: nil)
    }
    guard let parties = parties(of: inside), parties.isSubset(of: named.parties) else {
      return nil
    }
    return Responsible(
      text: text,
      kind: parties.count == 1 ? .party : .group,
      parties: parties,
      detail: nil
    )
  }

  /// Whether words that nobody is called by end as those of a group do: `Eteläiset kunnat`, `Hyte-ryhmä`.
  ///
  /// `Martat (Hattula, Loppi)` says where the association is.
  private static func mayBeGroup(_ head: String) -> Bool {
    let form = NormalForm.nameBytes(head)
    return groupEndings.contains { form.suffix($0.count).elementsEqual($0) }
      && !PartyWords.areOrganisations(head)
  }

  private static let groupEndings = [
    "kunnat", "kuntien", "kaupungit", "kaupunkien", "seutu", "seudun", "kommuner", "kommunerna",
    "kommunernas", "städer", "städerna", "regionen", "municipalities", "towns", "ryhmä", "ryhmän",
    "verkosto", "grupp", "gruppen", "nätverk", "nätverket", "group", "network",
  ].map { Array($0.utf8) }

  /// The parties that a list names, each of its parts one or several of them by name; `nil`: it says something else.
  private mutating func parties(of list: String) -> PartyRuns? {
    var parties: [PartyRuns] = []
    for piece in pieces(of: list) {
      guard let named = exact(piece), !named.parties.isEmpty else { return nil }
      parties.append(named.parties)
    }
    return parties.isEmpty ? nil : PartyRuns(joining: PartyStretches.eachOnce(parties))
  }

  private func pieces(of list: String) -> [String] {
    CellText.listParts(list).flatMap { ListParts.atConjunctions($0) ?? [$0] }
  }

  /// Those who are named in a list with a group that leaves somebody out: `kunnat, paitsi Ypäjä, ja MLL`; `nil`: none does.
  mutating func withoutExcepted(_ named: [Responsible], of item: String) -> [Responsible]? {
    let place = named.firstIndex { if case .group = $0.kind { true } else { false } }
    guard let place, case let group = named[place], !group.parties.isEmpty else { return nil }
    if let named = withoutExcepted(behindLastOf: named, fromGroupAt: place) { return named }
    var texts = (group.detail.map { [$0] } ?? []) + named[(place + 1)...].map(\.text)
    guard let first = texts.first, let last = texts.last else { return nil }
    let written = texts
    var isPlainNot = false
    if let names = ExceptedParties.named(in: first) {
      texts[0] = names
    } else if let names = ExceptedParties.negated(in: first) {
      texts[0] = names
      isPlainNot = true
    } else if texts.count > 1, ExceptedParties.endsSo(last),
      let names = ExceptedParties.named(in: last)
    {
      texts[texts.count - 1] = names
    } else {
      return nil
    }
    var left: [PartyRuns] = []
    var others: [Responsible] = []
    var end = first
    for (text, whole) in zip(texts, written) {
      for piece in pieces(of: text) {
        if let parties = excepted(piece, from: group.parties) {
          left.append(parties)
          end = ExceptedParties.endsSo(whole) ? whole : piece
        } else {
          others.append(exact(piece) ?? beginning(of: piece) ?? unknown(piece))
        }
      }
    }
    let text = Self.written(from: group.text, through: end, in: item)
    guard left.isEmpty else {
      return named[..<place] + [rest(of: group, without: left, text)] + others
    }
    guard !isPlainNot, let first = others.first else { return nil }
    // Who is left out is not known, so that nobody knows who is in the group.
    let nobody = Responsible(
      text: text,
      kind: .unknown(nearest: nearest(to: first.text)),
      parties: [],
      detail: nil
    )
    return named[..<place] + [nobody] + others.dropFirst()
  }

  /// The same where brackets behind another party leave them out: `kaikki kunnat ja Oma Häme (ei Ypäjä)`.
  private func withoutExcepted(
    behindLastOf named: [Responsible],
    fromGroupAt place: Int
  ) -> [Responsible]? {
    guard place < named.count - 1,
      let (head, inside) = named.last.flatMap({ HiddenBrackets.split($0.text) }),
      let last = exact(head), case .party = last.kind,
      let names = ExceptedParties.named(in: inside) ?? ExceptedParties.negated(in: inside)
    else { return nil }
    let (group, pieces) = (named[place], pieces(of: names))
    let left = pieces.compactMap { excepted($0, from: group.parties) }
    guard !left.isEmpty, left.count == pieces.count else { return nil }
    let others = rest(of: group, without: left, "\(group.text) (\(inside))")
    return named[..<place] + [others] + named[(place + 1)...].dropLast() + [last]
  }

  /// The members of a group that a name behind it leaves out; `nil`: it names none of them.
  private func excepted(_ name: String, from members: PartyRuns) -> PartyRuns? {
    let name = PartyWords.withoutTogether(name) ?? name
    let meant =
      exact(name)
      ?? ExceptedParties.nominatives(of: name).lazy.compactMap { exact($0) }.first
    guard let meant, !meant.parties.isEmpty, meant.parties.isSubset(of: members) else {
      return nil
    }
    return meant.parties
  }

  private func rest(
    of group: Responsible,
    without parties: [PartyRuns],
    _ text: String
  ) -> Responsible {
    Responsible(
      text: text,
      kind: .group,
      parties: group.parties.subtracting(PartyRuns(uniting: parties)),
      detail: nil
    )
  }

  /// What stands in an item from one of its texts through another.
  private static func written(from first: String, through last: String, in item: String) -> String {
    guard let start = item.firstRange(ofPart: first),
      let end = item.lastRange(ofPart: last), end.upperBound > start.lowerBound
    else { return item }
    return String(item[start.lowerBound..<max(start.upperBound, end.upperBound)])
  }
}
