internal import Workbooks

/// What a body is, as far as its name tells.
package enum BodyKind {
  case council, board
  /// A committee, a section of a body or an official.
  case other

  /// Reads the name of a body; `nil`: it does not tell.
  package init?(_ name: String) {
    let words = NormalForm.name(name).split { !$0.isLetter }
    for word in words.reversed()
    where Self.isOne(
      word,
      of: ["jaosto", "sektion", "lautakunta", "valiokunta", "nämnd", "nämnden"]
    )
      || Self.isOne(word, of: ["utskott", "utskottet", "johtaja", "direktör", "committee"])
    {
      self = .other
      return
    }
    for word in words {
      if Self.isOne(word, of: ["valtuusto", "fullmäktige", "council", "assembly"])
        || ["kv", "av", "mv", "kvalt"].contains(word)
      {
        self = .council
        return
      }
      if Self.isOne(word, of: ["hallitus", "styrelse", "styrelsen", "board", "executive"])
        || ["kh", "ah", "mh", "khall"].contains(word)
      {
        self = .board
        return
      }
    }
    return nil
  }

  private static func isOne(_ word: Substring, of endings: [String]) -> Bool {
    endings.contains { word.utf8.reversed().starts(with: $0.utf8.reversed()) }
  }
}
