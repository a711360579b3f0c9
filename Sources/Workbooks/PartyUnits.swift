/// The units in a list of parties, which belong to whom they follow.
enum PartyUnits {
  /// The parts of a list of which what begins with a small letter, such as `sivistystoimi`, is a unit of whom it follows.
  static func joined(_ parts: [Responsible]) -> [Responsible] {
    // Organisations at the end stand for themselves; behind others more units may follow.
    let units = parts[..<((parts.lastIndex { !PartyWords.isOrganisation($0.text) } ?? -1) + 1)]
    var named: [Responsible] = []
    var start = 0
    while start < parts.count {
      var end = start + 1
      if hasUnits(parts[start]) {
        while end < units.endIndex, isUnit(units[end]) { end += 1 }
      }
      named.append(joined(parts[start], parts[(start + 1)..<end]))
      start = end
    }
    return named
  }

  /// A party, or nearly one, with the units behind it.
  private static func joined(
    _ party: Responsible,
    _ units: ArraySlice<Responsible>
  ) -> Responsible {
    guard !units.isEmpty else { return party }
    let units = units.map(\.text).joined(separator: ", ")
    return Responsible(
      text: party.text + ", " + units,
      kind: party.kind,
      parties: party.parties,
      detail: party.parties.isEmpty ? nil : party.detail.map { $0 + ", " + units } ?? units
    )
  }

  /// Whether it may be a unit of whom it follows: neither a name nor `kunta` nor an organisation.
  private static func isUnit(_ part: Responsible) -> Bool {
    guard case .unknown(nil) = part.kind else { return false }
    return NamedParties.isUnit(part.text)
  }

  /// Whether it is a party or nearly one, behind which a unit may follow.
  private static func hasUnits(_ named: Responsible) -> Bool {
    if case .unknown(let nearest) = named.kind { nearest != nil } else { !named.parties.isEmpty }
  }

  /// Whether a list that may be one party with its units names others as well: `kunta`, organisations, or behind a group
  /// somebody with a capital.
  static func nameOthers(_ parts: [Responsible], behind whole: Responsible, hasSlash: Bool) -> Bool
  {
    // Behind a group of which brackets name the members, all are others.
    if !parts[0].parties.isEmpty, parts[0].parties != whole.parties { return true }
    if endInOrganisations(parts) { return true }
    let isGroup = if case .group = whole.kind { true } else { false }
    return parts.contains { part in
      if PartyNoun.isNoun(part.text) || PartyWords.areOrganisations(part.text) { return true }
      guard isGroup, !hasSlash, case .unknown = part.kind else { return false }
      return part.text.first?.isUppercase ?? false
    }
  }

  /// Whether nothing but organisations stand behind a party and its units: `Hattulan kunta, koulut, Martat, SPR`.
  private static func endInOrganisations(_ parts: [Responsible]) -> Bool {
    let others = parts.dropFirst().filter { if case .unknown = $0.kind { true } else { false } }
    guard let first = others.firstIndex(where: { PartyWords.isOrganisation($0.text) }) else {
      return false
    }
    return others[first...].allSatisfy { PartyWords.isOrganisation($0.text) }
      && others[..<first].allSatisfy { $0.text.first?.isLowercase ?? false }
  }

  /// Whether a name in capitals is followed by nothing but a unit or a role: `Jämsän kaupunki, tekninen toimiala`.
  static func isNameWithUnit(_ item: String, _ parts: [String]) -> Bool {
    func isCapital(_ text: String) -> Bool { text.first?.isUppercase ?? false }
    return isCapital(parts[0]) && item.hasPrefix(parts[0] + ",")
      && !parts.dropFirst().contains(where: isCapital)
  }
}
