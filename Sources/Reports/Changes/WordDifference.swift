internal import Documents

/// Two wordings of a text, whole, with the words set strong that are only in one of them.
struct WordDifference {
  let before: Prose
  let after: Prose

  /// What is set strong: words, signs beside which all words stay, or nothing, as hardly a word stays.
  enum Kind {
    case words, signs, whole
  }

  let kind: Kind

  /// So many pairs of words are compared at most: two texts of 500 words that differ from the first to the last.
  private static let limit = 250_000

  /// At least such a part of the longer text must be in both.
  private static let leastShare = 3

  init(from before: String, to after: String) {
    let (old, new) = (Self.tokens(of: before), Self.tokens(of: after))
    let common = Self.common(old.map(\.text), new.map(\.text))
    let words = common.old.indices.count { common.old[$0] && old[$0].isWord }
    let most = max(old.count(where: \.isWord), new.count(where: \.isWord))
    let isMarked = words * Self.leastShare >= most && before != after
    let isSame = old.filter(\.isWord).map(\.text) == new.filter(\.isWord).map(\.text)
    kind = !isMarked ? .whole : isSame ? .signs : .words
    self.before = isMarked ? Self.prose(old, isCommon: common.old) : Prose(before)
    self.after = isMarked ? Self.prose(new, isCommon: common.new) : Prose(after)
  }

  /// A word or a sign, with the white space before it.
  private struct Token {
    var space: String
    var text: String
    var isWord: Bool
  }

  private static func tokens(of text: String) -> [Token] {
    let characters = Array(text)
    var tokens: [Token] = []
    var space = ""
    var goesOn = false
    for (index, character) in characters.enumerated() {
      if character.isWhitespace {
        space.append(character)
        goesOn = false
      } else if character.isLetter || character.isNumber || character == "-"
        || isDecimalSign(characters, index)
      {
        if goesOn {
          tokens[tokens.count - 1].text.append(character)
        } else {
          tokens.append(Token(space: space, text: String(character), isWord: true))
          space = ""
        }
        goesOn = true
      } else {
        tokens.append(Token(space: space, text: String(character), isWord: false))
        space = ""
        goesOn = false
      }
    }
    return tokens
  }

  private static func isDecimalSign(_ characters: [Character], _ index: Int) -> Bool {
    (characters[index] == "," || characters[index] == ".")
      && index > 0 && characters[index - 1].isNumber
      && index + 1 < characters.count && characters[index + 1].isNumber
  }

  // MARK: What is in both

  private static func common(_ old: [String], _ new: [String]) -> (old: [Bool], new: [Bool]) {
    var isInNew = Array(repeating: false, count: old.count)
    var isInOld = Array(repeating: false, count: new.count)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    for index in 0..<start { (isInNew[index], isInOld[index]) = (true, true) }
    for index in 0..<end {
      isInNew[old.count - 1 - index] = true
      isInOld[new.count - 1 - index] = true
    }
    let (oldRange, newRange) = (start..<old.count - end, start..<new.count - end)
    guard oldRange.count * newRange.count <= limit else { return (isInNew, isInOld) }
    for (index, other) in pairs(Array(old[oldRange]), Array(new[newRange])) {
      isInNew[start + index] = true
      isInOld[start + other] = true
    }
    return (isInNew, isInOld)
  }

  /// The longest sequence that is in both; of several the one that comes first.
  private static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    let width = new.count + 1
    var lengths = Array(repeating: 0, count: (old.count + 1) * width)
    for index in old.indices.reversed() {
      for other in new.indices.reversed() {
        let place = index * width + other
        lengths[place] =
          old[index] == new[other]
          ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (index, other) = (0, 0)
    while index < old.count, other < new.count {
      if old[index] == new[other] {
        pairs.append((index, other))
        (index, other) = (index + 1, other + 1)
      } else if lengths[(index + 1) * width + other] >= lengths[index * width + other + 1] {
        index += 1
      } else {
        other += 1
      }
    }
    return pairs
  }

  // MARK: Setting

  /// White space between two words of one kind is set like them, else plain.
  private static func prose(_ tokens: [Token], isCommon: [Bool]) -> Prose {
    var runs: [(text: String, isCommon: Bool)] = []
    for (token, isCommon) in zip(tokens, isCommon) {
      if runs.last?.isCommon == isCommon {
        runs[runs.count - 1].text += token.space + token.text
      } else if isCommon || token.space.isEmpty {
        runs.append((token.space + token.text, isCommon))
      } else {
        runs.append((token.space, true))
        runs.append((token.text, false))
      }
    }
    return Prose(runs.map { $0.isCommon ? .text($0.text) : .strong($0.text) })
  }
}
