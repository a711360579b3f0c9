internal import Bytes
public import Wording

/// Texts in other languages than a document, which ``HTML`` finds and marks wherever they stand in it.
public struct ForeignTexts: Hashable, Sendable {
  /// What may follow the words before; the first node follows none.
  private var nodes = [Node()]

  private struct Node: Hashable {
    var next: [String: Int] = [:]

    /// The language of the text that ends here; `nil`: none does.
    var language: Language?

    /// The language of the first text that comes through here.
    let languageOfStart: Language?

    init(languageOfStart: Language? = nil) {
      self.languageOfStart = languageOfStart
    }
  }

  /// Where a text has been cut, it is known by so many words of its beginning.
  private static let leastStart = 3

  /// Finds the texts themselves, their lines, and what commas and semicolons part in them.
  ///
  /// Of a text that is given in two languages the first counts.
  public init(_ texts: [(text: String, language: Language)] = []) {
    for (text, language) in texts {
      for line in text.split(whereSeparator: \.isNewline) {
        add(line, in: language)
        for part in line.split(separator: ";") {
          add(part, in: language)
          for name in part.split(separator: ",") { add(name, in: language) }
        }
      }
    }
  }

  private mutating func add(_ text: Substring, in language: Language) {
    let words = Word.all(in: text)
    guard let first = words.firstIndex(where: \.isInLanguage), !String(text).hasPart("://") else {
      return
    }
    add(words[...], in: language)
    // A report may write a number or a code before the text in its own way.
    if first > 0 { add(words[first...], in: language) }
  }

  /// Ways of words are no longer, so that a text that says the same over and over is not gone through anew from each word.
  private static let longestWay = 60

  /// Adds a text, a long one in parts of about the same length.
  private mutating func add(_ words: ArraySlice<Word>, in language: Language) {
    let count = (words.count + Self.longestWay - 1) / Self.longestWay
    for part in 0..<count {
      let bounds = [part, part + 1].map { words.startIndex + words.count * $0 / count }
      addWay(words[bounds[0]..<bounds[1]], in: language)
    }
  }

  private mutating func addWay(_ words: ArraySlice<Word>, in language: Language) {
    var node = 0
    for word in words {
      if let next = nodes[node].next[word.key] {
        node = next
      } else {
        nodes[node].next[word.key] = nodes.count
        node = nodes.count
        nodes.append(Node(languageOfStart: language))
      }
    }
    nodes[node].language = nodes[node].language ?? language
  }

  /// A stretch of what is written; `nil` as its language: the document's own.
  struct Part: Equatable {
    let text: Substring
    let language: Language?
  }

  /// What is written, in its order, each foreign text for itself.
  func parts(of text: String) -> [Part] {
    guard nodes.count > 1 else { return [Part(text: text[...], language: nil)] }
    let words = Word.all(in: text[...])
    var parts: [Part] = []
    var start = text.startIndex
    var index = 0
    while index < words.count {
      guard let (count, language) = match(words, from: index) else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + count - 1].range.upperBound
      let between = text[start..<range.lowerBound]
      if let last = parts.last, last.language == language,
        between.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      {
        parts[parts.count - 1] = Part(
          text: text[last.text.startIndex..<range.upperBound],
          language: language
        )
      } else {
        if !between.isEmpty { parts.append(Part(text: between, language: nil)) }
        parts.append(Part(text: text[range], language: language))
      }
      start = range.upperBound
      index += count
    }
    if start < text.endIndex { parts.append(Part(text: text[start...], language: nil)) }
    return parts
  }

  /// The longest foreign text that begins at a word.
  private func match(_ words: [Word], from start: Int) -> (count: Int, language: Language)? {
    var longest: (count: Int, language: Language)?
    var node = 0
    for index in start..<words.count {
      guard let next = nodes[node].next[words[index].key] else { break }
      node = next
      let count = index + 1 - start
      if let language = nodes[node].language, count > 1 || Self.standsAlone(words, start) {
        longest = (count, language)
      }
      if count >= Self.leastStart, let language = nodes[node].languageOfStart {
        // The last word may have been cut as well.
        for end in [index + 1, index + 2] where end < words.count && words[end].key == "…" {
          longest = (end + 1 - start, language)
        }
      }
    }
    return longest
  }

  /// Whether a word has only signs and numbers beside it: in a sentence it could as well be a word of the document's language.
  private static func standsAlone(_ words: [Word], _ index: Int) -> Bool {
    !(index > 0 && words[index - 1].isInLanguage)
      && !(index + 1 < words.count && words[index + 1].isInLanguage)
  }
}

/// A word or a sign in a text; letter case does not matter.
private struct Word {
  let key: String
  let range: Range<String.Index>
  let isWord: Bool

  /// Whether this is a word of a language rather than a sign, a number or a code such as `K1`.
  var isInLanguage: Bool {
    isWord && key.unicodeScalars.count > 1
      && key.unicodeScalars.allSatisfy { $0 == "-" || $0.properties.isAlphabetic }
  }

  static func all(in text: Substring) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    func end(at index: String.Index) {
      guard let first = start else { return }
      let range = first..<index
      words.append(Word(key: text[range].lowercased(), range: range, isWord: true))
      start = nil
    }
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if isPartOfWord(scalar) {
        start = start ?? index
        continue
      }
      end(at: index)
      if !scalar.properties.isWhitespace {
        let range = index..<scalars.index(after: index)
        words.append(Word(key: String(scalar), range: range, isWord: false))
      }
    }
    end(at: scalars.endIndex)
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.isASCIILetter || scalar.isASCIIDigit || scalar == "-"
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
