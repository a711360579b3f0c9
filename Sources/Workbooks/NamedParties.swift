internal import Bytes
internal import Wording

/// The parties of a workbook that has neither a table of parties nor a known county: everybody who is named.
struct NamedParties {
  /// Somebody who is named, with how often.
  private struct Name {
    let form: String
    let party: Party

    /// Whether it is a county or a municipality of the register, be it called by another name.
    let isRegistered: Bool
    var count = 0
  }

  /// In the order in which they are first named.
  private var names: [Name] = []

  /// Where the names stand in the list, by their forms.
  private var places: [TextKey: Int] = [:]

  /// The same by the numbers of how they are written; negative: it is no name, `nil`: it has not been read.
  private var placesAsWritten: [Int?] = []

  /// Words for groups, and names of forums, which are no parties.
  private let groups: PartyDirectory

  /// A workbook in which `groups` knows no parties.
  init(_ groups: PartyDirectory) {
    self.groups = groups
  }

  /// Takes in a cell of parties, taken apart, that stands in the workbook several times.
  mutating func add(_ cell: [PartyLists.Item], of lists: PartyLists, times: Int) {
    for item in cell {
      let parts = item.parts
      // “Vantaan ja Keravan hyvinvointialue” is one name, “Lakeuskosken kaupunki, sivistyspalvelut” one party and its unit.
      if parts.count == 2, !item.text.utf8.span.hasByte(UInt8(ascii: ",")),
        Self.type(of: lists.names[parts[1]]) == .county,
        let party = Party(registered: item.text)
      {
        names[place(of: party, isRegistered: true)].count += times
      } else if parts.count == 2, isOneName(item, lists.names) {
        let place = place(of: item.text)
        if place >= 0 { names[place].count += times }
      } else {
        var last: Int?
        for part in parts {
          let name = lists.names[part]
          if let last, Self.isUnit(name), mayHaveUnit(last, in: item, lists.names) { continue }
          count(part, lists.names, times)
          last = part
        }
      }
    }
  }

  /// Whether a name behind that of a party is a unit's: `sivistyspalvelut`, and neither `kunta` nor an organisation nor several.
  static func isUnit(_ name: String) -> Bool {
    beginsSmall(name) && !PartyNoun.isNoun(name) && type(of: name) == nil
      && !PartyWords.areOrganisations(name)
  }

  /// Whether an item of two parts that nobody is called is one name.
  private func isOneName(_ item: PartyLists.Item, _ written: [String]) -> Bool {
    let parts = item.parts.map { written[$0] }
    return NameWithConjunction.isOne(item.text, ofParts: parts)
      && parts.allSatisfy { !form(of: $0).isEmpty }
  }

  /// Whether a text begins with a small letter; most names begin with a capital, which its byte tells.
  private static func beginsSmall(_ text: String) -> Bool {
    guard let byte = text.utf8.first, byte &- UInt8(ascii: "A") >= 26 else { return false }
    return text.first?.isLowercase ?? false
  }

  private mutating func count(_ number: Int, _ written: [String], _ times: Int) {
    let place = place(of: number, written)
    if place >= 0 { names[place].count += times }
  }

  /// Whether a name's last word tells that it is an organisation, or the register does and no `ja` stands behind it.
  private mutating func mayHaveUnit(
    _ number: Int,
    in item: PartyLists.Item,
    _ written: [String]
  ) -> Bool {
    if Self.type(of: written[number]) != nil { return true }
    guard item.text.utf8.span.hasByte(UInt8(ascii: ",")) else { return false }
    let place = place(of: number, written)
    return place >= 0 && names[place].isRegistered
  }

  /// Where a name stands by the number of how it is written; negative: it is none.
  private mutating func place(of number: Int, _ written: [String]) -> Int {
    while placesAsWritten.count <= number { placesAsWritten.append(nil) }
    if let place = placesAsWritten[number] { return place }
    let place = place(of: PartyWords.withoutTogether(written[number]) ?? written[number])
    placesAsWritten[number] = place
    return place
  }

  /// Where a name stands that is written so for the first time; negative: it is none.
  private mutating func place(of name: String) -> Int {
    let form = form(of: name)
    guard !form.isEmpty else { return -1 }
    if let party = Party(registered: name) { return place(of: party, isRegistered: true) }
    return place(of: Party(name: Text(name), type: Self.type(of: name)), isRegistered: false)
  }

  private mutating func place(of party: Party, isRegistered: Bool) -> Int {
    let form = NormalForm.name(party.name?.original ?? "")
    let key = TextKey(exactly: form)
    if let place = places[key] { return place }
    names.append(Name(form: form, party: party, isRegistered: isRegistered))
    places[key] = names.count - 1
    return names.count - 1
  }

  /// The form of a name; empty: it means a group or nobody.
  private func form(of name: String) -> String {
    guard groups.meaning(of: name) == nil, groups.beginning(of: name) == nil else { return "" }
    let form = NormalForm.name(name)
    // A dash or a question mark names nobody.
    return form.utf8.contains { $0 >= 0x61 } ? form : ""
  }

  /// The parties in the order in which they are first named; a name that is nearly another one, named more often, is none.
  var parties: [Party] {
    // A flood of different names is not compared.
    let isFlood = names.count > 1_000
    // Nobody else is compared with those of the register.
    let hasOthers = names.contains { !$0.isRegistered }
    let forms = hasOthers && !isFlood ? names.map { Likeness.Form(form: $0.form) } : []
    let registered = PartyDirectory(
      hasOthers ? names.filter(\.isRegistered).map(\.party) : [],
      forums: [],
      county: nil
    )
    return names.indices.compactMap { index in
      let name = names[index]
      if !name.isRegistered {
        if !registered.isEmpty, Self.means(name.party, registered, isFlood) { return nil }
        let isSlip =
          !isFlood
          && names.indices.contains { other in
            names[other].count > name.count && Self.areNearlyAlike(forms[index], forms[other])
              && Self.haveSameDigits(name.form, names[other].form)
          }
        if isSlip { return nil }
      }
      return name.party
    }
  }

  /// Whether a name means one of the register's parties, a unit of it or nearly it.
  private static func means(
    _ party: Party,
    _ registered: PartyDirectory,
    _ isFlood: Bool
  ) -> Bool {
    guard let name = party.name?.original else { return false }
    return registered.meaning(of: name) != nil || registered.beginning(of: name) != nil
      || !isFlood && registered.nearest(to: name) != nil
  }

  private static func areNearlyAlike(_ form: Likeness.Form, _ other: Likeness.Form) -> Bool {
    guard form.scalars.count >= 10, form.scalars.first == other.scalars.first,
      let distance = Likeness.distance(from: form, to: other, within: 2)
    else { return false }
    return distance > 0
  }

  private static func haveSameDigits(_ form: String, _ other: String) -> Bool {
    func digits(_ text: String) -> [UInt8] { text.utf8.filter { (0x30...0x39).contains($0) } }
    return digits(form) == digits(other)
  }

  /// The kind of organisation that a name's last word tells; `nil`: it tells none.
  static func type(of name: String) -> PartyType? {
    let form = NormalForm.nameBytes(name)
    let last = form.last
    return endings.first { ending, _ in
      ending.last == last && form.suffix(ending.count).elementsEqual(ending)
    }?.type
  }

  private static let endings = [
    ("hyvinvointialue", .county), ("välfärdsområde", .county), (" hva", .county),
    ("kuntayhtymä", .jointAuthority), ("samkommun", .jointAuthority), (" kunta", .municipality),
    (" kaupunki", .town), (" kommun", .municipality), (" stad", .town),
    (" liitto", .regionalCouncil),
    (" förbund", .regionalCouncil), ("maakuntaliitto", .regionalCouncil),
    ("landskapsförbund", .regionalCouncil), ("satakuntaliitto", .regionalCouncil),
    ("satakuntaförbundet", .regionalCouncil), (" ry", .association), (" rf", .association),
    ("yhdistys", .association), ("förening", .association), (" oy", .other), (" ab", .other),
    ("seurakunta", .other), ("församling", .other),
  ].map { (ending: String, type: PartyType) in (ending: Array(ending.utf8), type: type) }
}
