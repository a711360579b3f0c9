/// Texts put together at random, the same in every run, with what quick looks at the bytes may stumble over.
enum RandomTexts {
  private static let pieces = [
    "ja", "sekä", "Sekän", "och", "SAMT", "and", "j-a", "kunta", "Kunnan", "kunnat", "palvelu",
    "palveluja", "yhteistyö", "YHTEISTYÖN", "sote-palvelut", "sotepalvelut", "oltava", "on",
    "vuoteen", "mennessä", "2029", "2030", "20291", "2", "1,5", "15", "1.5", "100 000", "40 %",
    "5 €", "5\u{A0}€", "3 htv:n", "7 vuotta", "å", "ä", "ö", "Å", "×", "ß", "ÿ", "a\u{308}", "é",
    "\u{AD}", "\u{200B}", "–", "—", "-", "--", "”", "’", "…", "§", "\u{A0}", "\u{3000}", "\t", "?",
    "??", "x", "xx", "x %", "_", "__", "@", "(at)", "[AT]", "(", "040 123 4567", "0401234567", ":",
    "Tavoite:", "K\u{308}", "Ж", "日本", "😀", "kehitetään", "edistetään", "Keski-Suomen", "A", "b",
  ]
  private static let joints = [" ", " ", " ", " ", "", "-", ", ", ". ", "  ", ";"]

  /// So many texts of up to eight pieces each.
  static func make(_ count: Int, seed: UInt64 = 1) -> [String] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<count).map { _ in
      var text = ""
      for _ in 0..<next(9) { text += pieces[next(pieces.count)] + joints[next(joints.count)] }
      return text
    }
  }
}
