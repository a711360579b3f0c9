internal import Bytes

/// Finds the party that a text begins with.
extension PartyDirectory {
  /// The name or genitive that a text begins with, and the rest, which is a unit or a role.
  func beginning(of text: String) -> (meaning: Meaning, rest: String)? {
    if let unit = beginningBeforeSlash(of: text) { return unit }
    let form = NormalForm.nameBytes(text)
    guard beginnings.mayStand(in: form) else { return nil }
    return Self.isPlain(text, form) ? plainBeginning(of: text, form) : anyBeginning(of: text)
  }

  /// Whether each byte of a text's normal form stands where its letter stands in the text, with single spaces between words.
  static func isPlain(_ text: String, _ form: [UInt8]) -> Bool {
    guard form.count == text.utf8.count else { return false }
    // Capitals are the only bytes that differ; letters beyond ASCII are those that begin with C3.
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x20 && lead == 0x20 { return false }
      if byte >= 0x80, byte != 0xC3, lead != 0xC3 { return false }
      lead = byte
    }
    return true
  }

  /// The same as `anyBeginning` without a text for every beginning, since a text's normal form is that of its beginnings.
  func plainBeginning(of text: String, _ form: [UInt8]) -> (meaning: Meaning, rest: String)? {
    let spaces = form.indices.lazy.filter { form[$0] == UInt8(ascii: " ") }.prefix(8)
    for space in spaces.reversed() {
      var end = space
      if form[end - 1] == UInt8(ascii: ",") || form[end - 1] == UInt8(ascii: ":") { end -= 1 }
      var ends = [end]
      let bytes = text.utf8.span
      if end > 0, bytes[end - 1] == UInt8(ascii: "s") {
        ends.append(end > 1 && form[end - 2] == UInt8(ascii: "'") ? end - 2 : end - 1)
      }
      for end in ends {
        // Behind a name in its normal form stands no space.
        let name = form[..<end].last == UInt8(ascii: " ") ? form[..<(end - 1)] : form[..<end]
        guard let meaning = meaning(of: TextKey(Array(name))) else { continue }
        if case .everybody = meaning { continue }
        // “Jämsän kunta” and “Jämsän kaupunkki” are wrong names of Jämsä, not units of it; “Jämsän seurakunta” is another.
        let rest = text.utf8.dropFirst(space + 1)
        let first = String(Substring(rest.prefix { $0 != UInt8(ascii: ",") }))
        if PartyNoun.isNoun(form[(space + 1)...]) || PartyNoun(misspelt: first) != nil
          || isOtherOrganisation(form[(space + 1)...], behind: name, meaning)
        {
          return nil
        }
        return (meaning, String(Substring(rest)))
      }
    }
    return nil
  }

  /// The same as `plainBeginning` for any text, word by word.
  func anyBeginning(of text: String) -> (meaning: Meaning, rest: String)? {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard words.count > 1 else { return nil }
    for count in stride(from: min(words.count - 1, 8), through: 1, by: -1) {
      let name = Self.joined(words.prefix(count))
      let isHead = name.utf8.last == UInt8(ascii: ",") || name.utf8.last == UInt8(ascii: ":")
      let bare = isHead ? String(name.dropLast()) : name
      for candidate in [bare, Self.withoutSwedishGenitive(bare)] {
        guard let candidate, let meaning = meaning(of: TextKey(name: candidate)) else { continue }
        if case .everybody = meaning { continue }
        // The same as in a plain text.
        let rest = Self.joined(words.dropFirst(count))
        let first = String(Substring(rest.utf8.prefix { $0 != UInt8(ascii: ",") }))
        if PartyNoun.isNoun(rest) || PartyNoun(misspelt: first) != nil
          || isOtherOrganisation(
            NormalForm.nameBytes(rest)[...],
            behind: NormalForm.nameBytes(candidate)[...],
            meaning
          )
        {
          return nil
        }
        return (meaning, rest)
      }
    }
    return nil
  }

  /// Whether what stands behind a name tells another organisation: *Vaasan yliopisto, Vaasan keskussairaala*.
  private func isOtherOrganisation(
    _ rest: ArraySlice<UInt8>,
    behind name: ArraySlice<UInt8>,
    _ meaning: Meaning
  ) -> Bool {
    if PartyWords.isOtherOrganisation(rest) { return true }
    guard PartyWords.isHealthCare(rest), case .party(let party) = meaning, isMunicipal(party) else {
      return false
    }
    // Who writes `Jämsän kaupungin terveyskeskus` says whose it is.
    return name.split(separator: UInt8(ascii: " ")).last.map { !PartyNoun.isNoun($0) } ?? true
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
    guard text.utf8.span.hasByte(UInt8(ascii: "/")),
      let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let name = CellText.clean(String(text[..<slash])),
      let rest = CellText.clean(String(text[text.utf8.index(after: slash)...])),
      let meaning = meaning(of: TextKey(name: name))
    else { return nil }
    if case .everybody = meaning { return nil }
    return (meaning, rest)
  }

  private static func withoutSwedishGenitive(_ name: String) -> String? {
    guard name.utf8.last == UInt8(ascii: "s") else { return nil }
    return String(name.dropLast(name.hasSuffix("'s") || name.hasSuffix("’s") ? 2 : 1))
  }
}
