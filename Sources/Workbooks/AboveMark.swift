/// Recognises words and marks that stand for what the cell above says: `sama`, `ks. edellinen`, `se ovan`, `-”-`.
enum AboveMark {
  /// Whether a cell says no more than that it is as above.
  static func stands(in text: String) -> Bool {
    text.utf8.count <= 24 && forms.contains(NormalForm.name(text))
  }

  private static let forms = Set(
    [
      "sama", "samat", "sama kuin yllä", "sama kuin edellä", "sama kuin edellinen", "ks. edellinen",
      "ks. ed.", "ks. edellä", "ks. yllä", "kts. edellinen", "kts. ed.", "kts. edellä", "kts. yllä",
      "katso edellinen", "katso edellä", "katso yllä", "samma", "samma som ovan", "se ovan",
      "se föregående", "d:o", "ditto", "same", "same as above", "as above", "see above", "\"", "”",
      "''", "〃", "-\"-", "-”-", "- \" -", "- ” -", "-''-",
    ].map(NormalForm.name)
  )
}
