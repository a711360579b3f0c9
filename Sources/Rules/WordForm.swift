internal import Workbooks

/// Forms of texts in which most inflections of a word are equal, Finnish and Swedish ones.
enum WordForm {
  /// The words of a text in lower case; a number keeps its decimals.
  static func words(_ text: String) -> [String] {
    NormalForm.name(text).split { character in
      !character.isLetter && !character.isNumber && character != "," && character != "."
        && character != "-"
    }
    .map { $0.trimmed() }
    .filter { !$0.isEmpty }
  }

  /// What two texts have in common that differ only in letter case, punctuation, “and” and endings.
  static func key(_ text: String) -> String {
    words(text).filter { !conjunctions.contains($0) }.map(stem).joined(separator: " ")
  }

  /// A word without its ending and the vowels before it; short words and those with figures stay.
  static func stem(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 4, letters.allSatisfy(\.isLetter) else { return word }
    for length in stride(from: min(5, letters.count - 4), to: 0, by: -1)
    where endings.contains(String(letters.suffix(length))) {
      letters.removeLast(length)
      break
    }
    while letters.count > 4, let last = letters.last, "aeiouyäöå".contains(last) {
      letters.removeLast()
    }
    return String(letters)
  }

  private static let conjunctions: Set<String> = ["ja", "sekä", "och", "samt", "and"]

  private static let endings: Set<String> = [
    // Finnish: cases, plurals, persons.
    "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä", "tta", "ttä",
    "ta", "tä", "ja", "jä", "n", "in", "an", "än", "on", "ön", "un", "yn", "en", "iden", "itten",
    "ien", "jen", "hin", "han", "hän", "hon", "hön", "hun", "hyn", "hen", "seen", "siin", "t", "s",
    "vat", "vät", "nsa", "nsä", "mme",
    "nen", "set",
    "sen", "sten", "sia", "siä",
    // Swedish: definite forms, plurals, genitives, tenses.
    "arna", "erna", "orna", "arnas", "ernas", "ornas", "ar", "er", "or", "et", "ets", "ens", "as",
    "ade",
  ]
}

extension Substring {
  /// The word without the commas, full stops and hyphens around it.
  fileprivate func trimmed() -> String {
    func isMark(_ character: Character) -> Bool { ",.-".contains(character) }
    guard let first = firstIndex(where: { !isMark($0) }),
      let last = lastIndex(where: { !isMark($0) })
    else { return "" }
    return String(self[first...last])
  }
}
