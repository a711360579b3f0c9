/// The word behind the name of a municipality or a county: *kunta, stad, hyvinvointialue*.
struct PartyNoun {
  let isSwedish: Bool

  /// The noun that a word is or was meant to be; `nil`: it is none.
  init?(meantBy word: String) {
    let form = NormalForm.nameBytes(word)
    guard let noun = Self.nouns.first(where: { $0.form == form }) else {
      self.init(misspelt: word)
      return
    }
    self.init(isSwedish: noun.isSwedish)
  }

  /// The noun that a word resembles but is not, such as *kommunn* and *kaupunkki*; `nil`: none.
  init?(misspelt word: String) {
    let form = Likeness.Form(name: word)
    guard Self.lengths.contains(form.scalars.count),
      let noun = Self.forms.first(where: { Self.isMisspelling(form, of: $0.form) }),
      !Self.isNoun(word)
    else { return nil }
    self.init(isSwedish: noun.isSwedish)
  }

  private init(isSwedish: Bool) {
    self.isSwedish = isSwedish
  }

  /// Whether a text is a noun of municipalities as it stands.
  static func isNoun(_ text: String) -> Bool { isNoun(NormalForm.nameBytes(text)[...]) }

  /// The same of a text in its normal form.
  static func isNoun(_ form: ArraySlice<UInt8>) -> Bool {
    nouns.contains { $0.form.count == form.count && $0.form.elementsEqual(form) }
  }

  /// One letter too many, too few or in another place; in a long noun two of them or other ones.
  private static func isMisspelling(_ word: Likeness.Form, of noun: Likeness.Form) -> Bool {
    guard let distance = Likeness.distance(from: word, to: noun, within: 2) else { return false }
    let (word, noun) = (word.scalars, noun.scalars)
    switch noun.count {
    case ...5:
      // Other words differ in a letter: *kunto, stab*.
      return distance == 1 && (word.count != noun.count || Set(word) == Set(noun))
    case ...8: return distance == 1
    default: return distance <= 2
    }
  }

  /// The nouns and whether they are Swedish.
  private static let nouns = [
    ("kunta", false), ("kaupunki", false), ("kunnan", false), ("kaupungin", false),
    ("kommun", true), ("stad", true), ("kommuns", true), ("stads", true),
  ].map { (form: Array($0.0.utf8), isSwedish: $0.1) }

  private static let forms: [(form: Likeness.Form, isSwedish: Bool)] = [
    ("kunta", false), ("kaupunki", false), ("kommun", true), ("stad", true),
    ("hyvinvointialue", false), ("välfärdsområde", true),
  ].map { (Likeness.Form(form: $0.0), $0.1) }

  private static let lengths = 3...17
}
