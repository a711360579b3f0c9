internal import Wording

/// The parties of a workbook that has neither a table of parties nor a known county: everybody who is named.
struct NamedParties {
  /// The names, each as it is written first, with how often it is written.
  private var names: [(form: String, name: String, count: Int)] = []

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
      // “Lakeuskosken kaupunki, sivistyspalvelut” is one party and its unit.
      if parts.count == 2, Self.beginsSmall(lists.names[parts[1]]),
        Self.type(of: lists.names[parts[0]]) != nil, Self.type(of: lists.names[parts[1]]) == nil
      {
        count(parts[0], lists.names, times)
      } else {
        for part in parts { count(part, lists.names, times) }
      }
    }
  }

  /// Whether a text begins with a small letter; most names begin with a capital, which its byte tells.
  private static func beginsSmall(_ text: String) -> Bool {
    guard let byte = text.utf8.first, byte &- UInt8(ascii: "A") >= 26 else { return false }
    return text.first?.isLowercase ?? false
  }

  private mutating func count(_ number: Int, _ written: [String], _ times: Int) {
    while placesAsWritten.count <= number { placesAsWritten.append(nil) }
    let place = placesAsWritten[number] ?? place(of: written[number])
    placesAsWritten[number] = place
    if place >= 0 { names[place].count += times }
  }

  /// Where a name stands that is written so for the first time; negative: it is none.
  private mutating func place(of name: String) -> Int {
    let form = form(of: name)
    guard !form.isEmpty else { return -1 }
    let key = TextKey(exactly: form)
    if let place = places[key] { return place }
    names.append((form, name, 0))
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
    return names.compactMap { form, name, count in
      let isSlip =
        !isFlood
        && names.contains { other in
          other.count > count && Self.areNearlyAlike(form, other.form)
        }
      return isSlip ? nil : Party(name: Text(name), type: Self.type(of: name))
    }
  }

  private static func areNearlyAlike(_ form: String, _ other: String) -> Bool {
    guard form.utf8.count >= 10, form != other, mayBeginAlike(form, other),
      form.first == other.first,
      let distance = Likeness.distance(from: form, to: other), distance <= 2
    else { return false }
    func digits(_ text: String) -> [UInt8] { text.utf8.filter { (0x30...0x39).contains($0) } }
    return digits(form) == digits(other)
  }

  /// Whether two names may begin with the same character, which two letters of ASCII tell at once.
  private static func mayBeginAlike(_ form: String, _ other: String) -> Bool {
    guard let first = form.utf8.first, let second = other.utf8.first else { return false }
    return first == second || first >= 0x80 || second >= 0x80
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
