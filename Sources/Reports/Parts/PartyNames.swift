internal import Registry
internal import Wording
internal import Workbooks

extension Reader {
  /// The name of a party; in another language than the workbook's, the official one where it is known.
  func name(ofParty index: Int) -> String { Excerpt.ofName(wholeName(ofParty: index)) }

  private func wholeName(ofParty index: Int) -> String {
    let party = workbook.parties[index]
    if let name = party.name?.translation(to: language) { return name }
    guard isForeign else { return party.name?.original ?? party.id.text }
    if language == .swedish, let name = bare(party.nameInSwedish) { return name }
    if let municipality = party.municipality { return municipality.officialName[language] }
    if party.isCounty, let county = workbook.county { return county.officialName[language] }
    if let council = party.name.flatMap({ RegionalCouncil(named: $0.original) }) {
      return council.name[language]
    }
    return party.name?.original ?? party.id.text
  }

  /// Parties in the order of the table; the register's municipalities in the order of their names.
  func inOrder(_ parties: [Int]) -> [Int] {
    guard workbook.county != nil, !workbook.hasPartyTable else { return parties }
    func isMunicipality(_ index: Int) -> Bool { workbook.parties[index].municipality != nil }
    var sorted = inOrderOfNames(parties.filter(isMunicipality)).makeIterator()
    return parties.map { isMunicipality($0) ? sorted.next() ?? $0 : $0 }
  }

  /// The same of parties that may be thousands.
  func inOrder(_ parties: PartyRuns) -> PartyRuns {
    guard workbook.county != nil, !workbook.hasPartyTable else { return parties }
    return PartyRuns(inOrder(Array(parties)))
  }

  /// Parties in the order of their names, municipalities by the bare name.
  func inOrderOfNames(_ parties: [Int]) -> [Int] {
    language.sorted(parties) { index in
      workbook.parties[index].municipality?.name[language] ?? name(ofParty: index)
    }
  }

  /// Whose something is: a party by its name rather than by the code or the short name that was written.
  func owner(_ responsible: Responsible) -> String {
    partyName(of: responsible) ?? name(of: responsible)
  }

  /// The party's name with the unit or the role behind it; `nil`: it is no party.
  private func partyName(of responsible: Responsible) -> String? {
    guard responsible.isParty, let party = responsible.parties.first else { return nil }
    return name(ofParty: party) + ending(of: responsible)
  }

  /// Who is named, as it was written; a code, or a name in another language than the reader's, as the party's name in that.
  func name(of responsible: Responsible) -> String {
    guard isForeign || isCodeOrForeignName(responsible) || isForeignGroup(responsible) else {
      return responsible.text
    }
    switch responsible.kind {
    case .party:
      return partyName(of: responsible) ?? responsible.text
    case .group:
      return groupName(of: responsible) ?? responsible.text
    case .forum(let forum):
      guard let name = workbook.forums[forum].name?.translation(to: language) else {
        return responsible.text
      }
      return Excerpt.ofName(name) + ending(of: responsible)
    case .everybody, .unknown:
      return responsible.text
    }
  }

  /// The unit or the role as it stands behind a name.
  private func ending(of responsible: Responsible) -> String {
    responsible.detail.map { ($0.hasPrefix("(") ? " " : ", ") + $0 } ?? ""
  }

  /// Whether a party's code was written, or its name in another language than the reader's.
  private func isCodeOrForeignName(_ responsible: Responsible) -> Bool {
    guard responsible.isParty, let index = responsible.parties.first else { return false }
    let party = workbook.parties[index]
    // Nearly all cells have the name as the workbook has it.
    guard responsible.text != party.name?.original,
      let written = nameText(of: responsible)
    else { return false }
    if let code = party.code, written.lowercased() == code.lowercased() { return true }
    return !isName(written, of: party, in: language)
      && Language.allCases.contains { isName(written, of: party, in: $0) }
  }

  /// What was written without the unit or the role behind it; `nil`: that stands not behind it.
  private func nameText(of responsible: Responsible) -> String? {
    guard responsible.detail != nil else { return responsible.text }
    let ending = ending(of: responsible)
    guard responsible.text.hasSuffix(ending) else { return nil }
    return String(responsible.text.dropLast(ending.count))
  }

  private func isName(_ text: String, of party: Party, in language: Language) -> Bool {
    if party.name?.translation(to: language) == text { return true }
    if language == .swedish, party.nameInSwedish?.original == text { return true }
    if let municipality = party.municipality {
      return municipality.name[language] == text || municipality.officialName[language] == text
    }
    return party.isCounty && workbook.county?.officialName[language] == text
  }

  /// The municipalities or the parties together, with the role behind them; `nil`: it is another group.
  private func groupName(of responsible: Responsible) -> String? {
    let ending = ending(of: responsible)
    guard responsible.text.hasSuffix(ending) else { return nil }
    let group = responsible.text.dropLast(ending.count).lowercased()
    // Most are written in the reader's language.
    if Self.everyone.contains(where: { $0[language] == group }) { return responsible.text }
    let name = Self.everyone.first { phrase in
      Language.allCases.contains { phrase[$0] == group }
    }
    return name.map { $0[language] + ending }
  }

  /// Whether a group is named in the words of another language than the reader's.
  private func isForeignGroup(_ responsible: Responsible) -> Bool {
    guard case .group = responsible.kind, let name = groupName(of: responsible) else {
      return false
    }
    return name != responsible.text
  }

  /// Those whom a cell names; `nil`: the cell is empty.
  func names(_ text: Text?, _ responsible: [Responsible]) -> String? {
    guard let text else { return nil }
    if text.translation(to: language) == nil || !text.hasSisters, !responsible.isEmpty,
      isForeign || !responsible.contains(where: goesOn)
    {
      // The names as they were written, without what only sets them apart in the cell.
      return responsible.filter { !$0.isWithinGroup }.map(name(of:)).joined(separator: "; ")
    }
    return (text.translation(to: language) ?? text.original)
      .split(whereSeparator: \.isNewline).joined(separator: "; ")
  }

  /// Whether a genitive goes on with what stands behind it: `Riihimäen, Lopen ja Hausjärven kunnat`.
  private func goesOn(_ responsible: Responsible) -> Bool {
    // Of most names the last letter tells that they do not.
    guard responsible.text.utf8.last == UInt8(ascii: "n"), responsible.isParty,
      responsible.detail == nil, let party = responsible.parties.first,
      let municipality = workbook.parties[party].municipality
    else { return false }
    return responsible.text == municipality.genitive
  }

  private static let everyone = [
    Phrase(fi: "kaikki kunnat", sv: "alla kommuner", en: "all municipalities"),
    Phrase(fi: "kunnat", sv: "kommunerna", en: "the municipalities"),
    Phrase(fi: "kunnat", sv: "kommuner", en: "municipalities"),
    Phrase(
      fi: "alueen kunnat",
      sv: "kommunerna i området",
      en: "the municipalities of the county"
    ),
    Phrase(
      fi: "hyvinvointialueen kunnat",
      sv: "kommunerna i välfärdsområdet",
      en: "the municipalities of the county"
    ),
    Phrase(
      fi: "kaikki alueen kunnat",
      sv: "alla kommuner i området",
      en: "all municipalities of the county"
    ),
    Phrase(
      fi: "kaikki hyvinvointialueen kunnat",
      sv: "alla kommuner i välfärdsområdet",
      en: "all municipalities of the county"
    ),
    Phrase(fi: "kaikki osapuolet", sv: "alla parter", en: "all parties"),
  ]
}
