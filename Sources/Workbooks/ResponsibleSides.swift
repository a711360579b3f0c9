internal import Registry

/// On whose side somebody who is named stands.
extension Workbook {
  /// Whether somebody named is a county or a part of one.
  public func isCountySide(_ responsible: Responsible) -> Bool {
    if responsible.parties.intersects(counties) { return true }
    if isRescueDepartment(responsible) { return true }
    guard isOfUnknownType(responsible), Self.mayNameCounty(responsible.text) else { return false }
    return Self.words(responsible.text).contains { word in
      word.hasPrefix("hyvinvointialue") || word.hasPrefix("välfärdsområde") || word == "hva"
        || word == "county"
    }
  }

  /// Whether somebody named is a rescue department, which counties have had since 2023 (613/2021); Helsinki has its own.
  private func isRescueDepartment(_ responsible: Responsible) -> Bool {
    guard !responsible.parties.intersects(municipalities) else { return false }
    return Self.namesRescueDepartment(responsible.text)
      || responsible.parties.contains { index in
        parties[index].name.map { Self.namesRescueDepartment($0.original) } ?? false
      }
  }

  private static func namesRescueDepartment(_ text: String) -> Bool {
    let form = TextKey(name: text)
    return rescueWords.contains(where: form.contains) && !form.begins(with: helsinki)
  }

  private static let rescueWords = ["pelastuslaito", "räddningsverk", "rescue department"]
    .map { Array($0.utf8) }

  private static let helsinki = Array("helsin".utf8)

  /// Whether somebody named is a municipality, a group of them or a part of one.
  public func isMunicipalSide(_ responsible: Responsible) -> Bool {
    if responsible.parties.intersects(municipalities) { return true }
    // All municipalities, in a workbook that does not know which they are.
    if responsible.kind == .group, responsible.parties.isEmpty { return true }
    guard isOfUnknownType(responsible) else { return false }
    return Self.words(responsible.text).contains { Self.municipalWords.contains($0) }
      || Municipality(named: responsible.text) != nil
  }

  /// Whether the letters of a county's words stand in a text, as in few.
  private static func mayNameCounty(_ text: String) -> Bool {
    let form = TextKey(name: text)
    return countyWords.contains(where: form.contains)
  }

  private static let countyWords = ["hyvinvointialue", "välfärdsområde", "hva", "county"]
    .map { Array($0.utf8) }

  /// Whether only the words tell what somebody is.
  private func isOfUnknownType(_ responsible: Responsible) -> Bool {
    responsible.parties.allSatisfy { parties[$0].type.value == nil }
  }

  private static func words(_ text: String) -> [Substring] {
    let form = NormalForm.name(text)
    // Asking each character takes ten times as long; × and ÷ stand among the Latin letters.
    let isLatin = form.utf8.allSatisfy { $0 < 0xC0 && $0 != 0x97 && $0 != 0xB7 || $0 == 0xC3 }
    return isLatin
      ? form.utf8.split { $0 < 0x80 && $0 &- 0x61 >= 26 }.map { Substring($0) }
      : form.split { !$0.isLetter }
  }

  private static let municipalWords: Set<Substring> = [
    "kunta", "kunnan", "kunnat", "kuntien", "kaupunki", "kaupungin", "kaupungit", "kaupunkien",
    "kommun", "kommuns", "kommunen", "kommunens", "kommuner", "kommuners", "kommunerna",
    "kommunernas", "stad", "stads", "staden", "stadens", "städer", "städerna", "municipality",
    "municipalities", "city", "cities", "town", "towns",
  ]
}
