internal import Wording
internal import Workbooks

/// Finds workbooks of an agreement that describe no forum of cooperation.
struct AgreementWithoutForums: Rule {
  let code = "SOP-05"
  let severity = StageSeverity.missing(.warning)
  let basis = Basis.recommendation

  let summary = Phrase(
    fi: "Sopimus, jonka yhteistyöfoorumeita ei ole kirjattu",
    sv: "Avtal vars samarbetsforum inte har angetts",
    en: "An agreement whose cooperation forums are not entered"
  )
  let remedy = Phrase(
    fi: "Kirjaa foorumit tiedostoon \(TableKind.forums.fileName.fi).csv.",
    sv: "Ange forumen i filen \(TableKind.forums.fileName.sv).csv.",
    en: "Enter the forums in \(TableKind.forums.fileName.en).csv."
  )
  let reason = Phrase(
    fi:
      "Suosituksen mukaan yhteistyöfoorumit kuuluvat sopimukseen kaikissa laajuuksissa (Kuntaliitto 2022).",
    sv:
      "Enligt rekommendationen hör samarbetsforum till avtalet i alla omfattningar (Kommunförbundet 2022).",
    en: "The recommendation has cooperation forums in agreements of every scope (Kuntaliitto 2022)."
  )

  static let examples = [
    Example(
      [
        "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Yhteinen sopimus;strateginen yhteistyösopimus",
        "foorumit.csv": "Tunnus;Nimi;Taso",
      ],
      findingsWithoutCell: 1
    ),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Yhteinen sopimus;strateginen yhteistyösopimus",
      "foorumit.csv": "Tunnus;Nimi;Taso\nF1;Kuntakokous;poliittinen",
    ]),
    Example([
      "asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Yhteinen sopimus;strateginen yhteistyösopimus",
      "foorumit.csv": "Tunnus;Nimi;Taso\nF1;Kuntakokous;2",
    ]),
    Example(["asiakirjat.csv": "Tunnus;Nimi;Laji\nD1;Tilojen vuokrat;liitesopimus"]),
  ]

  func check(_ workbook: Workbook, on occasion: Occasion, _ reporter: inout Reporter) {
    guard workbook.forums.isEmpty,
      workbook.currentDocuments.contains(where: { workbook.documents[$0].isMainAgreement })
    else { return }
    let missing = workbook.missing(.forums, Forum.Column.name)
    reporter.report(
      at: missing ?? workbook.place(ofAll: .forums),
      occasion.say(
        fi: "Sopimuksen yhteistyöfoorumeita ei ole kirjattu",
        sv: "Avtalets samarbetsforum har inte angetts",
        en: "The cooperation forums of the agreement are not entered"
      )
    )
  }
}
