internal import Registry
package import Wording
package import Workbooks

/// How a sentence names a party: by its official name, which inflects, or behind the word “party”.
package struct PartyName {
  /// As it stands in a list: *Luhangan kunta, Luhanka kommun, the Municipality of Luhanka*.
  package let listed: String

  private let language: Language

  /// Whether the name ends in a noun that inflects, so that it stands by itself.
  private let isOfficial: Bool

  package init(_ party: Party, in language: Language) {
    self.language = language
    let written = Excerpt.ofName(
      party.name.map { $0.translation(to: language) ?? $0.original } ?? party.id.text
    )
    let name =
      switch language {
      case .finnish: party.municipality?.officialName.fi ?? written
      case .swedish:
        party.municipality?.officialName.sv ?? party.nameInSwedish?.original ?? written
      case .english: party.municipality.map { "the \($0.officialName.en)" } ?? written
      }
    if party.municipality == nil, party.isCounty, let county = County(named: written) {
      let official = county.officialName[language]
      listed = language == .english ? "the \(official)" : official
      isOfficial = true
    } else if party.type.value == .regionalCouncil, let council = RegionalCouncil(named: written) {
      let official = council.name[language]
      listed = language == .english ? "the \(official)" : official
      isOfficial = true
    } else {
      isOfficial =
        party.municipality != nil
        || (language == .finnish && Self.nouns.contains { name.hasSuffix($0.noun) })
        || (language == .swedish && Self.swedishNouns.contains { name.hasSuffix($0) })
      listed = isOfficial ? name : language.quoted(name)
    }
  }

  /// As the subject that begins a sentence: *Luhangan kunta*, *Osapuoli ”…”*.
  package var subject: String {
    if isOfficial { return listed.prefix(1).uppercased() + listed.dropFirst() }
    return Phrase(fi: "Osapuoli \(listed)", sv: "Parten \(listed)", en: "The party \(listed)")[
      language
    ]
  }

  /// As it stands inside a Swedish or an English sentence: *Luhanka kommun*, *parten ”…”*.
  package var object: String {
    if isOfficial { return listed }
    return Phrase(fi: "osapuoli \(listed)", sv: "parten \(listed)", en: "the party \(listed)")[
      language
    ]
  }

  /// Whose something is, at the beginning of a Finnish sentence: *Luhangan kunnan*.
  var genitive: String { inflected(\.genitive, or: "osapuolen") }

  /// Who lacks something, at the beginning of a Finnish sentence: *Luhangan kunnalta*.
  var ablative: String { inflected(\.ablative, or: "osapuolelta") }

  /// Who lacks something, inside a Finnish sentence: *Luhangan kunnalta, osapuolelta ”…”*.
  var ablativeInside: String { inside(\.ablative, or: "osapuolelta") }

  /// Who has something, at the beginning of a Finnish sentence: *Luhangan kunnalla*.
  package var adessive: String { inflected(\.adessive, or: "osapuolella") }

  /// For whom something is, at the beginning of a Finnish sentence: *Luhangan kunnalle*.
  package var allative: String { inflected(\.allative, or: "osapuolelle") }

  /// The party's decision, as the subject that begins a Swedish or an English sentence.
  var decision: String {
    switch language {
    case .finnish: "\(genitive) päätös"
    case .swedish: isOfficial ? "\(listed)s beslut" : "Beslutet av parten \(listed)"
    case .english: isOfficial ? "The decision of \(listed)" : "The decision of the party \(listed)"
    }
  }

  private func inflected(_ ending: KeyPath<Declension, String>, or word: String) -> String {
    let name = inside(ending, or: word)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func inside(_ ending: KeyPath<Declension, String>, or word: String) -> String {
    guard isOfficial, let noun = Self.nouns.first(where: { listed.hasSuffix($0.noun) }) else {
      return "\(word) \(listed)"
    }
    return String(listed.dropLast(noun.noun.count)) + noun[keyPath: ending]
  }

  private struct Declension {
    let noun: String
    let genitive: String
    let ablative: String
    let adessive: String
    let allative: String
  }

  /// The nouns in which the official names of signatories end.
  private static let nouns = [
    Declension(
      noun: "kunta",
      genitive: "kunnan",
      ablative: "kunnalta",
      adessive: "kunnalla",
      allative: "kunnalle"
    ),
    Declension(
      noun: "kaupunki",
      genitive: "kaupungin",
      ablative: "kaupungilta",
      adessive: "kaupungilla",
      allative: "kaupungille"
    ),
    Declension(
      noun: "hyvinvointialue",
      genitive: "hyvinvointialueen",
      ablative: "hyvinvointialueelta",
      adessive: "hyvinvointialueella",
      allative: "hyvinvointialueelle"
    ),
    Declension(
      noun: "liitto",
      genitive: "liiton",
      ablative: "liitolta",
      adessive: "liitolla",
      allative: "liitolle"
    ),
  ]

  private static let swedishNouns = ["kommun", "stad", "välfärdsområde", "förbund"]
}

extension Occasion {
  /// How a sentence names one of the workbook's parties.
  func name(_ party: Party) -> PartyName { PartyName(party, in: language) }

  /// The decision of one or several parties as the subject that begins a sentence, and its end, which lists several.
  func decision(
    of parties: PartyRuns,
    in workbook: Workbook
  ) -> (subject: String, ending: String) {
    if parties.count == 1, let party = parties.first {
      return (name(workbook.parties[party]).decision, "")
    }
    let count = language.text(of: parties.count)
    let subject = Phrase(
      fi: "\(count) osapuolen päätös",
      sv: "Beslutet av \(count) parter",
      en: "The decision of \(count) parties"
    )
    return (subject[language], ": " + list(parties.lazy.map { workbook.parties[$0] }))
  }

  /// The first three of several parties, and how many others there are.
  func list(_ parties: some Collection<Party>) -> String {
    language.list(parties.lazy.map { name($0).listed }, showing: 3)
  }
}
