internal import Registry
internal import Wording

/// Finds the parties that a name, a group or the beginning of a text means.
struct PartyDirectory: Sendable {
  /// What a name stands for.
  enum Meaning: Sendable {
    case party(Int)
    /// A group of parties that the workbook names, or all municipalities.
    case group(PartyRuns)
    /// Everybody, in words that name nobody.
    case everybody(PartyRuns)
    /// A forum, by its index.
    case forum(Int)
  }

  /// By the names of this workbook in their normal forms; those of `PartyWords` stand beside them.
  private var meanings: [TextKey: Meaning] = [:]

  /// Names that are those of regions as well and mean somebody only by themselves.
  private var wholeMeanings: [TextKey: Meaning] = [:]

  /// Tells of most texts that they begin with none of the names.
  private(set) var beginnings = PartyWords.beginnings

  /// The parties that are municipalities, and those that sign.
  private let municipalities: PartyRuns
  private let signatories: PartyRuns

  /// Names that may be suggested for an unknown one.
  private var suggestions = NameSuggestions()

  /// Names by the parties' indexes.
  private var officialNames: [String?] = []

  /// Swedish names by the parties' indexes.
  private var swedishNames: [String?] = []

  /// Whether the workbook names no parties of its own, so that everybody named is one.
  let isEmpty: Bool

  init(_ parties: [Party], forums: [Forum], county: County?) {
    isEmpty = parties.isEmpty
    meanings.reserveCapacity(16 * parties.count + 4 * forums.count)
    municipalities = PartyRuns(parties.indices.lazy.filter { parties[$0].isMunicipal })
    signatories = PartyRuns(parties.indices.lazy.filter { parties[$0].isSignatory })
    var members: [String: [Int]] = [:]
    for (index, party) in parties.enumerated() {
      if let group = party.municipalityGroup {
        members[NormalForm.name(group), default: []].append(index)
      }
      add(party, at: index, county: county)
      officialNames.append(party.name?.original)
      swedishNames.append(
        party.nameInSwedish?.original ?? party.name?.translation(to: .swedish)
          ?? party.municipality?.officialName.sv
      )
    }
    let groups = members.mapValues { PartyRuns($0) }
    for (name, members) in groups {
      beginnings.insert(Array(name.utf8))
      meanings[TextKey(exactly: name)] = .group(members)
    }
    if let county = county ?? parties.lazy.compactMap(\.registeredCounty).first {
      for name in PartyWords.municipalities(of: county) { add(name, .group(municipalities)) }
    }
    for (name, members) in groups where name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      for word in Self.groupWords { add("\(word) \(name)", .group(members)) }
    }
    for (index, forum) in forums.enumerated() { add(forum, at: index) }
  }

  private mutating func add(_ forum: Forum, at index: Int) {
    for name in forum.name?.everyForm ?? [] { suggestions.add(name) }
    for name in forum.names + (forum.id.isWritten ? [forum.id.whole] : []) {
      add(name, .forum(index), besideWords: true)
    }
  }

  private mutating func add(_ party: Party, at index: Int, county: County?) {
    var names: [String] = []
    if let name = party.name {
      names.append(name.original)
      names += Language.allCases.compactMap { name.translation(to: $0) }
    }
    if let name = party.nameInSwedish?.original { names.append(name) }
    for name in names { suggestions.add(name) }
    if let short = party.shortName?.original { names += CellText.items(short) }
    if party.id.isWritten { names.append(party.id.whole) }
    for name in names { add(name, .party(index)) }
    for name in names { add(Self.genitive(of: name), .party(index)) }
    if let municipality = party.municipality {
      let official = municipality.officialName
      for name in [
        municipality.name.fi, municipality.name.sv, municipality.name.en, municipality.genitive,
        official.fi, official.sv, official.en, Self.genitive(of: official.fi),
      ] + municipality.otherSwedishNames {
        addIfFree(name, .party(index))
      }
      for name in [official.fi, official.sv] { suggestions.add(name) }
      for name in [municipality.name.fi, municipality.name.sv] { suggestions.addBare(name) }
    }
    if party.isCounty { addNames(ofCounty: party.registeredCounty ?? county, .party(index)) }
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

  /// Adds what a county is called; `nil`: it is not known which one it is.
  private mutating func addNames(ofCounty county: County?, _ meaning: Meaning) {
    var names = [
      "hyvinvointialue", "hyvinvointialueen", "hva", "hva:n", "välfärdsområdet",
      "välfärdsområdets", "välfärdsområde", "county", "the county", "wellbeing services county",
      "the county's",
    ]
    if let county {
      let official = county.officialName
      let short = county.shortName
      names += county.otherNames
      names += [official.fi, official.sv, official.en, official.fi + "en"]
      names += [county.genitive + " hva", county.genitive + " hva:n", official.sv + "s"]
      names.append("\(short.en) wellbeing services county")
      // “Vantaa ja Kerava” are two towns.
      for name in [short.fi, short.sv, short.en] where CellText.listParts(name).count == 1 {
        addWhole(name, meaning)
      }
    }
    for name in names { addIfFree(name, meaning) }
  }

  /// Adds a name that means somebody only where nothing stands behind it: *Österbottens museum* is not the county's.
  private mutating func addWhole(_ name: String, _ meaning: Meaning) {
    let form = NormalForm.nameBytes(name)
    beginnings.insert(form)
    let key = TextKey(form)
    if wholeMeanings[key] == nil { wholeMeanings[key] = meaning }
  }

  /// Adds a name that nothing else has; one that is a word for a group is that word, unless a party or a group has it.
  private mutating func add(_ name: String, _ meaning: Meaning, besideWords: Bool = false) {
    let form = NormalForm.nameBytes(name)
    guard !form.isEmpty, !besideWords || PartyWords.groups[TextKey(form)] == nil else { return }
    beginnings.insert(form)
    let key = TextKey(form)
    if meanings[key] == nil { meanings[key] = meaning }
  }

  private mutating func addIfFree(_ name: String, _ meaning: Meaning) { add(name, meaning) }

  /// What a whole text means; `nil`: it is no name.
  func meaning(of text: String) -> Meaning? {
    // Most texts that are asked for are lists of several names, longer than any of them; a plain text is as long as its form.
    let utf8 = text.utf8
    if utf8.count > beginnings.longest, NormalForm.isPlainName(utf8.span) { return nil }
    let form = NormalForm.nameBytes(text)
    guard beginnings.mayBeName(form) else { return nil }
    let key = TextKey(form)
    return meaning(of: key) ?? wholeMeanings[key]
  }

  /// What a name means by its normal form, also where more stands behind it.
  func meaning(of name: TextKey) -> Meaning? {
    if let meaning = meanings[name] { return meaning }
    return switch PartyWords.groups[name] {
    case .municipalities?: .group(municipalities)
    case .signatories?: .group(signatories)
    case .everybody?: .everybody(signatories)
    case nil: nil
    }
  }

  /// Whether a party is a municipality.
  func isMunicipal(_ party: Int) -> Bool { municipalities.contains(party) }

  /// With how many names an unknown one is compared.
  var suggestionCount: Int { suggestions.count }

  /// The known name that an unknown one resembles; `nil`: none is near, or it is another municipality's right name.
  func nearest(to text: String) -> String? {
    let words = text.utf8.prefix { $0 != UInt8(ascii: ",") }.split(separator: UInt8(ascii: " "))
      .map { Substring($0) }
    if words.count == 2, let noun = PartyNoun(meantBy: String(words[1])),
      case .party(let index)? = meaning(of: TextKey(name: String(words[0])))
    {
      // A wrong “kommun” asks for the Swedish name, a wrong “kunta” for the Finnish one.
      if noun.isSwedish, let name = swedishNames[index] { return name }
      if let name = officialNames[index] { return name }
    }
    guard let name = suggestions.nearest(to: text), !isOtherMunicipality(text) else { return nil }
    return name
  }

  /// Whether a text is the right name of a municipality that is none of the parties.
  private func isOtherMunicipality(_ text: String) -> Bool {
    guard let municipality = Municipality(named: text) else {
      return FormerMunicipality(named: text) != nil
    }
    return meaning(of: TextKey(name: municipality.name.fi)) == nil
  }

  /// The genitive of a name that ends in one of the four nouns of signatories; else the name itself.
  private static func genitive(of name: String) -> String {
    let bytes = name.utf8
    guard
      let (noun, genitive) = nouns.first(where: { bytes.suffix($0.0.count).elementsEqual($0.0) })
    else { return name }
    return String(Substring(bytes.dropLast(noun.count))) + genitive
  }

  private static let nouns = [
    ("kunta", "kunnan"), ("kaupunki", "kaupungin"), ("hyvinvointialue", "hyvinvointialueen"),
    ("liitto", "liiton"),
  ].map { (Array($0.0.utf8), $0.1) }

  /// What stands before the number of a municipality group.
  private static let groupWords = [
    "kuntaryhmä", "ryhmä", "kommungrupp", "grupp", "municipality group", "group",
  ]
}
