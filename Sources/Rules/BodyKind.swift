internal import Workbooks

/// What a body is, as far as its name tells.
package enum BodyKind {
  case council, board
  /// A committee, a section of a body or an official.
  case other

  /// Reads the name of a body; `nil`: it does not tell.
  package init?(_ name: String) {
    let words = NormalForm.name(name).split { !$0.isLetter }.map { Array($0.utf8) }
    if words.contains(where: { Self.ends($0, in: Self.others) }) {
      self = .other
      return
    }
    for word in words {
      if Self.ends(word, in: Self.councils) || Self.shortCouncils.contains(word) {
        self = .council
        return
      }
      if Self.ends(word, in: Self.boards) || Self.shortBoards.contains(word) {
        self = .board
        return
      }
    }
    return nil
  }

  private static func ends(_ word: [UInt8], in endings: [[UInt8]]) -> Bool {
    endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let others = [
    "jaosto", "sektion", "lautakunta", "valiokunta", "nämnd", "nämnden", "utskott", "utskottet",
    "johtaja", "direktör", "committee",
  ].map { Array($0.utf8) }

  private static let councils = ["valtuusto", "fullmäktige", "council", "assembly"]
    .map { Array($0.utf8) }
  private static let shortCouncils = ["kv", "av", "mv", "kvalt"].map { Array($0.utf8) }

  private static let boards = ["hallitus", "styrelse", "styrelsen", "board", "executive"]
    .map { Array($0.utf8) }
  private static let shortBoards = ["kh", "ah", "mh", "khall"].map { Array($0.utf8) }
}
