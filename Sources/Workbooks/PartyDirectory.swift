internal import Registry
internal import Wording

/// Finds the parties that a name, a group or the beginning of a text means.
struct PartyDirectory: Sendable {
  /// What a name stands for.
  enum Meaning: Sendable {
    case party(Int)
    /// A group of parties that the workbook names, or all municipalities.
    case group([Int])
    /// Everybody, in words that name nobody.
    case everybody([Int])
    /// A forum, by its index.
    case forum(Int)
  }

  private var meanings: [TextKey: Meaning] = [:]

  /// Names that may be suggested for an unknown one.
  private var suggestions: [(name: String, form: Likeness.Form)] = []

  /// Names by the parties' indexes.
  private var officialNames: [Int: String] = [:]

  /// Swedish names by the parties' indexes.
  private var swedishNames: [Int: String] = [:]

  /// Whether the workbook names no parties of its own, so that everybody named is one.
  let isEmpty: Bool

  init(_ parties: [Party], forums: [Forum], county: County?) {
    isEmpty = parties.isEmpty
    meanings.reserveCapacity(16 * parties.count + 4 * forums.count + 64)
    var municipalities: [Int] = []
    var signatories: [Int] = []
    var groups: [String: [Int]] = [:]
    for (index, party) in parties.enumerated() {
      if party.isMunicipal { municipalities.append(index) }
      if party.isSignatory { signatories.append(index) }
      if let group = party.municipalityGroup {
        groups[NormalForm.name(group), default: []].append(index)
      }
      add(party, at: index, county: county)
      officialNames[index] = party.name?.original
      swedishNames[index] =
        party.nameInSwedish?.original ?? party.name?.translation(to: .swedish)
        ?? party.municipality?.officialName.sv
    }
    for (name, members) in groups { meanings[TextKey(exactly: name)] = .group(members) }
    for (name, members) in groups where name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      for word in Self.groupWords { add("\(word) \(name)", .group(members)) }
    }
    for word in Self.municipalityWords { add(word, .group(municipalities)) }
    for word in Self.partyWords { add(word, .group(signatories)) }
    for word in Self.everybodyWords { add(word, .everybody(signatories)) }
    for (index, forum) in forums.enumerated() { add(forum, at: index) }
  }

  private mutating func add(_ forum: Forum, at index: Int) {
    for name in forum.name?.everyForm ?? [] {
      suggestions.append((name, Likeness.Form(name: name)))
    }
    for name in forum.names { add(name, .forum(index)) }
    if forum.id.isWritten { add(forum.id.whole, .forum(index)) }
  }

  private mutating func add(_ party: Party, at index: Int, county: County?) {
    var names: [String] = []
    if let name = party.name {
      names.append(name.original)
      names += Language.allCases.compactMap { name.translation(to: $0) }
    }
    if let name = party.nameInSwedish?.original { names.append(name) }
    for name in names { suggestions.append((name, Likeness.Form(name: name))) }
    if let short = party.shortName?.original { names += CellText.items(short) }
    if party.id.isWritten { names.append(party.id.whole) }
    for name in names { add(name, .party(index)) }
    for name in names { add(Self.genitive(of: name), .party(index)) }
    if let municipality = party.municipality {
      let official = municipality.officialName
      for name in [
        municipality.name.fi, municipality.name.sv, municipality.name.en, municipality.genitive,
        official.fi, official.sv, official.en, Self.genitive(of: official.fi),
      ] {
        addIfFree(name, .party(index))
      }
      for name in [official.fi, official.sv] {
        suggestions.append((name, Likeness.Form(name: name)))
      }
    }
    if party.isCounty {
      var own = [
        "hyvinvointialue", "hyvinvointialueen", "hva", "hva:n", "välfärdsområdet",
        "välfärdsområdets", "välfärdsområde", "county", "the county", "wellbeing services county",
        "the county's",
      ]
      if let county {
        let official = county.officialName
        own += county.otherNames
        own += [official.fi, official.sv, official.en, official.fi + "en"]
        own += [county.genitive + " hva", county.genitive + " hva:n", official.sv + "s"]
      }
      for name in own { addIfFree(name, .party(index)) }
    }
    if party.type.value == .regionalCouncil {
      if let council = party.name.flatMap({ RegionalCouncil(named: $0.original) }) {
        for language in Language.allCases { addIfFree(council.name[language], .party(index)) }
      }
      for name in [
        "liitto", "liiton", "maakunnan liitto", "maakunnan liiton", "maakuntaliitto",
        "maakuntaliiton", "landskapsförbundet", "landskapsförbundets", "the regional council",
        "regional council",
      ] {
        addIfFree(name, .party(index))
      }
    }
  }

  private mutating func add(_ name: String, _ meaning: Meaning) {
    let form = NormalForm.nameBytes(name)
    guard !form.isEmpty else { return }
    let key = TextKey(form)
    if meanings[key] == nil { meanings[key] = meaning }
  }

  private mutating func addIfFree(_ name: String, _ meaning: Meaning) { add(name, meaning) }

  /// What a whole text means; `nil`: it is no name.
  func meaning(of text: String) -> Meaning? { meanings[TextKey(name: text)] }

  /// The name or genitive that a text begins with, and the rest, which is a unit or a role.
  func beginning(of text: String) -> (meaning: Meaning, rest: String)? {
    if let unit = beginningBeforeSlash(of: text) { return unit }
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard words.count > 1 else { return nil }
    for count in stride(from: min(words.count - 1, 8), through: 1, by: -1) {
      let name = Self.joined(words.prefix(count))
      let isHead = name.utf8.last == UInt8(ascii: ",") || name.utf8.last == UInt8(ascii: ":")
      let bare = isHead ? String(name.dropLast()) : name
      for candidate in [bare, Self.withoutSwedishGenitive(bare)] {
        guard let candidate, let meaning = meanings[TextKey(name: candidate)] else { continue }
        if case .everybody = meaning { continue }
        // “Jämsän kunta” and “Jämsän kaupunkki” are wrong names of Jämsä, not units of it.
        let rest = Self.joined(words.dropFirst(count))
        let first = String(Substring(rest.utf8.prefix { $0 != UInt8(ascii: ",") }))
        if PartyNoun.isNoun(rest) || PartyNoun(misspelt: first) != nil { return nil }
        return (meaning, rest)
      }
    }
    return nil
  }

  /// Words with single spaces between them.
  private static func joined(_ words: ArraySlice<Substring.UTF8View>) -> String {
    var text = ""
    for word in words {
      if !text.isEmpty { text += " " }
      text += Substring(word)
    }
    return text
  }

  /// The same for `hva/perhekeskus`, where a slash stands before the unit.
  private func beginningBeforeSlash(of text: String) -> (meaning: Meaning, rest: String)? {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let name = CellText.clean(String(text[..<slash])),
      let rest = CellText.clean(String(text[text.utf8.index(after: slash)...])),
      let meaning = meanings[TextKey(name: name)]
    else { return nil }
    if case .everybody = meaning { return nil }
    return (meaning, rest)
  }

  /// With how many names an unknown one is compared.
  var suggestionCount: Int { suggestions.count }

  /// The known name that an unknown one resembles; `nil`: none is near.
  func nearest(to text: String) -> String? {
    let words = text.utf8.prefix { $0 != UInt8(ascii: ",") }.split(separator: UInt8(ascii: " "))
      .map { Substring($0) }
    if words.count == 2, let noun = PartyNoun(meantBy: String(words[1])),
      case .party(let index)? = meanings[TextKey(name: String(words[0]))]
    {
      // A wrong “kommun” asks for the Swedish name, a wrong “kunta” for the Finnish one.
      if noun.isSwedish, let name = swedishNames[index] { return name }
      if let name = officialNames[index] { return name }
    }
    let form = Likeness.Form(name: text)
    var best: (name: String, distance: Int)?
    for index in suggestions.indices {
      let most = best.map { $0.distance - 1 } ?? max(2, form.scalars.count / 6)
      guard Likeness.mayBeNear(form.letters, suggestions[index].form.letters, within: most),
        let distance = Likeness.distance(from: form, to: suggestions[index].form, within: most)
      else { continue }
      best = (suggestions[index].name, distance)
    }
    return best?.name
  }

  /// The genitive of a name that ends in one of the four nouns of signatories; else the name itself.
  private static func genitive(of name: String) -> String {
    for (noun, genitive) in [
      ("kunta", "kunnan"), ("kaupunki", "kaupungin"), ("hyvinvointialue", "hyvinvointialueen"),
      ("liitto", "liiton"),
    ] where name.hasSuffix(noun) {
      return String(name.dropLast(noun.count)) + genitive
    }
    return name
  }

  private static func withoutSwedishGenitive(_ name: String) -> String? {
    guard name.utf8.last == UInt8(ascii: "s") else { return nil }
    return String(name.dropLast(name.hasSuffix("'s") || name.hasSuffix("’s") ? 2 : 1))
  }

  /// What stands before the number of a municipality group.
  private static let groupWords = [
    "kuntaryhmä", "ryhmä", "kommungrupp", "grupp", "municipality group", "group",
  ]

  private static let municipalityWords = [
    "kaikki kunnat", "kunnat", "kuntien", "kaikkien kuntien", "alueen kunnat", "alueen kuntien",
    "kaikki alueen kunnat", "alla kommuner", "kommunerna", "kommunernas", "kommuner",
    "alla kommuners", "all municipalities", "municipalities", "the municipalities",
    "the municipalities'", "municipalities'",
  ]

  private static let partyWords = [
    "kaikki osapuolet", "osapuolet", "kaikki sopimusosapuolet", "sopimusosapuolet", "alla parter",
    "parterna", "alla avtalsparter", "all parties", "all signatories", "the parties",
  ]

  private static let everybodyWords = [
    "kaikki", "kaikki yhdessä", "yhdessä", "kaikki tahot", "kaikki toimijat", "yhteinen",
    "yhteisesti", "alla", "alla tillsammans", "tillsammans", "gemensamt", "everyone", "everybody",
    "all", "together", "jointly",
  ]
}
