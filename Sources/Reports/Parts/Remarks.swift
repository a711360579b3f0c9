internal import Documents
internal import Wording
internal import Workbooks

/// What stands before a report: the workbook's own note, and in which language its texts are.
enum Remarks {
  /// The note as a quotation, then the sentence on the language.
  static func blocks(_ reader: Reader) -> [Block] {
    (note(reader).map { [.quotation($0)] } ?? []) + language(reader)
  }

  /// The note and the sentence as one quotation that can be deleted from a text that is pasted.
  static func quotation(_ reader: Reader) -> [Block] {
    let blocks = (note(reader) ?? []) + language(reader)
    return blocks.isEmpty ? [] : [.quotation(blocks)]
  }

  private static func note(_ reader: Reader) -> [Block]? {
    reader.text(reader.workbook.basics.note).map { [.paragraph(Prose($0))] }
  }

  private static func language(_ reader: Reader) -> [Block] {
    guard reader.isForeign, let original = reader.original else { return [] }
    // Texts that stand in two languages in one cell are Finnish and Swedish.
    guard reader.language == .english || !reader.workbook.hasTextsInTwoLanguages else { return [] }
    let sentence =
      reader.isTranslated
      ? partly(original, reader.language) : notAtAll(original)[reader.language]
    return [.paragraph(Prose(sentence))]
  }

  private static func notAtAll(_ original: Language) -> Phrase {
    switch original {
    case .finnish:
      Phrase(
        fi: "Työkirja on suomenkielinen; sen tekstejä ei ole käännetty.",
        sv: "Arbetsboken är på finska; texterna i den har inte översatts.",
        en: "The workbook is in Finnish; its texts have not been translated."
      )
    case .swedish:
      Phrase(
        fi: "Työkirja on ruotsinkielinen; sen tekstejä ei ole käännetty.",
        sv: "Arbetsboken är på svenska; texterna i den har inte översatts.",
        en: "The workbook is in Swedish; its texts have not been translated."
      )
    case .english:
      Phrase(
        fi: "Työkirja on englanninkielinen; sen tekstejä ei ole käännetty.",
        sv: "Arbetsboken är på engelska; texterna i den har inte översatts.",
        en: "The workbook is in English; its texts have not been translated."
      )
    }
  }

  /// What has no translation stands in the original language.
  private static func partly(_ original: Language, _ language: Language) -> String {
    switch (language, original) {
    case (.finnish, .english):
      "Työkirja on englanninkielinen; tekstit, joita ei ole suomennettu, ovat englanniksi."
    case (.finnish, _):
      "Työkirja on ruotsinkielinen; tekstit, joita ei ole suomennettu, ovat ruotsiksi."
    case (.swedish, .english):
      "Arbetsboken är på engelska; texter som saknar svensk översättning står på engelska."
    case (.swedish, _):
      "Arbetsboken är på finska; texter som saknar svensk översättning står på finska."
    case (.english, .swedish):
      "The workbook is in Swedish; texts without an English translation are in Swedish."
    case (.english, _):
      "The workbook is in Finnish; texts without an English translation are in Finnish."
    }
  }
}
