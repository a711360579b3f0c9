internal import Bytes

/// Words behind a group that leave somebody out of it: *kaikki kunnat paitsi Ypäjä*.
enum ExceptedParties {
  /// What stands behind a word that leaves out what follows, or before one that leaves out what it follows; `nil`: there
  /// is no such word.
  static func named(in text: String) -> String? {
    if let rest = rest(of: text, behind: beginnings) { return rest }
    guard let word = ending(of: text) else { return nil }
    return CellText.clean(String(Substring(text.utf8.dropLast(word.count))))
  }

  /// Whether a text ends in a word that leaves out what it follows: *Ypäjää lukuun ottamatta*.
  static func endsSo(_ text: String) -> Bool { ending(of: text) != nil }

  private static func ending(of text: String) -> [UInt8]? {
    let utf8 = text.utf8
    return endings.first { utf8.suffix($0.count).elementsEqual($0) }
  }

  /// The same behind a plain “not”, which leaves out only whoever is known: *(ei Ypäjä)*.
  static func negated(in text: String) -> String? { rest(of: text, behind: negations) }

  private static func rest(of text: String, behind words: [[UInt8]]) -> String? {
    let utf8 = text.utf8
    func begins(with word: [UInt8]) -> Bool {
      utf8.count > word.count
        && zip(utf8, word).allSatisfy { $0 == $1 || $0 < 0x80 && $0 | 0x20 == $1 }
    }
    guard let word = words.first(where: begins) else { return nil }
    return CellText.clean(String(Substring(utf8.dropFirst(word.count))))
  }

  /// The forms in which a name may be known that is left out in the partitive: *Ypäjää, Loppea, Espoota*.
  static func nominatives(of name: String) -> [String] {
    let utf8 = name.utf8
    var forms: [String] = []
    for ending in partitives where utf8.count > ending.count + 2 {
      guard utf8.suffix(ending.count).elementsEqual(ending) else { continue }
      let stem = String(Substring(utf8.dropLast(ending.count)))
      forms.append(stem)
      if stem.utf8.last == UInt8(ascii: "e") { forms.append(String(stem.dropLast()) + "i") }
    }
    return forms
  }

  private static let beginnings = [
    "paitsi ", "pois lukien ", "poislukien ", "pl. ", "pl ", "lukuun ottamatta ",
    "lukuunottamatta ", "utom ", "förutom ", "med undantag av ", "med undantag för ",
    "exklusive ", "exkl. ", "except ", "except for ", "excluding ", "excl. ",
  ].sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }

  private static let endings = [
    " lukuun ottamatta", " lukuunottamatta", " pois lukien", " poislukien",
  ].map { Array($0.utf8) }

  private static let negations = ["ei ", "ej ", "inte ", "not "].map { Array($0.utf8) }

  private static let partitives = ["a", "ä", "ta", "tä"].map { Array($0.utf8) }
}
