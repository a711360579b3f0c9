/// Reads the items of a list of citations one by one.
struct StatuteReferenceReader {
  private(set) var references: [StatuteReference] = []

  /// A section, or a run of sections, with what follows it.
  private struct Citation {
    var position: Int
    var sections: [Int] = []
    var subsection: Int?
    var items: [Int] = []
    var namesLanguageRights = false
  }

  /// An Act as a text names it.
  private struct Mention {
    let position: Int
    let name: String
    let statute: Statute?
    var isMisprint = false
  }

  private enum Mark {
    case section, subsection, item
  }

  /// What an item without an Act or a section goes on from.
  private var last: (mention: Mention?, statute: Statute?, section: Int?) = (nil, nil, nil)

  mutating func read(_ tokens: [StatuteText.Token]) {
    var citations: [Citation] = []
    var mentions: [Mention] = []
    var expected: Mark?
    var index = 0
    while index < tokens.count {
      if let (mention, count) = Self.mention(tokens, at: index) {
        mentions.append(mention)
        index += count
        expected = nil
        continue
      }
      switch tokens[index] {
      case .number:
        readNumbers(tokens, &index, &expected, &citations)
        continue
      case .sectionSign:
        expected = .section
      case .word(let word):
        if Self.isLanguageRights(tokens, at: index) {
          Self.update(&citations, at: index) { $0.namesLanguageRights = true }
        }
        expected = Self.mark(word)
      default:
        break
      }
      index += 1
    }
    add(citations, mentions)
  }

  /// Takes a number, or several, as what the word or the sign behind or before them says.
  private func readNumbers(
    _ tokens: [StatuteText.Token],
    _ index: inout Int,
    _ expected: inout Mark?,
    _ citations: inout [Citation]
  ) {
    let start = index
    var (numbers, end) = Self.numbers(tokens, from: start)
    var mark = end < tokens.count ? Self.mark(tokens[end]) : nil
    if let wanted = expected, mark == nil || numbers.count > 1 {
      // In `§ 41, 1 kohta` only the first number is the section's.
      if mark != nil {
        numbers = [numbers[0]]
        end = start + 1
      }
      mark = wanted
    } else if mark != nil {
      end += 1
    } else if start > 0, tokens[start - 1] == .openBracket, end < tokens.count,
      tokens[end] == .closeBracket
    {
      // Section 41(1) is its subsection, `41 § (1)` an item.
      mark = start > 1 && Self.isNumber(tokens[start - 2]) ? .subsection : .item
      end += 1
    } else if end < tokens.count, tokens[end] == .closeBracket {
      mark = .item
      end += 1
    }
    expected = nil
    // A letter behind the number makes it another section: `14 a §`.
    if end < tokens.count, case .word(let letter) = tokens[end], letter.utf8.count == 1,
      Self.mark(letter) == nil, end + 1 < tokens.count, tokens[end + 1] == .sectionSign
    {
      index = end + 2
      return
    }
    index = end
    switch mark {
    case .section:
      if let last = citations.last, last.namesLanguageRights, last.sections.isEmpty {
        citations[citations.count - 1].sections = numbers
      } else {
        citations.append(Citation(position: start, sections: numbers))
      }
    case .subsection: Self.update(&citations, at: start) { $0.subsection = numbers.first }
    case .item: Self.update(&citations, at: start) { $0.items += numbers }
    case nil: break
    }
  }

  private static func update(
    _ citations: inout [Citation],
    at position: Int,
    _ change: (inout Citation) -> Void
  ) {
    if citations.isEmpty { citations.append(Citation(position: position)) }
    change(&citations[citations.count - 1])
  }

  // MARK: Acts

  /// The Acts that a text names, in its order, each with the number that stands directly behind its name.
  static func named(in tokens: [StatuteText.Token]) -> [StatuteMention] {
    var mentions: [StatuteMention] = []
    var index = 0
    while index < tokens.count {
      guard let (mention, count) = mention(tokens, at: index) else {
        index += 1
        continue
      }
      index += count
      guard let statute = mention.statute, mention.name != statute.number else { continue }
      var next = index
      if next < tokens.count, tokens[next] == .openBracket { next += 1 }
      let number: String? =
        if next < tokens.count, case .statuteNumber(let number) = tokens[next] { number } else {
          nil
        }
      mentions.append(
        StatuteMention(
          name: mention.name,
          statute: statute,
          number: number,
          isMisprint: mention.isMisprint
        )
      )
      if number != nil { index = next + 1 }
    }
    return mentions
  }

  private static func mention(
    _ tokens: [StatuteText.Token],
    at start: Int
  ) -> (Mention, count: Int)? {
    if let name = StatuteNames.name(in: tokens, at: start) {
      let mention = Mention(
        position: start,
        name: written(name.words),
        statute: name.statute,
        isMisprint: name.isMisprint
      )
      return (mention, name.words.count)
    }
    switch tokens[start] {
    case .statuteNumber(let number):
      return (Mention(position: start, name: number, statute: nil), 1)
    case .word(let word) where isActWord(word):
      return (Mention(position: start, name: word, statute: nil), 1)
    default: return nil
    }
  }

  private static func written(_ name: [String]) -> String {
    name.map { $0 == "&" ? "ja" : $0 }.joined(separator: " ")
  }

  /// Whether a word is the name of an Act, or the beginning of one.
  private static func isActWord(_ word: String) -> Bool {
    switch word {
    case "lag", "act", "decree": true
    default: ends(Array(word.utf8), in: actEndings)
    }
  }

  private static func ends(_ word: [UInt8], in endings: [[UInt8]]) -> Bool {
    endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let actEndings = [
    "laki", "lain", "laissa", "asetus", "asetuksen", "lagen", "lagens", "sopimus", "sopimuksen",
    "stadga", "stadgan", "förordningen", "sääntö", "säännön",
  ].map { Array($0.utf8) }

  /// Gives each citation its Act: the one before it, or behind it where the first Act stands behind the first citation.
  private mutating func add(_ citations: [Citation], _ mentions: [Mention]) {
    let isBehind =
      citations.first.map { first in (mentions.first?.position ?? -1) > first.position } ?? false
    // Both lists are in the order of the text, so that one pass goes through them.
    var next = 0
    for citation in citations {
      while next < mentions.count, mentions[next].position <= citation.position { next += 1 }
      if isBehind {
        add(citation, next < mentions.count ? mentions[next] : mentions.last)
      } else {
        add(citation, next > 0 ? mentions[next - 1] : mentions.first)
      }
    }
    guard citations.isEmpty else { return }
    for mention in mentions where mention.statute != nil {
      add(Citation(position: mention.position), mention)
    }
  }

  private mutating func add(_ citation: Citation, _ mention: Mention?) {
    var sections = citation.sections
    let statute: Statute?
    if let mention {
      statute = mention.statute
    } else if let section = sections.first {
      let isUnknownAct = last.mention != nil && last.statute == nil
      statute =
        isUnknownAct
        ? nil
        : last.statute.flatMap { $0.section(section) == nil ? nil : $0 }
          ?? Self.onlyStatute(with: section) ?? last.statute
    } else if citation.namesLanguageRights {
      // Only one Act speaks of them, whichever stands before.
      statute = Self.onlyStatute { $0.number == nil }
    } else {
      statute = last.statute
    }
    if sections.isEmpty {
      if citation.namesLanguageRights {
        // Only one section speaks of them.
        sections =
          statute?.sections.filter { $0.items.contains { $0.number == nil } }
          .map(\.number) ?? []
      } else if mention == nil || !citation.items.isEmpty {
        sections = (mention == nil ? last.section : nil).map { [$0] } ?? []
      }
    }
    last = (mention ?? last.mention, statute, sections.last)
    references.append(
      StatuteReference(
        statute: statute,
        name: mention?.name,
        sections: sections,
        subsection: citation.subsection,
        items: citation.items,
        namesLanguageRights: citation.namesLanguageRights
      )
    )
  }

  private static func onlyStatute(with section: Int) -> Statute? {
    let statutes = Statute.all.filter { $0.section(section) != nil }
    return statutes.count == 1 ? statutes.first : nil
  }

  private static func onlyStatute(where hasItem: (Statute.Item) -> Bool) -> Statute? {
    let statutes = Statute.all.filter { $0.sections.contains { $0.items.contains(where: hasItem) } }
    return statutes.count == 1 ? statutes.first : nil
  }

  // MARK: Numbers and words

  /// The numbers of a list such as `1, 4 ja 5` or `6–7`, and where it ends.
  private static func numbers(
    _ tokens: [StatuteText.Token],
    from start: Int
  ) -> (numbers: [Int], end: Int) {
    var numbers: [Int] = []
    var index = start
    while index < tokens.count, case .number(let number) = tokens[index] {
      if index > start, tokens[index - 1] == .dash, let first = numbers.last, first < number,
        number - first < 100
      {
        numbers += (first + 1)...number
      } else {
        numbers.append(number)
      }
      guard index + 2 < tokens.count, [.dash, .comma, .and].contains(tokens[index + 1]),
        isNumber(tokens[index + 2])
      else { return (numbers, index + 1) }
      index += 2
    }
    return (numbers, index)
  }

  private static func isNumber(_ token: StatuteText.Token) -> Bool {
    if case .number = token { true } else { false }
  }

  private static func mark(_ token: StatuteText.Token) -> Mark? {
    switch token {
    case .sectionSign: .section
    case .word(let word): mark(word)
    default: nil
    }
  }

  private static func mark(_ word: String) -> Mark? {
    // Most words are longer or begin with another letter than any of these.
    guard word.utf8.count <= 12, let first = word.utf8.first, "psmkai".utf8.contains(first) else {
      return nil
    }
    return switch word {
    case "pykälä", "pykälän", "pykälät", "paragraf", "paragrafen", "paragraferna", "section",
      "sections", "sec", "s":
      .section
    case "mom", "momentti", "momentin", "momentissa", "momentet", "subsection", "subsections":
      .subsection
    case "kohta", "kohdan", "kohdat", "kohtaa", "kohdassa", "kohdissa", "kohtien", "kohd", "k",
      "alakohta", "punkt", "punkten", "punkterna", "punkter", "p", "paragraph", "paragraphs",
      "para", "item", "items", "point", "points":
      .item
    default: nil
    }
  }

  private static func isLanguageRights(_ tokens: [StatuteText.Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count, case .word(let first) = tokens[index],
      case .word(let second) = tokens[index + 1]
    else { return false }
    return (first.hasPrefix("kielelli") && second.hasPrefix("oikeu"))
      || (first.hasPrefix("språklig") && second.hasPrefix("rättighet"))
      || (["language", "linguistic"].contains(first) && second == "rights")
  }
}
