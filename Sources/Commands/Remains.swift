internal import Wording

/// What a command that could not write all of its files has written all the same, or left behind.
///
/// Files are told by the names that messages give them.
struct Remains {
  /// Files that are in their places, and could not be put back.
  var written: [String] = []

  /// Files that are as they were, where others are not.
  var unwritten: [String] = []

  /// What stands beside the files and could not be removed.
  var leftovers: [String] = []

  init() {}

  init(leftovers: [Path]) {
    self.leftovers = leftovers.map(\.text)
  }

  /// Sentences before the one that tells why.
  func sentences(before reason: Phrase) -> Phrase {
    Phrase(
      fi: sentences(before: reason, in: .finnish),
      sv: sentences(before: reason, in: .swedish),
      en: sentences(before: reason, in: .english)
    )
  }

  private func sentences(before reason: Phrase, in language: Language) -> String {
    func list(_ labels: [String]) -> String {
      language.list(labels.map { VisibleText(beginningOf: $0).text }, showing: 12)
    }
    var sentences: [Phrase] = []
    if !written.isEmpty {
      let (written, unwritten) = (list(written), list(unwritten))
      sentences.append(
        Phrase(
          fi:
            "Vain osa tiedostoista on kirjoitettu. Kirjoitettu on: \(written). Kirjoittamatta jäi: \(unwritten).",
          sv:
            "Bara en del av filerna har skrivits. Skrivna är: \(written). Inte skrivna är: \(unwritten).",
          en:
            "Only some of the files have been written. Written: \(written). Not written: \(unwritten)."
        )
      )
    }
    if !leftovers.isEmpty {
      let leftovers = list(leftovers)
      sentences.append(
        Phrase(
          fi: "Poista, mitä jäi jäljelle: \(leftovers).",
          sv: "Ta bort det som blev kvar: \(leftovers).",
          en: "Remove what was left behind: \(leftovers)."
        )
      )
    }
    return (sentences + [reason]).map { $0[language] }.joined(separator: " ")
  }
}
