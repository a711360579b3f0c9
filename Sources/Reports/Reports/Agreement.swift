internal import Documents
internal import Rules
internal import Wording
internal import Workbooks

/// The skeleton of the agreement by its scope, with what the workbook says in place and a page of signatures.
struct Agreement: Report {
  let name = "agreement"
  let title = Phrase(fi: "Sopimusrunko", sv: "Avtalsmall", en: "Agreement skeleton")
  let summary = Phrase(
    fi: "Kokoaa työkirjasta sopimusrungon valitussa laajuudessa, allekirjoitussivu mukana.",
    sv: "Gör en avtalsmall enligt vald omfattning utifrån arbetsboken, med en underskriftssida.",
    en: "Makes an agreement skeleton of the chosen scope from the workbook, with a signature page."
  )

  func hasContent(in workbook: Workbook) -> Bool { !workbook.goals.isEmpty }

  func document(for request: ReportRequest) -> Document {
    let reader = Reader(request)
    let workbook = reader.workbook
    let document = workbook.mainAgreement
    let chapters = AgreementChapters(reader, document: document, scope: workbook.scope).blocks
    let own = document.flatMap { reader.text(workbook.documents[$0].title) }
    return Document(
      language: reader.language,
      title: Prose(own ?? Subject(reader).after(heading[reader.language])),
      blocks: Remarks.blocks(reader) + [scope(workbook, reader)]
        + EmptyMark.legend(for: chapters, in: reader.language) + chapters,
      foot: Foot.line(request)
    )
  }

  private let heading = Phrase(
    fi: "Strateginen yhteistyösopimus",
    sv: "Strategiskt samarbetsavtal",
    en: "Strategic cooperation agreement"
  )

  /// Which chapters there are, and why.
  private func scope(_ workbook: Workbook, _ reader: Reader) -> Block {
    let scope: Scope =
      switch workbook.scope {
      case 1: .general
      case 2: .specified
      default: .carriedOut
      }
    let number = scope.number
    let words = scope.word
    let sentence = Phrase(
      fi: "Tämä on sopimusrunko laajuudelle \(number): \(words.fi) (Kuntaliitto 2022).",
      sv: "Detta är en avtalsmall för omfattning \(number): \(words.sv) (Kommunförbundet 2022).",
      en: "This is an agreement skeleton for scope \(number): \(words.en) (Kuntaliitto 2022)."
    )
    let notChosen = Phrase(
      fi: "Työkirjassa ei ole valittu laajuutta.",
      sv: "Ingen omfattning har valts i arbetsboken.",
      en: "No scope has been chosen in the workbook."
    )
    let note = Phrase(fi: "Huomio:", sv: "Observera:", en: "Note:")
    return .note(
      note[reader.language],
      [
        .paragraph(
          Prose(
            [workbook.basics.scope.value == nil ? notChosen : nil, sentence].compactMap {
              $0?[reader.language]
            }.joined(separator: " ")
          )
        )
      ]
    )
  }
}
