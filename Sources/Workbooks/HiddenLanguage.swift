internal import Wording

extension Workbook {
  /// The language of texts beside their translations to another, where only the headings tell it; `nil`: it is told
  /// elsewhere, or nothing is translated to that language.
  ///
  /// With headings in the language of the translations nobody could tell in which the other texts are.
  func languageHiddenByHeadings(in other: Language) -> Language? {
    guard basics.language.isEmpty, let own = language, own != other,
      files.allSatisfy({ ($0.language ?? own) == own }),
      files.contains(where: { $0.hasSisters(in: other) })
    else { return nil }
    return own
  }
}
